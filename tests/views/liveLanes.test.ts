import { expect, test } from 'vitest';
import { facilitatorView } from '../../src/views/facilitatorView.ts';
import { shipped } from '../support/shipped.ts';
import { playHall } from './playHall.ts';

test('the lanes of the console count every look, call and line of who plays once, at any moment of the round', () => {
  let looked = 0;
  const exercise = playHall({
    scenario: shipped('inbraak.boef.json'),
    opened: 6,
    policies: ['ideal', 'typical', 'random'],
    look(running) {
      looked += 1;
      if (looked % 40 !== 0) return;
      const { lanes, now } = facilitatorView(running);
      for (const { at } of lanes) expect(at).toBeLessThanOrEqual(now);
    },
  });
  const { lanes } = facilitatorView(exercise);
  const { world, events } = exercise;
  const sum = (wanted: string): number => lanes.reduce((all, { lane, count }) => all + (lane === wanted ? count : 0), 0);
  const played = (seat: string): boolean => world.seats[seat]?.taken === true;
  expect(sum('spot')).toBe(
    events.filter((event) => (event.type === 'detailsSeen' || event.type === 'sightingRemembered') && played(event.seat)).length,
  );
  expect(sum('alert')).toBe(
    events.filter((event) => event.type === 'callPlaced' && played(event.seat) && ['112', '0900-8844'].includes(event.contact)).length,
  );
  expect(sum('post')).toBe(events.filter((event) => event.type === 'chatPosted' && event.line.from.kind === 'seat').length);
  for (const lane of ['protagonist', 'spot', 'alert', 'post']) expect(sum(lane)).toBeGreaterThan(1);
  expect(lanes.length).toBeLessThanOrEqual(4 * Math.ceil(exercise.now() / 10_000));
});

test('what was told of the lanes before stays as it was: a second view changes nothing of the first', () => {
  const seen: { lanes: object; text: string }[] = [];
  playHall({
    scenario: shipped('inbraak.boef.json'),
    policies: ['ideal'],
    look(running) {
      const { lanes } = facilitatorView(running);
      seen.push({ lanes, text: JSON.stringify(lanes) });
    },
  });
  for (const { lanes, text } of seen) expect(JSON.stringify(lanes)).toBe(text);
  expect(new Set(seen.map(({ text }) => text)).size).toBeGreaterThan(5);
});
