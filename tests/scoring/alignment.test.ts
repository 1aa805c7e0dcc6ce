import { expect, test } from 'vitest';
import { POLICIES, playWithPolicy, scoresOf } from '../../src/planner/rehearse.ts';
import { align } from '../../src/scoring/alignment.ts';
import type { ScoreLine } from '../../src/scoring/score.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';

const line = (expectation: string, points: number, max: number, reason: ScoreLine['reason']): ScoreLine => ({
  expectation,
  step: 'alert',
  text: '',
  points,
  max,
  reason,
  at: null,
  from: null,
  ideal: null,
  parts: [],
  evidence: [],
});
const harm = { antiPattern: 'follows', text: '', cost: 25, ceiling: 40, at: 0, evidence: [1] };

test('every move says what it cost, and one less the cost by the worst cost is the fitness', () => {
  const aligned = align([line('call', 40, 60, 'late'), line('group', 0, 40, 'missed'), line('again', 0, 0, 'notApplicable')], [harm]);
  expect(aligned.moves).toEqual([
    { kind: 'expected', expectation: 'call', when: 'late', weight: 60, cost: 20 },
    { kind: 'expected', expectation: 'group', when: 'never', weight: 40, cost: 40 },
    { kind: 'uncalledFor', antiPattern: 'follows', cost: 25 },
  ]);
  expect([aligned.cost, aligned.worst, aligned.fitness]).toEqual([85, 100, 150]);
});

test('what was done before its corridor opened is too early, and where nothing was asked there is no fitness', () => {
  expect(align([line('call', 10, 100, 'early')], []).moves[0]).toMatchObject({ when: 'tooEarly', cost: 90 });
  expect(align([line('call', 0, 0, 'notApplicable')], []).fitness).toBeNull();
});

for (const name of SHIPPED)
  test(`the total of a score in ${name} is the fitness of its published moves`, { timeout: 60_000 }, () => {
    for (const policy of [POLICIES.typical, POLICIES.random]) {
      for (const { total, max, lines, penalties } of scoresOf(playWithPolicy(shipped(name), '6', policy))) {
        const { moves, cost, worst, fitness } = align(lines, penalties);
        expect(moves.reduce((sum, move) => sum + move.cost, 0)).toBe(cost);
        expect([worst - cost, worst]).toEqual([total, max]);
        expect(fitness).toBe(max === 0 ? null : 10 * total);
      }
    }
  });
