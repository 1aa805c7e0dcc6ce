import { expect, test } from 'vitest';
import { BETWEEN_MESSAGES } from '../../../src/sim/react/broadcasts.ts';
import { playHall } from '../../views/playHall.ts';
import { shipped } from '../../support/shipped.ts';

test('when a whole hall calls about one case, phones get an addition a minute at most, with all that came in', () => {
  const { events } = playHall({
    scenario: shipped('vermissing.boef.json'),
    seed: '2',
    policies: ['typical', 'random', 'vague', 'clear'],
    opened: 16,
  });
  const started = events.find((event) => event.type === 'broadcastStarted');
  const of = <T extends 'broadcastAdded' | 'incidentUpdated'>(type: T) => events.filter((event) => event.type === type);
  const additions = of('broadcastAdded').flatMap((event) =>
    'broadcast' in event && event.broadcast === started?.broadcast ? [event] : [],
  );
  const updates = of('incidentUpdated').filter(({ at }) => at > (started?.at ?? Infinity));
  expect(updates.length).toBeGreaterThan(additions.length);
  expect(additions.length).toBeGreaterThan(2);
  for (const [place, { at }] of additions.entries())
    if (place > 0) expect(at - (additions[place - 1]?.at ?? 0)).toBeGreaterThanOrEqual(BETWEEN_MESSAGES);
  expect(additions.at(-1)?.seq).toBeGreaterThan(updates.at(-1)?.seq ?? Infinity);
});
