import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICIES, playWithPolicy, scoresOf } from '../../src/planner/rehearse.ts';
import { problemOf, rulableIn, withRulings } from '../../src/scoring/rulings.ts';
import type { Penalty, Score, ScoreLine } from '../../src/scoring/score.ts';
import { scoreHall } from '../../src/scoring/scoreHall.ts';
import type { Ruling } from '../../src/sim/log.ts';
import { shipped } from '../support/shipped.ts';

const line = (expectation: string, points: number, max: number): ScoreLine => ({
  expectation,
  step: 'alert',
  text: 'Bel 112',
  points,
  max,
  reason: 'late',
  at: 60_000,
  from: 30_000,
  ideal: null,
  parts: [],
  evidence: [3],
});
const harm = (antiPattern: string, cost: number): Penalty => ({
  antiPattern,
  text: 'U ging erachteraan.',
  cost,
  ceiling: null,
  at: 1,
  evidence: [4],
});
/** 20 of 45, 30 of 30, 0 of 25, one that does not apply, and a harm of 15. */
const SCORE: Score = {
  seat: 'raam',
  total: 35,
  max: 100,
  lines: [line('bel', 20, 45), line('kijk', 30, 30), line('app', 0, 25), line('wacht', 0, 0)],
  penalties: [harm('follows', 15)],
  top: 'kijk',
  tip: 'bel',
};
const rule = (over: Partial<Ruling>): Ruling => ({ seat: 'raam', line: 'bel', points: 40, note: 'Er belde wel iemand.', ...over });

describe('a line that the facilitator judged otherwise', () => {
  test('counts for what was given, and keeps what the score said with the note', () => {
    const { score, ignored } = withRulings(SCORE, [rule({})]);
    expect(score.total).toBe(55);
    expect(score.lines[0]).toEqual({ ...SCORE.lines[0], points: 40, ruled: { scored: 20, given: 40, note: 'Er belde wel iemand.' } });
    expect(score.lines.slice(1)).toEqual(SCORE.lines.slice(1));
    expect(ignored).toEqual([]);
    expect(SCORE.lines[0]?.points).toBe(20);
  });

  test('is named as a tip no longer when nothing is to be gained by it, and as a top no longer when it did not go well', () => {
    expect(withRulings(SCORE, [rule({ points: 45 })]).score).toMatchObject({ top: 'kijk', tip: 'app' });
    expect(withRulings(SCORE, [rule({ line: 'kijk', points: 5 })]).score).toMatchObject({ top: null, tip: 'bel' });
  });

  test('never leaves what everybody begins with as what went best', () => {
    const begun = { ...SCORE, lines: [...SCORE.lines, { ...line('geen-kwaad', 20, 20), reason: 'begins' as const }] };
    expect(withRulings(begun, [rule({ line: 'kijk', points: 5 })]).score).toMatchObject({ top: null, tip: 'bel' });
  });

  test('follows the last ruling of several', () => {
    expect(withRulings(SCORE, [rule({}), rule({ points: 10 })]).score.lines[0]?.ruled).toMatchObject({ scored: 20, given: 10 });
  });
});

describe('a harm that the facilitator judged otherwise', () => {
  test('takes what was said, between nothing and all that was earned', () => {
    expect(withRulings(SCORE, [rule({ line: 'follows', points: 0 })]).score).toMatchObject({ total: 50, penalties: [{ cost: 0 }] });
    expect(withRulings(SCORE, [rule({ line: 'follows', points: 50 })]).score.total).toBe(0);
    expect(problemOf(SCORE, rule({ line: 'follows', points: 51 }))).toBe('tooManyPoints');
  });

  test('never takes more than there is, and says so', () => {
    const { score } = withRulings(SCORE, [rule({ points: 0 }), rule({ line: 'kijk', points: 10 })]);
    expect(score).toMatchObject({ total: 0, penalties: [{ cost: 10, ruled: { scored: 15, given: 15, note: null } }] });
  });
});

test.each([
  ['another seat', rule({ seat: 'plein' }), 'unknownSeat'],
  ['a line that is not there', rule({ line: 'zwaai' }), 'unknownLine'],
  ['a line that does not apply', rule({ line: 'wacht', points: 0 }), 'unknownLine'],
  ['more points than a line has', rule({ points: 46 }), 'tooManyPoints'],
] as const)('a ruling about %s is left aside, and told', (_, ruling, why) => {
  expect(problemOf(SCORE, ruling)).toBe(why);
  const { score, ignored } = withRulings(SCORE, [ruling]);
  expect(score).toBe(SCORE);
  expect(ignored).toEqual([{ ruling, why }]);
});

describe('whatever is judged otherwise', () => {
  const scores = (['typical', 'random', 'always-call'] as const).flatMap((policy) =>
    scoresOf(playWithPolicy(shipped('inbraak.boef.json'), '6', POLICIES[policy])),
  );
  const anyRulings = (score: Score) =>
    fc.array(
      fc.record({
        seat: fc.constantFrom(score.seat, score.seat, score.seat, 'elders'),
        line: fc.constantFrom('onbekend', ...rulableIn(score).map((one) => one.line)),
        points: fc.integer({ min: 0, max: 100 }),
        note: fc.constant('Zo zag de zaal het.'),
      }),
      { maxLength: 8 },
    );

  test('lines less harms are the total, between nothing and a hundred', () => {
    for (const score of scores)
      fc.assert(
        fc.property(anyRulings(score), (rulings) => {
          const { total, lines, penalties, max } = withRulings(score, rulings).score;
          const earned = lines.reduce((sum, { points }) => sum + points, 0);
          expect(penalties.reduce((left, { cost }) => left - cost, earned)).toBe(total);
          expect(total).toBeGreaterThanOrEqual(0);
          expect(total).toBeLessThanOrEqual(max);
          for (const each of lines) expect(each.points).toBeLessThanOrEqual(each.max);
        }),
        { numRuns: 60 },
      );
  });

  test('what the score said can be had back from it, and all of it when every ruling is withdrawn', () => {
    for (const score of scores)
      fc.assert(
        fc.property(anyRulings(score), (rulings) => {
          const { score: ruled } = withRulings(score, rulings);
          expect(ruled.lines.map(({ points, ruled: by }) => by?.scored ?? points)).toEqual(score.lines.map(({ points }) => points));
          expect(ruled.penalties.map(({ cost, ruled: by }) => by?.scored ?? cost)).toEqual(score.penalties.map(({ cost }) => cost));
          expect(withRulings(score, []).score).toEqual(score);
        }),
        { numRuns: 60 },
      );
  });
});

test('the score of a hall follows what was judged otherwise', () => {
  const scenario = shipped('inbraak.boef.json');
  const exercise = playWithPolicy(scenario, '6', POLICIES.silent);
  const scores = scoresOf(exercise);
  const counted = scoreHall(scenario, scores);
  const [first] = scores.flatMap(({ seat, lines }) =>
    lines.flatMap(({ expectation, step, points, max }) =>
      points === 0 && max > 0 ? [{ seat, line: expectation, step, points: max }] : [],
    ),
  );
  if (first === undefined) throw new Error('everything was done');
  const ruled = scoreHall(scenario, scores, [{ ...first, note: 'Het was wel gezien.' }]);
  expect(ruled.total).toBeGreaterThan(counted.total);
  expect(ruled.steps.reduce((sum, { points }) => sum + points, 0)).toBe(ruled.total);
});
