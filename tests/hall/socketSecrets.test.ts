// The bytes themselves: what came over the network to each role, from the request for a place to the last frame, is searched.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMemoryStore } from '../../src/host/evening/memoryStore.ts';
import { hashOfToken } from '../../src/server/tokens.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { hallOn, type Made, type TestHall } from '../server/hallOn.ts';
import { enter, eventually, type TestPhone } from '../server/phone.ts';
import { shipped } from '../support/shipped.ts';
import { MARK, marked } from '../views/marked.ts';
import { type CutNetwork, proxyTo } from './proxy.ts';

/** Exercise time between two looks, in milliseconds; the clock of the machine is turned by half of it. */
const TURN = 10_000;

let hall: TestHall;
let made: Made;
const proxies: CutNetwork[] = [];

beforeEach(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  hall = await hallOn(createMemoryStore());
  made = await hall.make();
});
afterEach(async () => {
  for (const proxy of proxies.splice(0)) await proxy.close();
  await hall.close();
});

interface Listened {
  readonly person: TestPhone;
  readonly proxy: CutNetwork;
  n: number;
  act(what: object): Promise<string | null>;
}

/** Somebody whose network is listened to. */
async function listenTo(claim: object): Promise<Listened> {
  const proxy = await proxyTo(Number(new URL(hall.address).port));
  proxies.push(proxy);
  const person = await enter(proxy.address, made.id, claim);
  const listened: Listened = {
    person,
    proxy,
    n: 0,
    async act(what) {
      listened.n += 1;
      const { n } = listened;
      person.say({ n, act: what });
      return (await person.hear('receipt', (receipt) => receipt.n === n)).refused;
    },
  };
  return listened;
}

function around(text: string, word: string): string[] {
  const at = text.indexOf(word);
  return at < 0 ? [] : [text.slice(Math.max(0, at - 120), at + 60)];
}

test('over real sockets phones, a coordinator’s phone and the screen receive no byte of what is hidden, of others, or of tokens', async () => {
  const exercise = marked(shipped('inbraak.boef.json'), MARK);
  const phoneClaim = (name: string) => ({ as: 'phone', token: null, name, people: 1, patient: false });
  const lead = await listenTo({ as: 'facilitator', token: made.facilitator, device: 'laptop' });
  const screen = await listenTo({ as: 'screen', token: made.screen });
  const phones = [await listenTo(phoneClaim('Uil')), await listenTo(phoneClaim('Das')), await listenTo(phoneClaim('Ree'))];
  const tokens = await Promise.all(phones.map(async ({ person }) => (await person.hear('welcome')).token ?? ''));
  await lead.act({ do: 'giveRole', phone: 'phone-3', role: 'coordinator' });
  // The facilitator brings a file of their own: the shipped exercise with a mark on everything that is hidden.
  const text = JSON.stringify(exercise.sources.scenario);
  expect(await lead.act({ do: 'startRound', exercise: { name: 'eigen.boef.json', text }, seed: '2', settings: AS_WRITTEN })).toBeNull();
  expect(await lead.act({ do: 'setSpeed', speed: 2 })).toBeNull();
  hall.later(4_000);
  const [caller, neighbour] = phones;
  if (!caller || !neighbour) throw new Error('nobody');
  expect(await caller.act({ do: 'inExercise', intent: { type: 'placeCall', contact: '112' } })).toBeNull();
  for (let time = 0; time < exercise.duration; time += TURN) {
    hall.later(TURN / 2);
    await new Promise((done) => setTimeout(done, 30));
    if (time === TURN)
      await caller.act({ do: 'inExercise', intent: { type: 'say', text: 'Politie graag, bij de schutting met de wilde druif.' } });
    if (time === 2 * TURN) await neighbour.act({ do: 'inExercise', intent: { type: 'act', choice: 'lightOn' } });
    if (time === 3 * TURN) await lead.act({ do: 'inExercise', intent: { type: 'takeNote', text: 'geheime notitie' } });
  }
  for (const { person } of [...phones, screen])
    await person.hear('changes', ({ doc, changes }) => doc === 'evening' && JSON.stringify(changes).includes('lookingBack'));
  await eventually(() => expect(lead.proxy.received()).toContain('"lookingBack"'));

  // Nothing is squeezed on its way: a mark would be seen.
  for (const { proxy } of [lead, screen, ...phones]) expect(proxy.received()).not.toContain('permessage-deflate');
  expect(lead.proxy.received()).toContain(MARK);
  expect(caller.proxy.received()).toContain('wilde druif');
  expect(lead.proxy.received()).toContain('wilde druif');
  const secrets = [MARK, 'geheime notitie', made.facilitator, hashOfToken(made.facilitator), made.screen, hashOfToken(made.screen)];
  for (const [which, { proxy }] of phones.entries()) {
    const bytes = proxy.received();
    expect(bytes.length).toBeGreaterThan(10_000);
    for (const secret of secrets) expect(around(bytes, secret)).toEqual([]);
    for (const [other, token] of tokens.entries()) {
      expect(around(bytes, hashOfToken(token))).toEqual([]);
      expect(bytes.split(token).length - 1, `token of ${other} at ${which}`).toBe(other === which ? 1 : 0);
    }
  }
  for (const secret of [...secrets, 'wilde druif', ...tokens, ...tokens.map(hashOfToken)])
    expect(around(screen.proxy.received(), secret)).toEqual([]);
  for (const secret of [...tokens, ...tokens.map(hashOfToken), hashOfToken(made.facilitator)])
    expect(around(lead.proxy.received(), secret)).toEqual([]);
  expect(around(neighbour.proxy.received(), 'wilde druif')).toEqual([]);

  // What phones may ask over HTTP.
  const map = /"neighbourhood":"([\w-]+)"/.exec(caller.proxy.received())?.[1] ?? '';
  const answers = [
    await hall.get(`/api/evenings/${made.id}/neighbourhood/${map}`),
    await hall.get(`/api/evenings/${made.id}/logs`, tokens[0]),
    await hall.get(`/api/evenings/${made.id}/debrief`, made.screen),
    await hall.get('/api/here'),
    await hall.post('/api/find', { code: made.code }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 403, 403, 200, 200]);
  for (const { said } of answers) for (const secret of secrets) expect(around(JSON.stringify(said), secret)).toEqual([]);
  // The debrief opens what was hidden, each for their own seat only.
  const own = await hall.get(`/api/evenings/${made.id}/debrief?seat=anyone`, tokens[1]);
  expect(own.status).toBe(200);
  expect(around(JSON.stringify(own.said), 'wilde druif')).toEqual([]);
});
