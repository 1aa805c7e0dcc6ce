// How a hall did together, from the scores of its seats: whole numbers that add up, and no judgement of persons.
import type { AntiPattern } from '../scenario/expectation.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SimTime } from '../scenario/time.ts';
import type { Ruling } from '../sim/log.ts';
import { hundredFor } from './hundredFor.ts';
import { withRulings } from './rulings.ts';
import type { Score, ScoreLine, Step } from './score.ts';

/** The steps of SAAR in their order. */
export const STEPS = ['spot', 'alert', 'post', 'respond'] as const satisfies readonly Step[];

/** When a step could best have been taken, from when somebody in the hall first could know. */
export interface HallCorridor {
  readonly step: Step;
  readonly earliest: SimTime;
  readonly best: SimTime;
  readonly latest: SimTime;
}

export interface HallScore {
  /** 0 to 100: the sum of the points of the steps. */
  readonly total: number;
  /** The points that there were to get add up to 100; to 0 when nothing applied to anybody. */
  readonly steps: readonly { readonly step: Step; readonly points: number; readonly max: number }[];
  readonly corridors: readonly HallCorridor[];
  /** How many of these seats did what costs points, in the order of the scenario. */
  readonly slips: readonly { readonly slip: AntiPattern['id']; readonly people: number }[];
}

/**
 * The hall counts each expectation once, as whoever met it best: one good call is a good call of all, and who saw nothing spoils
 * nothing. It counts when it applied to at least one seat. What costs a seat points is told as a number of seats and takes nothing
 * off, or the largest halls would do worst. `counted`: the scores of its seats, as they were counted.
 */
export function scoreHall(scenario: Scenario, counted: readonly Score[], rulings: readonly Ruling[] = []): HallScore {
  const scores = counted.map((score) => withRulings(score, rulings).score);
  const best = new Map<string, ScoreLine>();
  for (const line of scores.flatMap(({ lines }) => lines)) {
    const known = best.get(line.expectation);
    // What a line is worth differs by seat: the share of it counts.
    if (line.max > 0 && line.reason !== 'begins' && (known === undefined || line.points * known.max > known.points * line.max))
      best.set(line.expectation, line);
  }
  const raw = STEPS.map((step) => {
    const met = scenario.ideal.flatMap(({ id, step: of, weight }) => {
      const line = of === step ? best.get(id) : undefined;
      return line === undefined ? [] : [{ weight, points: (weight * line.points) / line.max }];
    });
    return { step, points: met.reduce((sum, { points }) => sum + points, 0), max: met.reduce((sum, { weight }) => sum + weight, 0) };
  });
  const shares = hundredFor(raw.map(({ max }) => max));
  const steps = raw.map(({ step, points, max }, index) => {
    const share = shares[index] ?? 0;
    return { step, points: max === 0 ? 0 : Math.min(share, Math.round((share * points) / max)), max: share };
  });
  return {
    total: steps.reduce((sum, { points }) => sum + points, 0),
    steps,
    corridors: corridorsOf(
      scenario,
      scores.flatMap(({ lines }) => lines),
    ),
    slips: scenario.antiPatterns.flatMap(({ id }) => {
      const people = scores.filter(({ penalties }) =>
        penalties.some(({ antiPattern, ruled }) => antiPattern === id && ruled?.given !== 0),
      ).length;
      return people === 0 ? [] : [{ slip: id, people }];
    }),
  };
}

/**
 * One for each step: what opened first for the first seat that could know, of residents where they have one. To refrain has no
 * moment, and to look around is for all the time: it counts only where there is nothing else.
 */
function corridorsOf(scenario: Scenario, lines: readonly ScoreLine[]): HallCorridor[] {
  return STEPS.flatMap((step): HallCorridor[] => {
    const opened = scenario.ideal
      .filter((expectation) => expectation.step === step && expectation.does !== 'refrain')
      .flatMap(({ id, weight, does, for: role }) => {
        const rank = does === 'attend' ? 2 : role === 'resident' ? 0 : 1;
        return lines.flatMap(({ expectation, ideal }) => (expectation === id && ideal !== null ? [{ ideal, weight, rank }] : []));
      });
    const [first] = opened.toSorted((a, b) => a.rank - b.rank || a.ideal.earliest - b.ideal.earliest || b.weight - a.weight);
    return first === undefined ? [] : [{ step, ...first.ideal }];
  });
}
