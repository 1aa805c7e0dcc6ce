import { expect, test } from 'vitest';
import { facilitatorView } from '../../src/views/facilitatorView.ts';
import { type Progress, proposeHint } from '../../src/views/hints.ts';
import type { HintProposal } from '../../src/views/facilitator.ts';
import { playHall } from './playHall.ts';
import { shipped } from '../support/shipped.ts';

const MINUTE = 60_000;

/** Nothing has happened, but for this. */
function hall(some: Partial<Progress>): Progress {
  return {
    cardAt: null,
    lookedAt: null,
    seenAt: null,
    calledAt: null,
    reportedAt: null,
    reportCallAt: null,
    toldAt: null,
    actedAt: null,
    hints: [],
    hasGroups: true,
    isOver: false,
    ...some,
  };
}

test('nobody is pushed who has seen nothing', () => {
  expect(proposeHint(hall({}), 20 * MINUTE)).toBeNull();
});

test('somebody saw it and nobody called: after four minutes a hint about calling is proposed', () => {
  const seen = hall({ cardAt: MINUTE, lookedAt: 90_000, seenAt: MINUTE });
  expect(proposeHint(seen, 5 * MINUTE - 1)?.step).not.toBe('alert');
  expect(proposeHint(seen, 5 * MINUTE)).toEqual({ step: 'alert', level: 1, since: MINUTE });
  expect(proposeHint({ ...seen, calledAt: 2 * MINUTE }, 5 * MINUTE)).toBeNull();
});

test('a call from before anything was seen does not count as calling about it', () => {
  expect(proposeHint(hall({ seenAt: 2 * MINUTE, calledAt: MINUTE }), 6 * MINUTE)?.step).toBe('alert');
});

test('somebody called and nobody told the group', () => {
  const called = hall({ seenAt: 1, calledAt: MINUTE, reportCallAt: MINUTE, reportedAt: 90_000, actedAt: 90_000 });
  expect(proposeHint(called, 90_000 + 2 * MINUTE)).toEqual({ step: 'post', level: 1, since: 90_000 });
  expect(proposeHint({ ...called, toldAt: 80_000 }, 20 * MINUTE)).toBeNull();
  expect(proposeHint({ ...called, hasGroups: false }, 20 * MINUTE)).toBeNull();
});

test('nobody looked closer for three minutes while new cards came', () => {
  expect(proposeHint(hall({ lookedAt: MINUTE, cardAt: 3 * MINUTE }), 4 * MINUTE)).toEqual({ step: 'spot', level: 1, since: MINUTE });
  expect(proposeHint(hall({ lookedAt: MINUTE, cardAt: 30_000 }), 4 * MINUTE)).toBeNull();
});

test('somebody called and nobody does anything that is safe and helps', () => {
  const told = hall({ seenAt: 1, calledAt: 2, reportCallAt: 2, reportedAt: MINUTE, toldAt: MINUTE });
  expect(proposeHint(told, 4 * MINUTE)?.step).toBe('respond');
  expect(proposeHint({ ...told, actedAt: MINUTE }, 4 * MINUTE)).toBeNull();
});

test('each next hint about a step is plainer, up to the third, and comes after a rest', () => {
  const seen = hall({ seenAt: 0 });
  const sent = (...at: number[]): Progress => ({ ...seen, hints: at.map((time) => ({ at: time, step: 'alert' })) });
  const level = (progress: Progress, now: number): HintProposal['level'] | null => proposeHint(progress, now)?.level ?? null;
  expect(level(sent(5 * MINUTE), 5 * MINUTE + 59_000)).toBeNull();
  expect(level(sent(5 * MINUTE), 6 * MINUTE)).toBe(2);
  expect(level(sent(5 * MINUTE, 7 * MINUTE), 9 * MINUTE)).toBe(3);
  expect(level(sent(5 * MINUTE, 7 * MINUTE, 9 * MINUTE), 11 * MINUTE)).toBe(3);
});

test('when it is over there is nothing left to push', () => {
  expect(proposeHint(hall({ seenAt: 0, isOver: true }), 20 * MINUTE)).toBeNull();
});

test('in a hall where nobody does anything the console soon proposes a hint, and in one where everybody does well none about calling', () => {
  const proposals = (policy: 'silent' | 'ideal'): HintProposal[] => {
    const found: HintProposal[] = [];
    let next = 0;
    playHall({
      scenario: shipped('inbraak.boef.json'),
      policies: [policy],
      look: (exercise) => {
        if (exercise.now() < next) return;
        next = exercise.now() + 5_000;
        const { hint } = facilitatorView(exercise);
        if (hint) found.push(hint);
      },
    });
    return found;
  };
  const silent = proposals('silent');
  expect(new Set(silent.map(({ step }) => step))).toEqual(new Set(['alert', 'spot']));
  expect(proposals('ideal').filter(({ step }) => step === 'alert' || step === 'post')).toEqual([]);
});
