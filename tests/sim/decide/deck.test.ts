import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyOf } from '../../../src/views/whyView.ts';
import type { FacilitatorIntent } from '../../../src/sim/command.ts';
import { loaded } from '../../support/loading.ts';
import { burglaryScenario, minimalScenario } from '../../support/scenarios.ts';
import { type Story, story } from '../../support/story.ts';

const MINUTE = 60_000;
const chat = (text: string) => [{ do: 'chat' as const, group: 'buurt', from: 'Ans', text }];

const child = {
  id: 'child',
  title: 'Een kind fietst langs',
  when: { at: '06:00' },
  does: [
    {
      do: 'passerby' as const,
      cast: 'kind-op-fiets',
      from: 'uitgang-west',
      steps: [{ goesTo: 'speeltuin', mode: 'bike' as const, does: 'cycles' as const }],
    },
  ],
};

/** Turns of every sort, which hang on each other. */
const deck = loaded(
  burglaryScenario({
    injects: [
      { id: 'early', title: 'Vroeg', when: { at: '01:00', jitter: '00:30' }, does: chat('Eén.') },
      { id: 'late', title: 'Laat', when: { at: '09:00' }, does: chat('Twee.') },
      { id: 'after', title: 'Daarna', when: { after: 'early', wait: '02:00' }, does: chat('Drie.') },
      { id: 'last', title: 'Het laatst', when: { after: 'after', wait: '00:30' }, does: chat('Vier.') },
      { id: 'called', title: 'Na het bellen', when: { on: 'callPlaced', wait: '01:00' }, does: chat('Vijf.') },
      { id: 'either', title: 'Een van beide', when: { any: [{ at: '04:00' }, { after: 'late', wait: '01:00' }] }, does: chat('Zes.') },
      { id: 'both', title: 'Allebei', when: { all: [{ at: '02:00' }, { after: 'early', wait: '03:00' }] }, does: chat('Zeven.') },
      child,
      { id: 'hand', title: 'Met de hand', when: { byHand: true }, does: chat('Acht.') },
    ],
  }),
);
const IDS = deck.injects.map(({ id }) => id);
const firedAt = (evening: Story, id: string): number | undefined => evening.all('injectFired').find(({ inject }) => inject === id)?.at;

test('a turn that is skipped does not come, and what would come after it does not either', () => {
  const evening = story(deck);
  expect(evening.leads({ type: 'skipInject', inject: 'early' })).toBeNull();
  expect(evening.leads({ type: 'skipInject', inject: 'early' })).toEqual({ refused: 'nothingNew' });
  evening.until(15 * MINUTE);
  expect(['early', 'after', 'last', 'both'].map((id) => firedAt(evening, id))).toEqual([undefined, undefined, undefined, undefined]);
  expect(firedAt(evening, 'late')).toBe(9 * MINUTE);
  expect(evening.exercise.world.injects.early?.status).toBe('skipped');
});

test('a turn that was skipped comes when it is played by hand, and what hangs on it follows', () => {
  const evening = story(deck);
  evening.leads({ type: 'skipInject', inject: 'early' });
  evening.until(5 * MINUTE);
  expect(evening.leads({ type: 'fireInject', inject: 'early' })).toBeNull();
  evening.until(15 * MINUTE);
  expect([firedAt(evening, 'early'), firedAt(evening, 'after')]).toEqual([5 * MINUTE, 7 * MINUTE]);
  expect(evening.exercise.world.injects.early).toMatchObject({ status: 'fired', firedAt: 5 * MINUTE });
});

test('a turn comes so much later as the facilitator says, more than once, before and while it waits', () => {
  const evening = story(deck);
  evening.leads({ type: 'delayInject', inject: 'late', wait: MINUTE });
  evening.until(9.5 * MINUTE);
  expect(firedAt(evening, 'late')).toBeUndefined();
  evening.leads({ type: 'delayInject', inject: 'late', wait: 30_000 });
  evening.until(15 * MINUTE);
  expect(firedAt(evening, 'late')).toBe(10.5 * MINUTE);
});

test('a delay counts from a moment that is not known yet', () => {
  const evening = story(deck);
  evening.leads({ type: 'delayInject', inject: 'called', wait: 2 * MINUTE });
  evening.until(3 * MINUTE);
  evening.does({ type: 'placeCall', contact: '112' });
  expect(evening.exercise.dueAt('called')).toBe(6 * MINUTE);
  evening.until(15 * MINUTE);
  expect(firedAt(evening, 'called')).toBe(6 * MINUTE);
});

