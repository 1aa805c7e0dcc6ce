import { OUTLINE, type ReplayShape } from './shapes.ts';

/** A sign of the lanes beside words; for the eye only. */
export function ShapeSign({ shape }: { readonly shape: ReplayShape }) {
  return (
    <svg class="replay-sign" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <path class={`replay-shape replay-shape-${shape}`} d={`M0 0${OUTLINE[shape]}`} />
    </svg>
  );
}
