import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { HallCourse, HallLane } from '../../../../views/hallDebrief.ts';
import { hallReplayText } from '../../../text/hallReplay.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { columnsOf, lanesOf, perDot, ticksOf } from './course.ts';
import { laneName } from './courseWords.ts';

interface Props {
  readonly course: HallCourse;
  /** Minutes after midnight at the start of the round. */
  readonly startsAt: number;
  /** Names of one word: there is one line for each lane. */
  readonly short?: boolean;
  /** What is said beside a lane. */
  readonly beside: (lane: HallLane) => ComponentChildren;
  /** What lies over the lanes, on the scale of time. */
  readonly over?: ComponentChildren;
}

/** A share of the width. */
export const percent = (share: number): string => `${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}%`;

/** Six lanes on the clock of the exercise: people as dots, the good moments as bands. For the eye; the list says the same. */
export function CourseLanes({ course, startsAt, beside, over, short = false }: Props) {
  const t = hallReplayText();
  const ticks = ticksOf(course.endedAt);
  return (
    <div class="look-lanes" aria-hidden="true">
      {lanesOf(course).map((lane) => (
        <div key={lane} class="look-row" data-lane={lane}>
          <p class="look-lane-name">
            {(short && lane === 'protagonist' && course.protagonist !== null ? t.short[course.protagonist] : null) ??
              laneName(lane, course)}
          </p>
          <Lane lane={lane} course={course} ticks={ticks} />
          <div class="look-beside">{beside(lane)}</div>
        </div>
      ))}
      <div class="look-row look-axis">
        <span />
        <div class="look-lane">
          {ticks.map((at) => (
            <span key={at} class="look-time" style={{ insetInlineStart: percent(at / Math.max(1, course.endedAt)) }}>
              {clockTime(startsAt, at)}
            </span>
          ))}
        </div>
        <span />
      </div>
      {over === undefined ? null : <div class="look-row look-over">{over}</div>}
    </div>
  );
}

interface LaneProps {
  readonly lane: HallLane;
  readonly course: HallCourse;
  readonly ticks: readonly number[];
}

/** One lane; it is drawn once, however often a play head moves over it. */
function Lane({ lane, course, ticks }: LaneProps) {
  return useMemo(() => {
    const share = (at: number): number => at / Math.max(1, course.endedAt);
    const corridor = course.corridors.find(({ step }) => step === lane);
    return (
      <div class="look-lane">
        {ticks.map((at) => (
          <span key={at} class="look-tick" style={{ insetInlineStart: percent(share(at)) }} />
        ))}
        {corridor === undefined || share(corridor.earliest) >= 1 ? null : (
          <>
            {share(corridor.best) >= 1 ? null : (
              <span
                class="look-late"
                style={{
                  insetInlineStart: percent(share(corridor.best)),
                  inlineSize: percent(Math.min(1, share(corridor.latest)) - Math.min(1, share(corridor.best))),
                }}
              />
            )}
            <span
              class="look-best"
              style={{
                insetInlineStart: percent(share(corridor.earliest)),
                inlineSize: percent(Math.min(1, share(corridor.best)) - share(corridor.earliest)),
              }}
            />
          </>
        )}
        {columnsOf(lane, course, perDot(course)).map((column) => (
          <span key={column.share} class="look-column" style={{ insetInlineStart: percent(column.share) }}>
            {column.shapes.map((shape, index) => (
              <span key={`${index} ${shape}`} class="look-shape" data-shape={shape} />
            ))}
          </span>
        ))}
      </div>
    );
  }, [lane, course]);
}
