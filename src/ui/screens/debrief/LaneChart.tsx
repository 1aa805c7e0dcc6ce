import type { Debriefed } from './debriefed.ts';
import type { Lane } from './lanes.ts';
import { laneSummary } from './laneWords.ts';
import { DoneMark } from './Sign.tsx';

/** CSS pixels: a bar with its air. */
const ROW = 24;
const BAR = 12;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** One lane: bars for the ideal and a star for what counted. The same stands in the table; all that was done is in the replay. */
export function LaneChart({
  lane,
  ticks,
  at,
}: {
  readonly lane: Lane;
  readonly ticks: readonly { readonly share: number }[];
  readonly at: Debriefed;
}) {
  const height = Math.max(lane.bars.length, 1) * ROW;
  return (
    <svg class="debrief-lane" width="100%" height={height} role="img" aria-label={laneSummary(lane, at)}>
      {ticks.map(({ share }) => (
        <line key={share} class="debrief-tick" x1={percent(share)} x2={percent(share)} y1="0" y2={height} />
      ))}
      {lane.bars.map(({ expectation, from, best, late, done }, i) => (
        <g key={expectation}>
          <rect
            class="debrief-late"
            y={i * ROW + (ROW - BAR) / 2}
            height={BAR}
            x={percent(best)}
            style={{ width: `max(5px, ${percent(late - best)})` }}
          />
          <rect
            class="debrief-best"
            y={i * ROW + (ROW - BAR) / 2}
            height={BAR}
            x={percent(from)}
            style={{ width: `max(6px, ${percent(best - from)})` }}
          />
          {done === null ? null : (
            <svg class="debrief-at" x={percent(done)} y={i * ROW + ROW / 2} width="1" height="1" aria-hidden="true">
              <DoneMark />
            </svg>
          )}
        </g>
      ))}
    </svg>
  );
}

/** The hatching of "still in time", once for all lanes: seen without colour, and black in print. */
export function LanePatterns() {
  return (
    <svg class="debrief-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="debrief-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="6" class="debrief-hatch" />
        </pattern>
      </defs>
    </svg>
  );
}

/** The clock under the lanes. */
export function LaneAxis({
  ticks,
  at,
}: {
  readonly ticks: readonly { readonly at: number; readonly share: number }[];
  readonly at: Debriefed;
}) {
  return (
    <div class="debrief-axis" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick.at} style={{ left: percent(tick.share) }}>
          {at.clock(tick.at)}
        </span>
      ))}
    </div>
  );
}
