import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEvening } from '../../../src/host/evening/openEvening.ts';
import { createMemoryStore } from '../../../src/host/evening/memoryStore.ts';
import { createEveningClient } from '../../../src/ui/session/createEveningClient.ts';
import { createPageWire } from '../../../src/ui/session/pageWire.ts';
import { exercises, testMachine } from '../../support/hall.ts';

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener: () => undefined, removeEventListener: () => undefined });
});
afterEach(() => vi.unstubAllGlobals());

const keep = () => ({ read: () => null, write: () => undefined });

test('a phone and a console in one page are in the same evening: what one does the other sees, and both have what the host has', async () => {
  const machine = testMachine();
  const store = createMemoryStore();
  const record = {
    id: 'a',
    code: '123456',
    facilitator: 'lead',
    screen: 'wall',
    createdAt: machine.now(),
    deleteAt: machine.now() + 1_000_000,
  };
  await store.create(record);
  const found = await store.find({ id: 'a' });
  if (found === null) throw new Error('no evening');
  const address = { url: 'http://hall.test', onlyHere: false };
  const evening = await openEvening({ record: found, store, exercises, machine, address, hash: (token) => token, build: '1' });
  const phone = createEveningClient(
    createPageWire(evening, () => ({ as: 'phone', token: null, name: 'Corrie', people: 2, patient: false })),
    keep(),
  );
  const lead = createEveningClient(
    createPageWire(evening, () => ({ as: 'facilitator', token: 'lead' })),
    keep(),
  );
  const passing = async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      await machine.pass(200);
      await new Promise((done) => setTimeout(done, 0));
    }
  };
  await passing();
  expect(phone.document('phone').value?.name).toBe('Corrie');
  const ready = phone.send({ do: 'ready' });
  await passing();
  expect(await ready).toBe(null);
  expect(lead.document('evening').value?.present).toEqual({ people: 2, phones: 1, ready: 1 });
  const settings = { channels: 'both', pressure: null, participation: 100 } as const;
  const started = lead.send({ do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings });
  await passing();
  expect(await started).toBe(null);
  expect(phone.document('seat').value?.phase).toBe('running');
  expect(phone.names.value.filter((name) => String(name).startsWith('group:'))).toHaveLength(1);
  expect(phone.names.value).not.toContain('console');
  const refused = phone.send({ do: 'guess', street: 'nowhere' });
  await passing();
  expect(await refused).toBe('nothingOpen');
  phone.close();
  await passing();
  expect(lead.document('evening').value?.present.phones).toBe(0);
  lead.close();
  await evening.close();
});

test('a token that is not of this evening is refused for good', async () => {
  const machine = testMachine();
  const store = createMemoryStore();
  await store.create({ id: 'a', code: '123456', facilitator: 'lead', screen: 'wall', createdAt: 0, deleteAt: 9_999_999 });
  const found = await store.find({ id: 'a' });
  if (found === null) throw new Error('no evening');
  const address = { url: 'http://hall.test', onlyHere: false };
  const evening = await openEvening({ record: found, store, exercises, machine, address, hash: (token) => token, build: '1' });
  const client = createEveningClient(
    createPageWire(evening, () => ({ as: 'facilitator', token: 'guessed' })),
    keep(),
  );
  await new Promise((done) => setTimeout(done, 5));
  expect(client.status.value).toBe('ended');
  expect(client.goodbye.value).toBe('notAllowed');
  expect(client.names.value).toEqual([]);
  await evening.close();
});
