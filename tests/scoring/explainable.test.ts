import { expect, test } from 'vitest';
import { POLICIES, playWithPolicy, scoresOf } from '../../src/planner/rehearse.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';

for (const name of SHIPPED)
  test(`every point of a score in ${name} traces to events, and the lines add up to the total`, { timeout: 60_000 }, () => {
    for (const policy of [POLICIES.ideal, POLICIES.typical, POLICIES.random, POLICIES['always-call']]) {
      const exercise = playWithPolicy(shipped(name), '6', policy);
      const happened = (evidence: readonly number[]): boolean => evidence.every((seq) => exercise.events[seq]?.seq === seq);
      for (const { total, max, lines, penalties } of scoresOf(exercise)) {
        const earned = lines.reduce((sum, { points }) => sum + points, 0);
        expect(penalties.reduce((left, { cost }) => left - cost, earned)).toBe(total);
        expect(lines.reduce((sum, line) => sum + line.max, 0)).toBe(max);
        for (const line of lines) {
          const isProved = line.points === 0 || line.evidence.length > 0;
          expect({ ...line, isProved, happened: happened(line.evidence) }).toMatchObject({ isProved: true, happened: true });
          expect(Number.isInteger(line.points) && line.points >= 0 && line.points <= line.max).toBe(true);
        }
        for (const { cost, ceiling, evidence } of penalties) {
          expect(Number.isInteger(cost) && cost >= 0).toBe(true);
          expect(total).toBeLessThanOrEqual(ceiling ?? 100);
          expect(evidence).not.toEqual([]);
          expect(happened(evidence)).toBe(true);
        }
      }
    }
  });