test('a turn that waits out a delay can be skipped, and played at once', () => {
  const evening = story(deck);
  for (const inject of ['late', 'either']) evening.leads({ type: 'delayInject', inject, wait: 2 * MINUTE });
  evening.until(5 * MINUTE);
  evening.leads({ type: 'skipInject', inject: 'either' });
  evening.until(10 * MINUTE);
  evening.leads({ type: 'fireInject', inject: 'late' });
  evening.until(18 * MINUTE);
  expect([firedAt(evening, 'either'), firedAt(evening, 'late')]).toEqual([undefined, 10 * MINUTE]);
  expect(evening.all('injectFired').filter(({ inject }) => inject === 'late')).toHaveLength(1);
});

test('the deck tells when each turn is due, as soon as that is known', () => {
  const evening = story(deck);
  const due = (id: string) => evening.exercise.dueAt(id);
  expect(['late', 'either', 'after', 'called', 'both', 'hand', 'nothing'].map(due)).toEqual([
    9 * MINUTE,
    4 * MINUTE,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(due('early')).toBeGreaterThanOrEqual(MINUTE);
  evening.until(100_000);
  const early = firedAt(evening, 'early') ?? 0;
  expect([due('early'), due('after'), due('both')]).toEqual([null, early + 2 * MINUTE, early + 3 * MINUTE]);
  evening.leads({ type: 'delayInject', inject: 'after', wait: 10_000 });
  expect(due('after')).toBe(early + 130_000);
  evening.leads({ type: 'skipInject', inject: 'after' });
  expect(due('after')).toBeNull();
});

test('what came already cannot be played, skipped or put off again', () => {
  const evening = story(deck).until(2 * MINUTE);
  for (const type of ['fireInject', 'skipInject'] as const)
    expect(evening.leads({ type, inject: 'early' })).toEqual({ refused: 'nothingNew' });
  expect(evening.leads({ type: 'delayInject', inject: 'early', wait: MINUTE })).toEqual({ refused: 'nothingNew' });
  expect(evening.leads({ type: 'delayInject', inject: 'hand', wait: MINUTE })).toEqual({ refused: 'nothingNew' });
  expect(evening.leads({ type: 'delayInject', inject: 'late', wait: 0 })).toEqual({ refused: 'nothingNew' });
  expect(evening.leads({ type: 'skipInject', inject: 'nothing' })).toEqual({ refused: 'unknownInject' });
});

type Move = {
  readonly type: 'fireInject' | 'skipInject' | 'delayInject';
  readonly inject: string;
  readonly at: number;
  readonly wait: number;
};
const moves = fc.array(
  fc.record({
    type: fc.constantFrom('fireInject' as const, 'skipInject' as const, 'delayInject' as const),
    inject: fc.constantFrom(...IDS),
    at: fc.integer({ min: 0, max: 14 * MINUTE }),
    wait: fc.integer({ min: 1, max: 3 * MINUTE }),
  }),
  { maxLength: 12 },
);

function playDeck(made: readonly Move[]): Story {
  const evening = story(deck);
  let called = false;
  for (const { at, ...move } of made.toSorted((a, b) => a.at - b.at)) {
    if (!called && at >= 3 * MINUTE) {
      evening.until(3 * MINUTE).does({ type: 'placeCall', contact: '112' });
      called = true;
    }
    evening.until(at);
    evening.leads(move as FacilitatorIntent);
  }
  if (!called) evening.until(3 * MINUTE).does({ type: 'placeCall', contact: '112' });
  return evening.until(20 * MINUTE);
}

test('however the deck is played nothing comes twice, what hangs together keeps its order, and what nobody touched is not lost', () => {
  const plain = playDeck([]);
  fc.assert(
    fc.property(moves, (made) => {
      const evening = playDeck(made);
      const fired = evening.all('injectFired').map(({ inject }) => inject);
      expect(new Set(fired).size).toBe(fired.length);
      // A line for each turn, and none besides.
      const lines = evening
        .all('chatPosted')
        .filter(({ line }) => line.from.kind === 'inject' && line.text.endsWith('.') && line.from.name === 'Ans');
      expect(lines.length).toBe(fired.filter((id) => id !== 'child').length);
      const accepted = evening.exercise.commands.flatMap((command) => ('inject' in command ? [command] : []));
      for (const id of IDS) {
        const own = accepted.filter(({ inject }) => inject === id);
        const byHand = own.some(({ type }) => type === 'fireInject');
        const skipped = own.some(({ type }) => type === 'skipInject');
        const at = firedAt(evening, id);
        if (byHand) expect(at).toBe(own.find(({ type }) => type === 'fireInject')?.at);
        else if (skipped) expect(at).toBeUndefined();
      }
      const delay = (id: string): number =>
        accepted.reduce((sum, command) => sum + (command.type === 'delayInject' && command.inject === id ? command.wait : 0), 0);
      // What would come after the end does not come.
      const inTime = (at: number): number | undefined => (at < (evening.exercise.world.endedAt ?? Infinity) ? at : undefined);
      const untouched = (id: string): boolean => !accepted.some(({ type, inject }) => inject === id && type !== 'delayInject');
      for (const [id, before, wait] of [
        ['after', 'early', 2 * MINUTE],
        ['last', 'after', 30_000],
      ] as const) {
        const first = firedAt(evening, before);
        if (untouched(id)) expect(firedAt(evening, id)).toBe(first === undefined ? undefined : inTime(first + wait + delay(id)));
      }
      for (const id of ['early', 'late', 'called', 'child'])
        if (untouched(id)) expect(firedAt(evening, id)).toBe(inTime((firedAt(plain, id) ?? 0) + delay(id)));
      const times = evening.exercise.events.map(({ at }) => at);
      expect(times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0))).toBe(true);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('a line that nobody planned stands in the group under the chosen name, and the group answers it', () => {
  const evening = story(loaded(burglaryScenario({ injects: [child] }))).until(MINUTE);
  const line = { type: 'improvise', group: 'buurt', from: ' Tineke ', text: 'Er staat iemand bij nummer 6 te wrikken.' } as const;
  expect(evening.leads(line, { what: 'burglary', location: { street: 'dorpsstraat', house: 6 } })).toBeNull();
  const posted = evening.all('chatPosted').at(-1)?.line;
  expect([posted?.from, posted?.facts.what]).toEqual([{ kind: 'inject', name: 'Tineke' }, 'burglary']);
  expect(evening.all('groupReportOpened').map(({ line: on }) => on)).toEqual([posted?.id]);
  expect(whyOf(evening.exercise, posted?.id ?? '')).toMatchObject({ name: 'Tineke', occasion: 'improvised', stimulus: null });
});

test('an unplanned line is refused that nobody could read', () => {
  const evening = story(loaded(burglaryScenario()));
  const say = (some: object) => evening.leads({ type: 'improvise', group: 'buurt', from: 'Tineke', text: 'Hallo', ...some });
  expect(say({ group: 'elders' })).toEqual({ refused: 'unknownGroup' });
  expect(say({ text: ' ' })).toEqual({ refused: 'emptyText' });
  expect(say({ from: ' ' })).toEqual({ refused: 'emptyText' });
  expect(say({ text: 'a'.repeat(501) })).toEqual({ refused: 'tooLong' });
  expect(say({ from: 'a'.repeat(41) })).toEqual({ refused: 'tooLong' });
});

test('the facilitator takes any line out of a group, once', () => {
  const evening = story(loaded(minimalScenario()));
  evening.does({ type: 'postChat', group: 'buurt', text: 'Een lelijk woord' });
  const id = evening.all('chatPosted').at(-1)?.line.id ?? '';
  expect(evening.leads({ type: 'takeLineAway', line: id })).toBeNull();
  expect(evening.exercise.world.chat.find((line) => line.id === id)?.removed).toBe(true);
  expect(evening.all('chatRemoved').map(({ seat, why }) => [seat, why?.machine])).toEqual([[null, 'facilitator']]);
  expect(evening.leads({ type: 'takeLineAway', line: id })).toEqual({ refused: 'unknownLine' });
  expect(evening.leads({ type: 'takeLineAway', line: 'line-99' })).toEqual({ refused: 'unknownLine' });
});

test('hints and notes are kept with their moment', () => {
  const evening = story(loaded(minimalScenario())).until(MINUTE);
  evening.leads({ type: 'sendHint', step: 'alert', level: 2 });
  evening.until(2 * MINUTE).leads({ type: 'takeNote', text: 'Tafel 3 overlegt goed.' });
  expect(evening.leads({ type: 'takeNote', text: ' ' })).toEqual({ refused: 'emptyText' });
  expect(evening.exercise.world.hints).toEqual([{ at: MINUTE, step: 'alert', level: 2 }]);
  expect(evening.exercise.world.notes).toEqual([{ at: 2 * MINUTE, text: 'Tafel 3 overlegt goed.' }]);
});
