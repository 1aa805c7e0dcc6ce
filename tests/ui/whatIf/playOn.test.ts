import { describe, expect, it } from 'vitest';
import { createHost } from '../../../src/host/host.ts';
import { NO_FACTS } from '../../../src/language/facts.ts';
import { playWithPolicy, POLICIES } from '../../../src/planner/rehearse.ts';
import type { Exercise } from '../../../src/sim/exercise.ts';
import { partedAt } from '../../../src/ui/session/playOn.ts';
import { shipped } from '../../support/shipped.ts';
import { playHall } from '../../views/playHall.ts';

const deaf = { understand: () => ({ facts: NO_FACTS, spans: [] }), doesNotKnow: () => false };
const goOn = ({ scenario, seed, settings, commands }: Exercise, seat: string, moment: number) => {
  const { past, ahead } = partedAt(commands, seat, moment);
  const host = createHost(scenario, seed, deaf, settings, past, ahead);
  host.advanceTo(moment);
  return host;
};

describe('a round that goes on from a moment', () => {
  it('is as it was up to then, and numbers what follows on', () => {
    const scenario = shipped('inbraak.boef.json');
    const seat = scenario.seats[0]?.id ?? '';
    const before = playWithPolicy(scenario, '5', POLICIES.typical, undefined, [seat]);
    const moment = before.commands.find(({ type }) => type === 'placeCall')?.at ?? 0;
    expect(moment).toBeGreaterThan(0);
    const host = goOn(before, seat, moment);
    const { exercise } = host;
    expect(exercise.now()).toBe(moment);
    const until = before.events.filter(({ seq }) => seq < exercise.events.length);
    expect(exercise.events).toEqual(until);
    expect(exercise.world.calls).toEqual({});
    const last = exercise.commands.at(-1)?.seq ?? 0;
    expect(host.submit(seat, { type: 'placeCall', contact: '112' })).toBeNull();
    expect(exercise.commands.at(-1)?.seq).toBe(last + 1);
  });

  it('goes exactly as it went when its player does nothing again', () => {
    const scenario = shipped('inbraak.boef.json');
    const [seat = ''] = scenario.seats.map(({ id }) => id);
    const before = playHall({ scenario, policies: ['silent', 'clear'], opened: 2 });
    const host = goOn(before, seat, 200_000);
    host.advanceTo(before.now());
    expect(before.commands.filter(({ at }) => at >= 200_000).length).toBeGreaterThan(0);
    const what = ({ events }: Exercise) => events.map((event) => ({ ...event, cause: null }));
    expect(what(host.exercise)).toEqual(what(before));
  });

  it('has the others do what they did then, and leaves out what its player did', () => {
    const scenario = shipped('inbraak.boef.json');
    const before = playHall({ scenario, policies: ['clear', 'clear'], opened: 1 });
    const calls = before.events.flatMap((event) => (event.type === 'callPlaced' ? [event.seat] : []));
    const [mine, theirs] = [calls[0] ?? '', calls.find((seat) => seat !== calls[0]) ?? ''];
    expect(theirs).not.toBe('');
    const host = goOn(before, mine, 60_000);
    host.advanceTo(scenario.duration);
    const called = host.exercise.events.flatMap((event) => (event.type === 'callPlaced' ? [event.seat] : []));
    expect(called).toContain(theirs);
    expect(called).not.toContain(mine);
  });

  it('lets somebody who came late begin before, and from the very start', () => {
    const scenario = shipped('inbraak.boef.json');
    const before = playHall({ scenario, policies: ['clear'], opened: 1, late: 1 });
    const opened = before.events.find((event) => event.type === 'seatOpened' && event.at > 0);
    const seat = opened?.type === 'seatOpened' ? opened.seat : '';
    expect(seat).not.toBe('');
    for (const moment of [0, 5_000]) {
      const { exercise } = goOn(before, seat, moment);
      expect(exercise.world.seats[seat]?.taken).toBe(true);
    }
  });
});
