// The client of a page and an evening, joined by poor Wi-Fi, a disk that fails and a laptop that starts anew: nothing that somebody
// did is lost, nothing is done twice, and what the page shows is what is true.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Claim, Evening } from '../../src/host/evening/evening.ts';
import { openEvening } from '../../src/host/evening/openEvening.ts';
import { createMemoryStore } from '../../src/host/evening/memoryStore.ts';
import type { EveningStore, Machine } from '../../src/host/evening/ports.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { createEveningClient } from '../../src/ui/session/createEveningClient.ts';
import { keepingToken } from '../../src/ui/session/hall.ts';
import type { Keep } from '../../src/ui/session/outbox.ts';
import { type Chance, chanceOf } from '../fuzz/chance.ts';
import { exercises, RECORD } from '../support/hall.ts';
import { unreliableWire } from './unreliableWire.ts';

/** Long enough for every try again. Milliseconds. */
const CALM = 60_000;
const GROUP = 'haverkamp';

beforeEach(() => {
  vi.useFakeTimers();
  const nothing = (): void => undefined;
  vi.stubGlobal('addEventListener', nothing);
  vi.stubGlobal('removeEventListener', nothing);
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener: nothing, removeEventListener: nothing });
  vi.spyOn(console, 'error').mockImplementation(nothing);
});
afterEach(() => {
  vi.useRealTimers();
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

/** An evening on a machine with this clock, whose plug can be pulled. */
async function laptop(chance: Chance) {
  const store = createMemoryStore();
  let isHealthy = true;
  let random = 0;
  let starts = 0;
  let number = 0;
  await store.create(RECORD);

  async function start() {
    starts += 1;
    const record = await store.find({ id: RECORD.id });
    if (!record) throw new Error('no evening');
    const timers = new Set<ReturnType<typeof setInterval>>();
    let isOn = true;
    const disk: EveningStore = {
      ...store,
      async append(id, at, entries) {
        await new Promise((done) => setTimeout(done, 1 + chance.below(20)));
        if (!isHealthy && chance.once(30)) throw new Error('the disk is full');
        return isOn ? store.append(id, at, entries) : new Promise(() => undefined);
      },
    };
    const machine: Machine = {
      now: () => Date.now(),
      random: () => {
        random += 1;
        return `word-${random}`;
      },
      every(wait, run) {
        const timer = setInterval(run, wait);
        timers.add(timer);
        return () => clearInterval(timer);
      },
    };
    const address = { url: 'http://hall.test', onlyHere: false };
    const evening = await openEvening({
      record,
      store: disk,
      exercises,
      machine,
      address,
      hash: (token) => `hash of ${token}`,
      build: 'test',
    });
    const lead = `lead-${starts}`;
    await evening.enter(
      { as: 'facilitator', token: 'lead', device: 'laptop' },
      { id: lead, send: () => undefined, close: () => undefined },
    );
    return {
      evening,
      lead,
      pull() {
        isOn = false;
        for (const timer of timers) clearInterval(timer);
      },
    };
  }

  let running = await start();
  return {
    store,
    evening: () => running.evening,
    /** What it had not stored is gone. */
    async restart() {
      running.pull();
      running = await start();
    },
    async lead(act: object) {
      isHealthy = true;
      number += 1;
      running.evening.receive(running.lead, JSON.stringify({ n: number, act }));
      await vi.advanceTimersByTimeAsync(4_000);
    },
    setHealthy(healthy: boolean) {
      isHealthy = healthy;
    },
    pull: () => running.pull(),
  };
}

/** A phone with its memory; its page can be opened anew. */
function phoneOn(evening: () => Evening, chance: Chance, name: string) {
  let token: string | null = null;
  const keep = memory();
  let pages = 0;
  function openPage() {
    pages += 1;
    const device = `page ${pages}`;
    const wire = unreliableWire(evening, (): Claim => ({ as: 'phone', token, name, people: 1, patient: false, device }), chance);
    const kept = keepingToken(wire, (given) => {
      token = given;
    });
    return { wire, client: createEveningClient(kept, keep) };
  }
  let page = openPage();
  return {
    wire: () => page.wire,
    client: () => page.client,
    claim: (): Claim => ({ as: 'phone', token, name, people: 1, patient: false }),
    reopen() {
      page.client.close();
      page.wire.setDown(true);
      page = openPage();
    },
  };
}

async function playOnPoorWifi(seed: number) {
  const chance = chanceOf(seed);
  const jitter = chanceOf(seed + 1_000);
  vi.spyOn(Math, 'random').mockImplementation(() => jitter.below(1_000) / 1_000);
  const host = await laptop(chance);
  const phones = [phoneOn(host.evening, chance, 'Uil'), phoneOn(host.evening, chance, 'Das')];
  await vi.advanceTimersByTimeAsync(10_000);
  await host.lead({ do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings: AS_WRITTEN });
  host.setHealthy(false);
  await vi.advanceTimersByTimeAsync(5_000);
  const typed: string[][] = [[], []];
  const lies: string[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    const which = chance.below(2);
    const phone = phones[which];
    const own = typed[which];
    if (!phone || !own) continue;
    const kind = chance.below(12);
    // Before it knows which round is played, a page shows nothing that one could do.
    if (kind < 5 && phone.client().document('evening').value !== null) {
      const refused = chance.once(4);
      const text = `${which} zegt ${own.length}`;
      if (!refused) own.push(text);
      const answer = phone.client().send({ do: 'inExercise', intent: { type: 'postChat', group: refused ? 'nergens' : GROUP, text } });
      void answer.then((said) => {
        if (!refused && said !== null) lies.push(`${text}: ${said} ${phone.client().goodbye.value}`);
      });
    } else if (kind === 5) phone.wire().cut({ page: true, evening: true });
    else if (kind === 6) phone.wire().cut({ page: true, evening: false });
    else if (kind === 7) phone.wire().cut({ page: false, evening: chance.once(2) });
    else if (kind === 8) phone.reopen();
    else if (kind === 9) {
      phone.wire().setDown(true);
      phone.wire().cut({ page: true, evening: false });
    } else if (kind === 10 && chance.once(3)) {
      await host.restart();
      for (const one of phones) one.wire().cut({ page: chance.once(2), evening: false });
    }
    await vi.advanceTimersByTimeAsync(chance.pick([0, 0, 30, 300, 3_000]));
    if (chance.once(3)) phone.wire().setDown(false);
  }
  host.setHealthy(true);
  for (const phone of phones) {
    phone.wire().calm();
    phone.wire().cut({ page: true, evening: true });
  }
  await vi.advanceTimersByTimeAsync(CALM);
  // Nothing is on its way when both are compared.
  await host.lead({ do: 'pause' });
  const [log] = host.evening().logs('lead') ?? [];
  const posted = (log?.commands ?? []).flatMap((command) => (command.type === 'postChat' ? [command.text] : []));
  const shown = phones.map((phone) => ({
    waiting: phone.client().waiting.value,
    status: phone.client().status.value,
    documents: Object.fromEntries(phone.client().names.value.map((name) => [name, phone.client().document(name).value])),
  }));
  const fresh: Record<string, unknown>[] = [];
  for (const phone of phones) {
    const documents: Record<string, unknown> = {};
    await host.evening().enter(phone.claim(), {
      id: 'fresh',
      send: ({ message }) => {
        if (message.is === 'whole') documents[message.doc] = message.value;
      },
      close: () => undefined,
    });
    fresh.push(documents);
  }
  for (const phone of phones) phone.client().close();
  host.pull();
  return { typed, posted, shown, fresh, lies };
}

test.each(Array.from({ length: 25 }, (_, index) => index + 1))(
  'on poor Wi-Fi everything is done once, in order, and shown as it is (evening %i)',
  async (seed) => {
    const { typed, posted, shown, fresh, lies } = await playOnPoorWifi(seed);
    expect(lies).toEqual([]);
    for (const [which, texts] of typed.entries()) {
      expect(posted.filter((text) => text.startsWith(`${which} `))).toEqual(texts);
      expect(shown[which]).toMatchObject({ waiting: 0, status: 'open' });
      for (const name of Object.keys(fresh[which] ?? {}))
        if (name !== 'evening') expect(shown[which]?.documents[name], name).toEqual(fresh[which]?.[name]);
    }
    expect(posted.length).toBeGreaterThan(3);
  },
);
