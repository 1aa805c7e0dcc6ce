import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo } from 'preact/hooks';

/** The empty edge that a camera needs, in modules. */
const EDGE = 3;

/** An address as a square that a camera can read; the same address always stands beside it in words. */
export function JoinSquare({ address, label }: { readonly address: string; readonly label: string }) {
  const square = useMemo(() => {
    const bitmap = generate(address);
    return { path: toSvgPath(bitmap), size: bitmap.size };
  }, [address]);
  const whole = square.size + 2 * EDGE;
  return (
    <svg class="join-square" viewBox={`${-EDGE} ${-EDGE} ${whole} ${whole}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect x={-EDGE} y={-EDGE} width={whole} height={whole} fill="#ffffff" />
      <path d={square.path} fill="#1c1512" />
    </svg>
  );
}
