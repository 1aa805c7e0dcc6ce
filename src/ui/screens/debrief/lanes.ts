// Where everything stands on the four lanes: pure arithmetic, in shares of the exercise from 0 to 1. Knows no words.
import type { ScoreLine, Step } from '../../../scoring/score.ts';
import type { DebriefView, LaneMark } from '../../../views/debrief.ts';

export const STEPS: readonly Step[] = ['spot', 'alert', 'post', 'respond'];

/** How a line turned out: what the screen shows without colour as a sign and a word. */
export type Turnout = 'good' | 'partly' | 'notYet' | 'absent';

/** The ideal of one line on a lane, and when it was done. */
export interface Bar {
  readonly expectation: string;
  readonly turnout: Turnout;
  /** Full marks from `from` to `best`, fewer from there to `late`. */
  readonly from: number;
  readonly best: number;
  readonly late: number;
  readonly done: number | null;
}

/** Something that was done or seen, as a mark under the bars. */
export interface Dot {
  readonly at: number;
  readonly share: number;
  readonly event: number;
  readonly kind: LaneMark['kind'];
}

export interface Lane {
  readonly step: Step;
  readonly points: number;
  readonly max: number;
  readonly bars: readonly Bar[];
  readonly dots: readonly Dot[];
}

/** From this share of its points on a line went well: the same bound as the score's own "top". */
const GOOD = 0.8;

export function turnoutOf(line: Pick<ScoreLine, 'points' | 'max'>): Turnout {
  if (line.max === 0) return 'absent';
  if (line.points >= line.max * GOOD) return 'good';
  return line.points > 0 ? 'partly' : 'notYet';
}

/** The four lanes, always all four and in the order of SAAR. */
export function lanesOf(debrief: DebriefView): readonly Lane[] {
  const length = Math.max(debrief.endedAt, 1);
  const share = (at: number) => Math.min(Math.max(at / length, 0), 1);
  return STEPS.map((step) => {
    const lines = debrief.score.lines.filter((line) => line.step === step);
    return {
      step,
      points: lines.reduce((sum, { points }) => sum + points, 0),
      max: lines.reduce((sum, { max }) => sum + max, 0),
      bars: lines.flatMap((line) =>
        line.ideal === null
          ? []
          : [
              {
                expectation: line.expectation,
                turnout: turnoutOf(line),
                from: share(line.ideal.earliest),
                best: share(line.ideal.best),
                late: share(line.ideal.latest),
                done: line.at === null ? null : share(line.at),
              },
            ],
      ),
      dots: debrief.marks.filter((mark) => mark.step === step).map(({ at, event, kind }) => ({ at, share: share(at), event, kind })),
    };
  });
}

/** Round moments for under the lanes: at most six, on whole minutes. */
export function ticksOf(endedAt: number): readonly { readonly at: number; readonly share: number }[] {
  const minutes = endedAt / 60_000;
  const step = [1, 2, 5, 10, 15, 30, 60].find((length) => minutes / length <= 5) ?? 120;
  const ticks: { readonly at: number; readonly share: number }[] = [];
  for (let minute = 0; minute <= minutes; minute += step)
    ticks.push({ at: minute * 60_000, share: (minute * 60_000) / Math.max(endedAt, 1) });
  return ticks;
}
