import type { Scenario } from '../scenario/scenario.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { Ruling } from '../sim/log.ts';
import type { Terrain } from '../sim/neighbourhood/graph.ts';
import { withRulings } from './rulings.ts';
import type { Step } from './score.ts';
import { scoreSeat } from './scoreSeat.ts';

/** A line that was judged otherwise, with what the score said beside it: for a report and a table. */
export interface RuledLine {
  readonly seat: string;
  /** Null for a harm. */
  readonly step: Step | null;
  /** In the words of the exercise. */
  readonly text: string;
  /** Null for a harm, whose points are what it takes. */
  readonly max: number | null;
  readonly scored: number;
  readonly given: number;
  readonly note: string;
}

/** Every line of these seats that was judged otherwise, seat by seat; what holds for no line is left out. */
export function ruledLines(
  scenario: Scenario,
  terrain: Terrain,
  events: readonly ExerciseEvent[],
  seats: readonly string[],
  rulings: readonly Ruling[],
): readonly RuledLine[] {
  const ruled = seats.filter((seat) => rulings.some((one) => one.seat === seat));
  return ruled.flatMap((seat) => {
    const own = rulings.filter((one) => one.seat === seat);
    const { lines, penalties } = withRulings(scoreSeat(scenario, terrain, events, seat), own).score;
    return [
      ...lines.map(({ step, text, max, ruled: by }) => ({ step, text, max, by })),
      ...penalties.map(({ text, ruled: by }) => ({ step: null, text, max: null, by })),
    ].flatMap(({ by, ...line }) =>
      by === undefined || by.note === null ? [] : [{ seat, ...line, scored: by.scored, given: by.given, note: by.note }],
    );
  });
}
