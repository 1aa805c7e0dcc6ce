// Plays one load against a server process: halls fill, a round starts, people act for a while, the facilitator pauses and goes on,
// all connections are cut at once and come back.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import seedrandom from 'seedrandom';
import { createFrames, numbered, type Sent } from './frames.ts';
import { createGuest, type Guest, type Room } from './guest.ts';
import { nextIntent, type Random } from './hand.ts';
import type { Load } from './loads.ts';
import { startServer } from './measuredProcess.ts';
import type { Usage } from './meter.ts';
import { post } from './socket.ts';
import { freshTally, type Tally } from './tally.ts';

/** So many come through the door in a second. */
const COME_IN = 25;
/** One phone in so many calls 112. */
const ONE_CALLS_OF = 8;
/** The facilitator pauses so often while measured, each time for so long. Milliseconds. */
const PAUSES = 4;
const PAUSE_LASTS = 2_000;
/** What is still under way may take so long to arrive. Milliseconds. */
const PATIENCE = 10_000;
/** As fast as the world of a hall can go, so that much happens in it. */
const SPEED = 2;

/** What came of it. */
export interface Played {
  readonly load: Load;
  readonly tally: Tally;
  readonly seconds: number;
  /** CPU of the server while measured, microseconds. */
  readonly cpu: number;
  readonly usage: Usage;
  /** Acts that never had an answer, and stored chat lines that did not come to everybody. */
  readonly lost: number;
  /** What was sent while measured; and to how many connections in all. */
  readonly sent: readonly Sent[];
  readonly connections: number;
  readonly complaints: string;
}

interface Hall {
  readonly room: Room;
  readonly facilitator: Guest;
  readonly screen: Guest;
  readonly phones: readonly Guest[];
}

