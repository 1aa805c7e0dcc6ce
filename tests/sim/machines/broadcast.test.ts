import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { createClock } from '../../../src/sim/clock.ts';
import { broadcast, type BroadcastEffect } from '../../../src/sim/machines/broadcast.ts';

const TIMES = { composing: 100, closesAfter: 1_000, between: 60 };
const CLOSES = TIMES.composing + TIMES.closesAfter;

/** What goes out when news comes in at these moments, and a result perhaps. */
function sent(news: readonly number[], result: number | null = null): readonly (readonly [at: number, what: BroadcastEffect['type']])[] {
  const clock = createClock();
  const effects: [number, BroadcastEffect['type']][] = [];
  const actor = createActor(broadcast, { input: TIMES, clock });
  actor.on('*', ({ type }) => {
    effects.push([clock.now(), type]);
  });
  actor.start();
  for (const at of news) clock.setTimeout(() => actor.send({ type: 'ADD', left: CLOSES - clock.now() }), at);
  if (result !== null) clock.setTimeout(() => actor.send({ type: 'RESULT', result: 'found' }), result);
  clock.advanceTo(5_000);
  return effects.slice(1);
}

test('news goes out at once, and what comes soon after it together, as one addition', () => {
  expect(sent([200, 210, 215, 259, 400])).toEqual([
    [200, 'add'],
    [260, 'add'],
    [400, 'add'],
    [CLOSES, 'end'],
  ]);
});

test('while news keeps coming there is an addition each time the least time is over, and the action ends when it would have', () => {
  const effects = sent(Array.from({ length: 99 }, (_, index) => 200 + 9 * index));
  expect(effects.slice(0, 4)).toEqual([
    [200, 'add'],
    [260, 'add'],
    [320, 'add'],
    [380, 'add'],
  ]);
  expect(effects.filter(([at]) => at < CLOSES)).toHaveLength(15);
  // What was known by then is told before the end.
  expect(effects.slice(-2)).toEqual([
    [CLOSES, 'add'],
    [CLOSES, 'end'],
  ]);
});

test('a result is heard at once, also when an addition was being kept back', () => {
  expect(sent([200, 210], 220)).toEqual([
    [200, 'add'],
    [220, 'end'],
  ]);
});
