import { mapText } from '../text/map.ts';
import { type Camera, type Size, toScreen } from './camera.ts';
import type { MapSymbol } from './mapFacts.ts';
import type { MapPoint } from './mapProps.ts';
import { keepInside, spreadApart } from './spread.ts';
import { SymbolIcon } from './SymbolIcon.tsx';

/** Between the middles of two buttons, CSS pixels: 48 and a gap of 8 (ux.md section 7). */
const APART = 56;
const EDGE = 28;
const SECOND = 1000;

interface Props {
  readonly symbols: readonly MapSymbol[];
  /** Where they lie, CSS pixels: pinPoints. */
  readonly points: readonly MapPoint[];
  readonly choose: ((id: string) => void) | undefined;
}

/** Where the four buttons of the map lie, so that no place lies under them (style/map.css). */
function toolsOf({ width, height }: Size): readonly MapPoint[] {
  return [0, 1, 2, 3].map((i) => ({ x: width - 32, y: height - 32 - i * APART }));
}

/** Where the buttons of these places lie: apart from each other, from oneself and from the buttons of the map. */
export function pinPoints(symbols: readonly MapSymbol[], own: MapPoint | null, camera: Camera, size: Size): readonly MapPoint[] {
  const wanted = symbols.map(({ point }) => keepInside(toScreen(camera, size, point), size, EDGE));
  const taken = [...(own === null ? [] : [toScreen(camera, size, own)]), ...toolsOf(size)];
  return spreadApart(wanted, APART, taken).map((point) => keepInside(point, size, EDGE));
}

/** The places where one can go as buttons on the map; those outside it wait at its edge. */
export function MapPins({ symbols, points, choose }: Props) {
  const text = mapText();
  return (
    <div class="map-pins">
      {symbols.map(({ id, label, letter, takes }, i) => {
        const at = points[i] ?? { x: 0, y: 0 };
        const seconds = Math.round((takes ?? 0) / SECOND);
        return (
          <button
            key={id}
            type="button"
            class="map-pin"
            style={{ transform: `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)` }}
            aria-label={text.walkTo(letter, label, seconds)}
            disabled={choose === undefined}
            onClick={() => choose?.(id)}
          >
            <SymbolIcon kind="place" letter={letter} />
            <span class="map-pin-name" aria-hidden="true">
              {label}
            </span>
          </button>
        );
      })}
    </div>
  );
}
