import { type SymbolKind, SYMBOLS } from './symbols.ts';

/** A mark of the map beside its words; for the eye only, as the words say the same. */
export function SymbolIcon({ kind, letter }: { readonly kind: SymbolKind; readonly letter: string }) {
  const { path, colour, letterY } = SYMBOLS[kind];
  return (
    <svg class="map-symbol" viewBox="-3 -3 38 38" width="32" height="32" aria-hidden="true" focusable="false">
      <path d={path} fill={colour} stroke="#fff" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke" />
      <text x="16" y={letterY} dy="0.35em" text-anchor="middle" font-size={letter.length > 1 ? 12 : 14} font-weight="800" fill="#fff">
        {letter}
      </text>
    </svg>
  );
}
