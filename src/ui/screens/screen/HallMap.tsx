import { useMemo } from 'preact/hooks';
import type { Neighbourhood, Street } from '../../../scenario/neighbourhood.ts';
import type { MapPoint } from '../../map/mapProps.ts';
import { frameOf, hallLabels } from './hallLabels.ts';
import '../../style/hallMap.css';

interface Props {
  readonly neighbourhood: Neighbourhood;
  /** Numbers beside the list. */
  readonly pins: readonly { readonly street: string; readonly text: string; readonly point: MapPoint }[];
  readonly truth: MapPoint | null;
  /** The letter of whoever it was about, as on every map. */
  readonly letter: string;
}

/** How high letters and how wide pins are, as a part of the drawing's height: 36 px of a map that is 860 px high. */
const LETTERS = 0.042;
const PIN = 0.036;

const path = (points: readonly MapPoint[]): string => points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');

const WIDE: ReadonlySet<Street['kind']> = new Set<Street['kind']>(['residential', 'through', 'country']);

/** The neighbourhood as large plain lines, to be read from the back of a hall; everything on it is in the list beside it too. */
export function HallMap({ neighbourhood, pins, truth, letter }: Props) {
  const { streets } = neighbourhood;
  const shown = JSON.stringify([pins, truth]);
  const frame = useMemo(
    () => frameOf(neighbourhood, [...pins.map(({ point }) => point), ...(truth === null ? [] : [truth])]),
    [neighbourhood, shown],
  );
  // The room for the map is about as wide as it is high: a long village is drawn smaller, and its letters stay as large.
  const unit = Math.max(frame.height, frame.width * 0.92);
  const ground = useMemo(() => <Ground neighbourhood={neighbourhood} unit={unit} />, [neighbourhood, unit]);
  const labels = useMemo(
    () =>
      hallLabels(
        neighbourhood,
        LETTERS * unit,
        frame,
        pins.map(({ street }) => street),
      ),
    [neighbourhood, unit, frame, shown],
  );
  const pin = PIN * unit;
  return (
    <svg class="hall-map" viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`} aria-hidden="true" focusable="false">
      {ground}
      <g class="hall-map-labels" font-size={LETTERS * unit} stroke-width={LETTERS * unit * 0.28}>
        {labels.map(({ street, x, y }) => (
          <text key={street} x={x} y={y} text-anchor="middle">
            {streets.find(({ id }) => id === street)?.name}
          </text>
        ))}
      </g>
      {pins.map(({ text, point }) => (
        <g key={text} class="hall-pin">
          <circle cx={point.x} cy={point.y} r={pin} stroke-width={pin * 0.16} />
          <text x={point.x} y={point.y + pin * 0.42} font-size={pin * 1.2} text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
      {truth === null ? null : (
        <g class="hall-truth">
          <path
            d={`M${truth.x} ${truth.y - pin * 1.7}L${truth.x + pin * 1.7} ${truth.y + pin * 1.3}H${truth.x - pin * 1.7}z`}
            stroke-width={pin * 0.2}
          />
          <text x={truth.x} y={truth.y + pin * 0.95} font-size={pin * 1.35} text-anchor="middle">
            {letter}
          </text>
        </g>
      )}
    </svg>
  );
}

/** Land, ways and houses; `unit`: what the width of lines is a part of, dm. */
export function Ground({ neighbourhood, unit }: { readonly neighbourhood: Neighbourhood; readonly unit: number }) {
  const { areas, segments, streets, houses } = neighbourhood;
  return (
    <>
      <rect class="hall-map-paper" x="0" y="0" width={neighbourhood.width} height={neighbourhood.height} />
      {areas.map((area) => (
        <path key={path(area.outline)} class={`hall-area hall-area-${area.kind}`} d={`${path(area.outline)}z`} />
      ))}
      {segments.map((segment) => {
        const wide = WIDE.has(streets[segment.street]?.kind ?? 'footpath');
        return (
          <path
            key={segment.id}
            class={wide ? 'hall-way' : 'hall-way hall-way-narrow'}
            d={path(segment.line)}
            stroke-width={unit * (wide ? 0.011 : 0.004)}
          />
        );
      })}
      <path class="hall-houses" d={houses.map((house) => `${path(house.outline)}z`).join('')} />
    </>
  );
}
