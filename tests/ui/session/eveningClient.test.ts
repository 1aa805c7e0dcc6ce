import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Act } from '../../../src/protocol/acts.ts';
import { createEveningClient } from '../../../src/ui/session/createEveningClient.ts';
import type { EveningClient } from '../../../src/ui/session/eveningClient.ts';
import type { Keep } from '../../../src/ui/session/outbox.ts';
import { createServerOnBadNetwork, type Fate, REFUSED } from '../../support/badNetwork.ts';

/** Long enough for every try again. Milliseconds. */
const CALM = 60_000;

let visible: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  const listen = (kind: string, listener: () => void) => {
    if (kind === 'visibilitychange') visible = listener;
  };
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener: listen, removeEventListener: () => undefined });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function storage(): Keep & { text: string } {
  const kept = {
    text: '',
    read: () => (kept.text === '' ? null : kept.text),
    write(text: string) {
      kept.text = text;
    },
  };
  return kept;
}

const named = (name: string): Act => ({ do: 'rename', name, people: 1 });
const said = (text: string): Act => ({ do: 'inExercise', intent: { type: 'say', text } });
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

function documentsOf(client: EveningClient): Record<string, unknown> {
  return Object.fromEntries(client.names.value.map((name) => [name, client.document(name).value]));
}

test('what somebody does is stored once and answered', async () => {
  const server = createServerOnBadNetwork();
  const client = createEveningClient(server.wire, storage());
  const answers = [client.send(named('a')), client.send(named(REFUSED)), client.send(named('b'))];
  await pass(1_000);
  expect(await Promise.all(answers)).toEqual([null, 'malformed', null]);
  expect(server.done).toEqual(['a', 'b']);
  expect(client.waiting.value).toBe(0);
  client.close();
});

test('without a connection acts wait, and are done in order when it is back', async () => {
  const server = createServerOnBadNetwork();
  const client = createEveningClient(server.wire, storage());
  await pass(1_000);
  server.setDown(true);
  server.cut();
  await pass(1);
  expect(client.status.value).toBe('away');
  void client.send(named('a'));
  void client.send(named('b'));
  await pass(5_000);
  expect(client.waiting.value).toBe(2);
  server.setDown(false);
  await pass(CALM);
  expect(client.status.value).toBe('open');
  expect(client.waiting.value).toBe(0);
  expect(server.done).toEqual(['a', 'b']);
  client.close();
});

test('a phone that was put away and taken out again is back at once', async () => {
  const server = createServerOnBadNetwork();
  const client = createEveningClient(server.wire, storage());
  await pass(1_000);
  server.setDown(true);
  server.cut();
  await pass(CALM);
  server.setDown(false);
  visible();
  await pass(100);
  expect(client.status.value).toBe('open');
  client.close();
});

test('a page that was closed before its act was stored does it when it is opened again, and not twice', async () => {
  const server = createServerOnBadNetwork();
  const keep = storage();
  const first = createEveningClient(server.wire, keep);
  await pass(1_000);
  void first.send(named('a'));
  // The act is on its way, and the receipt is not back yet.
  await pass(25);
  first.close();
  expect(server.done).toEqual(['a']);
  const second = createEveningClient(server.wire, keep);
  await pass(1_000);
  expect(server.done).toEqual(['a']);
  expect(second.waiting.value).toBe(0);
  second.close();
});

test('what was meant for a round that is over is not done in the next one', async () => {
  const server = createServerOnBadNetwork();
  const client = createEveningClient(server.wire, storage());
  await pass(1_000);
  server.setDown(true);
  server.cut();
  const late = client.send(said('te laat'));
  const name = client.send(named('a'));
  server.setRound(2);
  server.setDown(false);
  await pass(CALM);
  expect(await late).toBe('noRound');
  expect(await name).toBe(null);
  expect(server.done).toEqual(['a']);
  client.close();
});

test('a change that does not fit is mended by a whole copy', async () => {
  const server = createServerOnBadNetwork();
  const client = createEveningClient(server.wire, storage());
  await pass(1_000);
  server.sendNonsense();
  await pass(1_000);
  server.publish('evening', { ...server.documents.get('evening'), more: true });
  await pass(1_000);
  expect(client.status.value).toBe('open');
  expect(documentsOf(client)).toEqual(Object.fromEntries(server.documents));
  client.close();
});