const pass = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** `nodeOptions`: for the server, such as --cpu-prof. */
export async function playLoad(load: Load, seconds: number, nodeOptions: readonly string[] = []): Promise<Played> {
  const data = await mkdtemp(join(tmpdir(), 'boef-load-'));
  const server = await startServer(data, 0, nodeOptions);
  try {
    const tally = freshTally();
    const frames = createFrames();
    const random = seedrandom(load.name);
    let connections = 0;
    let lines = 0;
    const numberOf = (): number => connections++;
    const halls = await eachInTurn(load.rooms, async () => await openHall());
    await fill(halls);
    await Promise.all(halls.map(startRound));

    const all = halls.flatMap(({ room, phones, facilitator, screen }) =>
      [...phones, facilitator, screen].map((guest) => ({ guest, room })),
    );
    for (const { room } of halls) room.measuring = true;
    frames.record();
    const before = await server.usage();
    let busy = true;
    const began = performance.now();
    const hands = halls.flatMap((hall) => hall.phones.map((phone, index) => playPhone(hall, phone, index)));
    await Promise.all(halls.map((hall) => lead(hall, seconds * 1_000)));
    busy = false;
    await Promise.race([Promise.all(hands), pass(PATIENCE)]);
    await until(() => unseen(halls) === 0, PATIENCE);
    const took = (performance.now() - began) / 1_000;
    const usage = await server.usage();
    const sent = frames.stopRecording();
    for (const { room } of halls) room.measuring = false;
    const lost = all.filter(({ guest }) => guest.waits).length + unseen(halls);
    await comeBack(all.map(({ guest }) => guest));
    for (const { guest } of all) guest.cut();
    return { load, tally, seconds: took, cpu: usage.cpu - before.cpu, usage, lost, sent, connections, complaints: server.complaints() };

    async function openHall(): Promise<Hall> {
      const made = await post(server.address, '/api/evenings', {});
      const room: Room = {
        address: server.address,
        code: String(made.code),
        frames,
        tally,
        lines: new Map(),
        pausedAt: null,
        measuring: false,
      };
      const facilitator = createGuest(room, numberOf(), '', { as: 'facilitator', token: String(made.facilitator) });
      const screen = createGuest(room, numberOf(), '', { as: 'screen', token: String(made.screen) });
      await facilitator.enter();
      await screen.enter();
      const phones = Array.from({ length: load.phones }, (_, index) => createGuest(room, numberOf(), `Bewoner ${index + 1}`, null));
      return { room, facilitator, screen, phones };
    }

    /** People come in one by one, at all doors at once. */
    async function fill(halls: readonly Hall[]): Promise<void> {
      const queue = Array.from({ length: load.phones }, (_, index) => halls.flatMap(({ phones }) => phones[index] ?? [])).flat();
      const coming = queue.map(async (phone, index) => {
        await pass((index * 1_000) / COME_IN);
        const began = performance.now();
        await phone.enter();
        tally.joins.push(performance.now() - began);
      });
      await Promise.all(coming);
    }

    async function playPhone({ room }: Hall, phone: Guest, index: number): Promise<void> {
      const { least, most } = load.every;
      await pass(random() * most);
      while (busy) {
        const seat = phone.document('seat');
        if (seat !== null) await actOnce(room, phone, seat, random, index % ONE_CALLS_OF === 0);
        await pass(least + random() * (most - least));
      }
    }

    async function actOnce(
      room: Room,
      phone: Guest,
      seat: Parameters<typeof nextIntent>[0],
      random: Random,
      mayCall: boolean,
    ): Promise<void> {
      let line: number | null = null;
      const intent = nextIntent(seat, random, mayCall, (text) => {
        line = lines++;
        room.lines.set(line, { sentAt: performance.now(), stored: false, seen: 0 });
        return numbered(text, line);
      });
      const refused = await phone.act({ do: 'inExercise', intent });
      const posted = line === null ? undefined : room.lines.get(line);
      if (posted) posted.stored = refused === null;
    }

    /** Cuts everybody off at once, as a router that starts again does. */
    async function comeBack(guests: readonly Guest[]): Promise<void> {
      for (const guest of guests) guest.cut();
      const began = performance.now();
      await Promise.all(
        guests.map(async (guest) => {
          await guest.enter();
          if (guest.isPhone) tally.returns.push(performance.now() - began);
        }),
      );
    }
  } finally {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function startRound({ facilitator, phones }: Hall): Promise<void> {
  await facilitator.act({ do: 'setSpeed', speed: SPEED });
  await facilitator.act({
    do: 'startRound',
    exercise: { id: 'inbraak' },
    seed: 'load',
    settings: { channels: 'both', pressure: 6, participation: 100 },
  });
  await until(
    () => phones.every((phone) => phone.document('seat') !== null) && facilitator.document('evening')?.clock.startsIn === 0,
    PATIENCE,
  );
}

/** Pauses and goes on a few times, and brings a turn of the scenario in between. */
async function lead({ room, facilitator }: Hall, lasts: number): Promise<void> {
  const between = (lasts - PAUSES * PAUSE_LASTS) / (PAUSES + 1);
  for (let number = 0; number < PAUSES; number += 1) {
    await pass(Math.max(0, between));
    room.pausedAt = performance.now();
    await facilitator.act({ do: 'pause' });
    await pass(Math.min(PAUSE_LASTS, lasts / (2 * PAUSES)));
    room.pausedAt = null;
    await facilitator.act({ do: 'resume' });
    const inject = facilitator.document('world')?.injects.find(({ status }) => status === 'waiting');
    if (inject !== undefined) await facilitator.act({ do: 'inExercise', intent: { type: 'fireInject', inject: inject.id } });
  }
  await pass(Math.max(0, between));
}

/** How many times a stored chat line is missing on a phone. */
function unseen(halls: readonly Hall[]): number {
  let missing = 0;
  for (const { room, phones } of halls) for (const { stored, seen } of room.lines.values()) if (stored) missing += phones.length - seen;
  return missing;
}

async function until(isSo: () => boolean, patience: number): Promise<void> {
  const end = performance.now() + patience;
  while (!isSo() && performance.now() < end) await pass(20);
}

async function eachInTurn<T>(count: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let number = 0; number < count; number += 1) made.push(await make());
  return made;
}
