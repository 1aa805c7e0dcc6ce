// The page's own client over real sockets, through a network that is cut, falls silent and comes back.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMemoryStore } from '../../src/host/evening/memoryStore.ts';
import type { ExerciseLog } from '../../src/sim/log.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { createColyseusWire } from '../../src/ui/session/colyseusWire.ts';
import { createEveningClient } from '../../src/ui/session/createEveningClient.ts';
import type { EveningClient } from '../../src/ui/session/eveningClient.ts';
import { keepingToken } from '../../src/ui/session/hall.ts';
import type { Keep } from '../../src/ui/session/outbox.ts';
import { hallOn, type Made, type TestHall } from '../server/hallOn.ts';
import { enter, eventually, type TestPhone } from '../server/phone.ts';
import { type CutNetwork, proxyTo } from './proxy.ts';

const GROUP = 'haverkamp';
const START = { do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings: AS_WRITTEN };

let hall: TestHall;
let made: Made;
let lead: TestPhone;
let proxy: CutNetwork;
const clients: EveningClient[] = [];

beforeEach(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  hall = await hallOn(createMemoryStore());
  made = await hall.make();
  lead = await enter(hall.address, made.id, { as: 'facilitator', token: made.facilitator, device: 'laptop' });
  proxy = await proxyTo(Number(new URL(hall.address).port));
  const nothing = (): void => undefined;
  vi.stubGlobal('addEventListener', nothing);
  vi.stubGlobal('removeEventListener', nothing);
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener: nothing, removeEventListener: nothing });
  vi.stubGlobal('location', { origin: proxy.address });
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await proxy.close();
  await hall.close();
  vi.unstubAllGlobals();
});

function memory(): Keep {
  let kept: string | null = null;
  return {
    read: () => kept,
    write: (text) => {
      kept = text === '' ? null : text;
    },
  };
}

/** A page of a phone; it keeps its token as the real one does. */
function phone(name: string): EveningClient {
  let token: string | null = null;
  const wire = createColyseusWire({ id: made.id, claim: () => ({ as: 'phone', token, name, people: 1, patient: false, device: name }) });
  const kept = keepingToken(wire, (given) => {
    token = given;
  });
  const client = createEveningClient(kept, memory());
  clients.push(client);
  return client;
}

async function posted(): Promise<string[]> {
  const { said } = await hall.get(`/api/evenings/${made.id}/logs`, made.facilitator);
  return (said as readonly ExerciseLog[]).flatMap(({ commands }) =>
    commands.flatMap((command) => (command.type === 'postChat' ? [command.text] : [])),
  );
}

const post = (text: string) => ({ do: 'inExercise', intent: { type: 'postChat', group: GROUP, text } }) as const;

async function startedWith(...names: string[]): Promise<EveningClient[]> {
  const phones = names.map(phone);
  await eventually(() => expect(phones.map(({ status }) => status.value)).toEqual(names.map(() => 'open')));
  lead.say({ n: 1, act: START });
  await lead.hear('receipt', ({ n }) => n === 1);
  await eventually(() => expect(phones.map((one) => one.document('seat').value?.phase)).toEqual(names.map(() => 'running')));
  return phones;
}

test('phones whose connections are cut in the middle come back, and everything that was typed stands there once and in order', async () => {
  const phones = await startedWith('Uil', 'Das');
  const wanted: string[] = [];
  const answers: Promise<string | null>[] = [];
  for (let turn = 0; turn < 24; turn += 1) {
    for (const [which, client] of phones.entries()) {
      wanted.push(`${which} zegt ${turn}`);
      answers.push(client.send(post(`${which} zegt ${turn}`)));
    }
    proxy.setDelay(turn % 3 === 0 ? 40 : 0);
    // Sometimes at once, sometimes when the answer is under way.
    if (turn % 4 === 1) proxy.cut();
    await new Promise((done) => setTimeout(done, turn % 5 === 0 ? 60 : 10));
    if (turn % 4 === 3) proxy.cut();
    if (turn === 12) proxy.setDown(true);
    if (turn === 16) proxy.setDown(false);
  }
  proxy.setDelay(0);
  expect(await Promise.all(answers)).toEqual(wanted.map(() => null));
  const all = await posted();
  for (const which of ['0', '1'])
    expect(all.filter((text) => text.startsWith(which))).toEqual(wanted.filter((text) => text.startsWith(which)));
  for (const client of phones) {
    expect(client.waiting.value).toBe(0);
    await eventually(() =>
      expect(client.document(`group:${GROUP}`).value?.lines.filter(({ text }) => text.includes(' zegt '))).toHaveLength(wanted.length),
    );
    expect(client.document('phone').value?.phone).toMatch(/^phone-[12]$/);
  }
});

test('a phone whose network falls silent finds out by itself, and what was typed meanwhile is not lost', async () => {
  const [client] = await startedWith('Uil');
  proxy.silence();
  const answer = client?.send(post('in de stilte gezegd'));
  expect(await answer).toBeNull();
  expect(await posted()).toEqual(['in de stilte gezegd']);
});

test('who is cut off while coming in gets in, and counts once', async () => {
  proxy.setDelay(30);
  const client = phone('Uil');
  for (let times = 0; times < 5; times += 1) {
    await new Promise((done) => setTimeout(done, 45));
    proxy.cut();
  }
  await eventually(() => expect(client.document('evening').value?.present).toEqual({ people: 1, phones: 1, ready: 0 }));
  expect(await client.send({ do: 'ready' })).toBeNull();
  await eventually(() => expect(client.document('evening').value?.present).toEqual({ people: 1, phones: 1, ready: 1 }));
});