test('a document that is taken away while the phone is gone is gone when it is back', async () => {
  const server = createServerOnBadNetwork();
  server.documents.set('group:a', { lines: [] });
  const client = createEveningClient(server.wire, storage());
  await pass(1_000);
  expect(client.names.value).toContain('group:a');
  server.setDown(true);
  server.cut();
  server.remove('group:a');
  server.setDown(false);
  await pass(5_000);
  void client.send(named('a'));
  await pass(1_000);
  expect(client.names.value).not.toContain('group:a');
  expect(client.document('group:a').value).toBe(null);
  client.close();
});

test('whoever is sent away is told why, and does not come back by itself', async () => {
  const server = createServerOnBadNetwork();
  const client = createEveningClient(server.wire, storage());
  await pass(1_000);
  server.sayGoodbye('removed');
  await pass(CALM);
  expect(client.status.value).toBe('ended');
  expect(client.goodbye.value).toBe('removed');
  expect(await client.send(named('a'))).toBe('eveningOver');
  client.close();
});

test('the clock counts on between two messages and never goes back a little', async () => {
  const server = createServerOnBadNetwork();
  const client = createEveningClient(server.wire, storage());
  await pass(1_000);
  const before = client.now();
  await pass(2_000);
  expect(client.now() - before).toBe(2_000);
  server.publish('evening', { ...server.documents.get('evening'), clock: { at: before + 1_500, speed: 1, running: false, startsIn: 0 } });
  await pass(100);
  expect(client.now()).toBeGreaterThanOrEqual(before + 2_000);
  server.publish('evening', { ...server.documents.get('evening'), clock: { at: 0, speed: 2, running: true, startsIn: 1_000 } });
  await pass(20);
  expect(client.now()).toBe(0);
  await pass(2_000);
  expect(client.now()).toBe(2_000);
  client.close();
});

type Step =
  | { readonly do: 'act'; readonly refused: boolean }
  | { readonly do: 'wait'; readonly time: number }
  | { readonly do: 'cut' | 'silence' | 'down' | 'up' | 'reload' | 'nonsense' | 'look' }
  | { readonly do: 'busy'; readonly count: number }
  | { readonly do: 'change'; readonly value: number }
  | { readonly do: 'fate'; readonly fate: Fate };

const fate: fc.Arbitrary<Fate> = fc.oneof(
  fc.constantFrom<Fate>('arrives', 'lost', 'doubled'),
  fc.record({ late: fc.integer({ min: 0, max: 9_000 }) }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('act' as const), refused: fc.integer({ min: 0, max: 5 }).map((one) => one === 0) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), time: fc.integer({ min: 0, max: 5_000 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('cut' as const, 'silence', 'down', 'up', 'reload', 'nonsense', 'look') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('busy' as const), count: fc.integer({ min: 0, max: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('change' as const), value: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('fate' as const), fate }) },
);

test('whatever the network does, every act is done exactly once and in order, and the documents end up as the server has them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const server = createServerOnBadNetwork();
      const keep = storage();
      let client = createEveningClient(server.wire, keep);
      const wanted: string[] = [];
      for (const [index, one] of steps.entries()) {
        switch (one.do) {
          case 'act':
            if (!one.refused) wanted.push(String(index));
            void client.send(named(one.refused ? REFUSED : String(index)));
            break;
          case 'wait':
            await pass(one.time);
            break;
          case 'cut':
            server.cut();
            break;
          case 'silence':
            server.silence();
            break;
          case 'down':
          case 'up':
            server.setDown(one.do === 'down');
            break;
          case 'reload':
            client.close();
            client = createEveningClient(server.wire, keep);
            break;
          case 'nonsense':
            server.sendNonsense();
            break;
          case 'look':
            visible();
            break;
          case 'busy':
            server.setBusy(one.count);
            break;
          case 'change':
            server.publish('phone', { value: one.value });
            break;
          case 'fate':
            server.fates.push(one.fate);
            break;
        }
      }
      server.setDown(false);
      await pass(CALM);
      // A connection that died in silence is noticed by whoever has something to say.
      wanted.push('end');
      void client.send(named('end'));
      await pass(5 * CALM);
      expect(server.done).toEqual(wanted);
      expect(client.waiting.value).toBe(0);
      expect(keep.text).toBe('');
      expect(documentsOf(client)).toEqual(Object.fromEntries(server.documents));
      client.close();
      await pass(CALM);
    }),
    { numRuns: 500 },
  );
});
