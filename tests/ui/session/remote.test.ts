import { expect, test, vi } from 'vitest';
import type { EveningClient } from '../../../src/ui/session/eveningClient.ts';
import { createRemoteSession } from '../../../src/ui/session/remote.ts';
import { signal } from '@preact/signals';
import type { Act } from '../../../src/protocol/acts.ts';
import type { GroupDocument } from '../../../src/protocol/documents.ts';
import type { ActRefusal, ConnectionStatus } from '../../../src/ui/session/eveningClient.ts';
import { briefingOf } from '../../../src/views/briefingOf.ts';
import { groupView } from '../../../src/views/groupView.ts';
import { participantView } from '../../../src/views/participantView.ts';
import { seatView } from '../../../src/views/seatView.ts';
import { shipped } from '../../support/shipped.ts';
import { story } from '../../support/story.ts';

/** A hall in which answers come when a test gives them. */
function hall() {
  const scenario = shipped('inbraak.boef.json');
  const seat = scenario.seats[0]?.id ?? '';
  const told = story(scenario, '7').until(240_000);
  told.leads({ type: 'takeSeat', seat });
  told.does({ type: 'postChat', group: scenario.seats[0]?.group ?? '', text: 'Ik zag iemand' }, {});
  const { exercise } = told.until(420_000);
  const group = seatView(exercise, seat).memberOf[0]?.id ?? '';
  const groupDocument: GroupDocument = { ...groupView(exercise, group), names: { [seat]: 'Corrie' } };
  const documents: Record<string, { value: unknown }> = {
    seat: signal(seatView(exercise, seat)),
    evening: signal(null),
    [`group:${group}`]: signal(groupDocument),
  };
  const asked: { readonly act: Act; readonly answer: (refused: ActRefusal | null) => void }[] = [];
  const status = signal<ConnectionStatus>('open');
  const client = {
    status,
    names: signal(Object.keys(documents)),
    document: (name: string) => documents[name],
    now: () => exercise.now(),
    send: (act: Act) => new Promise<ActRefusal | null>((answer) => asked.push({ act, answer })),
  } as unknown as EveningClient;
  const late: ActRefusal[] = [];
  const files = { neighbourhood: async () => null, debrief: async () => null };
  const session = createRemoteSession({
    client,
    files,
    briefing: briefingOf(exercise, seat),
    unnamed: 'Iemand',
    onLateRefusal: (refused) => late.push(refused),
  });
  return { session, asked, late, status, exercise, seat };
}

test('a phone in a hall shows what somebody alone would see, with names for seats', () => {
  const { session, exercise, seat } = hall();
  const alone = participantView(exercise, seat);
  const named = {
    ...alone,
    groups: alone.groups.map((group) => ({
      ...group,
      lines: group.lines.map((line) => ({ ...line, from: line.mine ? 'Corrie' : line.from })),
    })),
  };
  expect(session.view()).toEqual(named);
  expect(session.view().groups[0]?.lines.some((line) => line.mine)).toBe(true);
  expect(session.clock).toBe(null);
});

test('an impatient finger is one wish', async () => {
  const { session, asked } = hall();
  const first = session.send({ type: 'dontKnow' });
  const second = session.send({ type: 'dontKnow' });
  expect(asked).toHaveLength(1);
  asked[0]?.answer('noCall');
  expect([await first, await second]).toEqual([{ refused: 'noCall' }, { refused: 'noCall' }]);
  void session.send({ type: 'dontKnow' });
  expect(asked).toHaveLength(2);
});

test('without a connection the field is free at once, and a refusal is told when it comes', async () => {
  vi.useFakeTimers();
  const { session, asked, late, status } = hall();
  status.value = 'away';
  const sent = session.send({ type: 'postChat', group: 'a', text: 'hallo' });
  await vi.advanceTimersByTimeAsync(10);
  expect(await sent).toBe(null);
  asked[0]?.answer('noRound');
  await vi.advanceTimersByTimeAsync(10);
  expect(late).toEqual(['noRound']);
  vi.useRealTimers();
});
