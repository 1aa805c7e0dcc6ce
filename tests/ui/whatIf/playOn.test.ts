import { expect, it } from 'vitest';
import { createHost } from '../../../src/host/host.ts';
import { NO_FACTS } from '../../../src/language/facts.ts';
import { playWithPolicy, POLICIES } from '../../../src/planner/rehearse.ts';
import { shipped } from '../../support/shipped.ts';

const deaf = { understand: () => ({ facts: NO_FACTS, spans: [] }), doesNotKnow: () => false };

it('goes on from a moment of a round as if it had been played there, and numbers what follows on', () => {
  const scenario = shipped('inbraak.boef.json');
  const seat = scenario.seats[0]?.id ?? '';
  const before = playWithPolicy(scenario, '5', POLICIES.typical, undefined, [seat]);
  const call = before.commands.find(({ type }) => type === 'placeCall');
  const moment = call?.at ?? 0;
  expect(moment).toBeGreaterThan(0);
  const past = before.commands.filter(({ at }) => at < moment);
  const host = createHost(scenario, '5', deaf, before.settings, past);
  host.advanceTo(moment);
  const { exercise } = host;
  expect(exercise.now()).toBe(moment);
  const until = before.events.filter(({ seq }) => seq < exercise.events.length);
  expect(exercise.events).toEqual(until);
  expect(exercise.world.calls).toEqual({});
  expect(host.submit(seat, { type: 'placeCall', contact: '112' })).toBeNull();
  expect(exercise.commands.at(-1)?.seq).toBe((past.at(-1)?.seq ?? 0) + 1);
});
