import { expect, test } from 'vitest';
import { POLICIES, playWithPolicy, scoresOf } from '../../src/planner/rehearse.ts';
import type { Score } from '../../src/scoring/score.ts';
import { withRulings } from '../../src/scoring/rulings.ts';
import type { Ruling } from '../../src/sim/log.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';

for (const name of SHIPPED)
  test(`every point of a score in ${name} traces to events, and the lines add up to the total`, { timeout: 60_000 }, () => {
    for (const policy of [POLICIES.ideal, POLICIES.typical, POLICIES.random, POLICIES['always-call']]) {
      const exercise = playWithPolicy(shipped(name), '6', policy);
      const happened = (evidence: readonly number[]): boolean => evidence.every((seq) => exercise.events[seq]?.seq === seq);
      const scored = scoresOf(exercise);
      // The same must hold when a facilitator judged every second line otherwise.
      const ruled = scored.map((score) => withRulings(score, everySecondLine(score)).score);
      for (const { total, max, lines, penalties } of [...scored, ...ruled]) {
        const earned = lines.reduce((sum, { points }) => sum + points, 0);
        expect(penalties.reduce((left, { cost }) => left - cost, earned)).toBe(total);
        expect(lines.reduce((sum, line) => sum + line.max, 0)).toBe(max);
        for (const line of lines) {
          // What nobody counted stands there because somebody said so, with a note.
          const isProved = line.points === 0 || line.evidence.length > 0 || (line.ruled?.note ?? '') !== '';
          expect({ ...line, isProved, happened: happened(line.evidence) }).toMatchObject({ isProved: true, happened: true });
          expect(Number.isInteger(line.points) && line.points >= 0 && line.points <= line.max).toBe(true);
        }
        const isRuled = [...lines, ...penalties].some((one) => one.ruled !== undefined);
        for (const { cost, ceiling, evidence } of penalties) {
          expect(Number.isInteger(cost) && cost >= 0).toBe(true);
          if (!isRuled) expect(total).toBeLessThanOrEqual(ceiling ?? 100);
          expect(evidence).not.toEqual([]);
          expect(happened(evidence)).toBe(true);
        }
      }
    }
  });

function everySecondLine({ seat, lines }: Score): readonly Ruling[] {
  return lines.flatMap(({ expectation, points, max }, index) =>
    max > 0 && index % 2 === 0 ? [{ seat, line: expectation, points: max - points, note: 'De zaal zag het anders.' }] : [],
  );
}
