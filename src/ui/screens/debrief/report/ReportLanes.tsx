// Lanes for paper: black for the good moment, hatched for still in time, a star and strokes for what was done. No colours.
import { reportText } from '../../../text/report.ts';
import { DoneMark } from '../Sign.tsx';
import { ticksOf } from '../lanes.ts';

/** Shares of the exercise from 0 to 1. */
export interface PaperBar {
  readonly key: string;
  readonly from: number;
  readonly best: number;
  readonly late: number;
  readonly done: number | null;
}

export interface PaperLane {
  readonly key: string;
  readonly name: string;
  readonly bars: readonly PaperBar[];
  readonly strokes: readonly number[];
}

interface Props {
  readonly lanes: readonly PaperLane[];
  readonly endedAt: number;
  readonly clock: (at: number) => string;
  /** Whether single acts that counted are marked. */
  readonly stars: boolean;
}

/** CSS pixels. */
const ROW = 13;
const BAR = 8;
const STRIP = 16;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** All lanes, with the clock under them and what the patterns mean. */
export function ReportLanes({ lanes, endedAt, clock, stars }: Props) {
  const t = reportText();
  const ticks = ticksOf(endedAt);
  return (
    <figure class="report-lanes">
      <svg width="0" height="0" class="report-patterns" aria-hidden="true">
        <defs>
          <pattern id="report-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1.6" height="5" fill="#000" />
          </pattern>
        </defs>
      </svg>
      {lanes.map((lane) => (
        <div key={lane.key} class="report-lane">
          <b>{lane.name}</b>
          <LaneOnPaper lane={lane} ticks={ticks} />
        </div>
      ))}
      <div class="report-lane">
        <span />
        <div class="report-axis">
          {ticks.map(({ at, share }) => (
            <span key={at} style={{ left: percent(share) }}>
              {clock(at)}
            </span>
          ))}
        </div>
      </div>
      <figcaption>
        <svg width="26" height="10" aria-hidden="true">
          <rect width="26" height="10" fill="#000" />
        </svg>{' '}
        {t.best}{' '}
        <svg width="26" height="10" aria-hidden="true">
          <rect x="0.5" y="0.5" width="25" height="9" fill="url(#report-hatch)" stroke="#000" />
        </svg>{' '}
        {t.late}{' '}
        {stars ? (
          <>
            <svg width="16" height="14" viewBox="-10 -10 20 20" aria-hidden="true">
              <DoneMark />
            </svg>{' '}
            {t.done}{' '}
          </>
        ) : null}
        <svg width="6" height="12" aria-hidden="true">
          <line x1="3" x2="3" y1="0" y2="12" stroke="#000" stroke-width="2" />
        </svg>{' '}
        {t.act}
      </figcaption>
    </figure>
  );
}

function LaneOnPaper({ lane: { bars, strokes }, ticks }: { readonly lane: PaperLane; readonly ticks: ReturnType<typeof ticksOf> }) {
  const height = bars.length * ROW + STRIP;
  return (
    <svg width="100%" height={height} aria-hidden="true">
      {ticks.map(({ share }) => (
        <line key={share} x1={percent(share)} x2={percent(share)} y1="0" y2={height} stroke="#999" stroke-width="0.6" />
      ))}
      {bars.map(({ key, from, best, late, done }, i) => {
        const y = i * ROW + (ROW - BAR) / 2;
        return (
          <g key={key}>
            <rect
              x={percent(best)}
              y={y}
              height={BAR}
              fill="url(#report-hatch)"
              stroke="#000"
              style={{ width: `max(4px, ${percent(late - best)})` }}
            />
            <rect x={percent(from)} y={y} height={BAR} fill="#000" stroke="#000" style={{ width: `max(4px, ${percent(best - from)})` }} />
            {done === null ? null : (
              <svg class="report-star" x={percent(done)} y={y + BAR / 2} width="1" height="1" aria-hidden="true">
                <DoneMark />
              </svg>
            )}
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={height - 1} y2={height - 1} stroke="#000" />
      {strokes.map((share, i) => (
        <line key={i} x1={percent(share)} x2={percent(share)} y1={height - STRIP + 4} y2={height - 1} stroke="#000" stroke-width="1.6" />
      ))}
    </svg>
  );
}
