import { mapText } from '../text/map.ts';

interface Props {
  readonly bar: { readonly metres: number; readonly width: number };
  readonly zoom: (step: 1 | -1) => void;
  readonly toOwn: (() => void) | null;
  readonly whole: () => void;
}

/** Nearer, farther, my place, the whole map; with the north arrow and the scale that every map has. */
export function MapTools({ bar, zoom, toOwn, whole }: Props) {
  const text = mapText();
  return (
    <>
      <div class="map-tools">
        <Tool name={text.nearer} drawing="M12 5v14M5 12h14" press={() => zoom(1)} />
        <Tool name={text.farther} drawing="M5 12h14" press={() => zoom(-1)} />
        {toOwn === null ? null : (
          <Tool
            name={text.toOwn}
            drawing="M12 3v3M12 18v3M3 12h3M18 12h3M12 7a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM12 11a1 1 0 1 1 0 2a1 1 0 1 1 0-2z"
            press={toOwn}
          />
        )}
        <Tool name={text.whole} drawing="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" press={whole} />
      </div>
      <div class="map-furniture" aria-hidden="true">
        <svg class="map-north" aria-hidden="true" viewBox="0 0 32 44" width="32" height="44">
          <path d="M16 14l8 26l-8-6l-8 6z" class="map-north-arrow" />
          <path d="M16 14v20l-8 6z" class="map-north-half" />
          <text x="16" y="11" text-anchor="middle" font-size="13" font-weight="700">
            {text.north}
          </text>
        </svg>
        <div class="map-scale" style={{ width: `${bar.width}px` }}>
          {text.metres(bar.metres)}
        </div>
      </div>
    </>
  );
}

function Tool({ name, drawing, press }: { readonly name: string; readonly drawing: string; readonly press: () => void }) {
  return (
    <button type="button" class="map-tool" aria-label={name} title={name} onClick={press}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path d={drawing} fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
    </button>
  );
}
