// What an evening makes of messages that come twice, late, in another order or over two pages at once, and of a disk that fails.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Entry } from '../../src/host/evening/entry.ts';
import { createMemoryStore } from '../../src/host/evening/memoryStore.ts';
import type { EveningStore } from '../../src/host/evening/ports.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { openHall, type Person, RECORD } from '../support/hall.ts';

const START = { do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings: AS_WRITTEN } as const;
const GROUP = 'haverkamp';

/** A store that now and then cannot write, and takes a moment. */
function moody(fails: () => boolean): EveningStore {
  const store = createMemoryStore();
  return {
    ...store,
    async append(id, at, entries) {
      for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
      if (fails()) throw new Error('the disk is full');
      return store.append(id, at, entries);
    },
  };
}

const text = (n: number): string => `bericht nummer ${n}`;
/** Every third act is one that the exercise refuses. */
const group = (n: number): string => (n % 3 === 0 ? 'nergens' : GROUP);
const message = (n: number): string =>
  JSON.stringify({ n, act: { do: 'inExercise', intent: { type: 'postChat', group: group(n), text: text(n) } } });

type Step =
  | { readonly is: 'send'; readonly back: number; readonly times: number }
  | { readonly is: 'pass'; readonly time: number }
  | { readonly is: 'turns'; readonly turns: number }
  | { readonly is: 'disk'; readonly failing: number }
  | { readonly is: 'page' | 'drop' | 'restart' | 'settle' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      is: fc.constant('send' as const),
      back: fc.constantFrom(0, 0, 0, 0, 1, 2, 3, -1, -2),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('pass' as const), time: fc.constantFrom(50, 100, 1_000) }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('disk' as const), failing: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constantFrom('page' as const, 'page' as const, 'drop' as const, 'restart' as const) }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('turns' as const), turns: fc.integer({ min: 1, max: 8 }) }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('settle' as const) }) },
);

test('whatever order messages come in, each act is stamped at most once and in order, and receipts tell the truth', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let acts = 0;
  let failures = 0;
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 80 }), async (steps) => {
      let failing = 0;
      const store = moody(() => {
        const fails = failing > 0;
        if (fails) failing -= 1;
        if (fails) failures += 1;
        return fails;
      });
      const hall = await openHall(store);
      await (await hall.lead()).act(START);
      await hall.machine.pass(3_000);
      let phone = await hall.phone('Uil');
      const token = phone.token;
      const pages: Person[] = [phone];
      let newest = 0;
      let isIn = true;
      const log = async () => (await store.read(RECORD.id, 0)).map((line) => JSON.parse(line) as Entry);
      const own = (entry: Entry): boolean => entry.kind === 'intent' && entry.series === 'phone-1';

      for (const one of steps) {
        if (one.is === 'send') {
          const n = Math.max(1, newest + 1 - one.back);
          newest = Math.max(newest, n);
          // Over any page of this phone: one that is closed is not heard any more.
          for (let times = 0; times < one.times; times += 1) (pages.at(times % 2 === 0 ? -1 : 0) ?? phone).raw(message(n));
        } else if (one.is === 'pass') await hall.machine.pass(one.time);
        else if (one.is === 'turns') for (let turn = 0; turn < one.turns; turn += 1) await Promise.resolve();
        else if (one.is === 'disk') failing = one.failing;
        else if (one.is === 'drop') {
          phone.leave();
          isIn = false;
        } else if (one.is === 'settle') {
          await hall.evening.settled();
          const told = phone.messages.findLast((message) => message.is === 'receipt');
          if (told?.is === 'receipt') newest = told.next - 1;
        } else {
          await hall.evening.settled();
          failing = 0;
          if (one.is === 'restart') {
            await hall.restart();
            pages.length = 0;
          }
          phone = await hall.phone('', token);
          pages.push(phone);
          isIn = true;
          newest = phone.next - 1;
          if (one.is === 'restart') await hall.lead();
        }
      }
      failing = 0;
      await hall.evening.settled();

      // One after the other, without a gap, each once.
      const stamped = (await log())
        .filter(own)
        .map((entry) => ('n' in entry ? [entry.n, entry.kind === 'intent' && 'text' in entry.intent && entry.intent.text] : []));
      expect(stamped).toEqual(stamped.map((_, index) => [index + 1, text(index + 1)]));
      acts += stamped.length;
      // What was said to be done stands in the log; what was refused for good stands there too, and is no line in the group.
      const lines = await linesOf(hall);
      const posted = stamped.map(([n]) => Number(n)).filter((n) => group(n) === GROUP);
      expect(lines).toEqual(posted.map(text));
      for (const { messages } of pages) {
        for (const receipt of messages) {
          if (receipt.is !== 'receipt') continue;
          if (receipt.refused === null) expect(posted).toContain(receipt.n);
          else if (receipt.refused === 'unknownGroup') expect([receipt.n <= stamped.length, receipt.n % 3]).toEqual([true, 0]);
          else expect(['outOfOrder', 'notStored']).toContain(receipt.refused);
        }
      }
      // What a page put together of changes is what a fresh one gets.
      await hall.machine.pass(200);
      const was = isIn ? new Map(phone.documents) : null;
      const fresh = await hall.phone('', token);
      for (const name of fresh.documents.keys())
        if (name !== 'evening' && was) expect(was.get(name), name).toEqual(fresh.documents.get(name));
      compared += was?.size ?? 0;
    }),
    { numRuns: 120 },
  );
  expect(acts).toBeGreaterThan(200);
  expect(failures).toBeGreaterThan(20);
  expect(compared).toBeGreaterThan(50);
});

async function linesOf(hall: Awaited<ReturnType<typeof openHall>>): Promise<string[]> {
  const [log] = hall.evening.logs('lead') ?? [];
  return (log?.commands ?? []).flatMap((command) => (command.type === 'postChat' ? [command.text] : []));
}
