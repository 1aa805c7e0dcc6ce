// The same over real sockets: frames that no page sends, messages without end, connections that are left open, and beside them a
// facilitator and a neighbour who simply go on playing.
import { connect } from 'node:net';
import { Protocol } from '@colyseus/core';
import { createMemoryStore } from '../../src/host/evening/memoryStore.ts';
import { LONGEST_MESSAGE } from '../../src/protocol/messages.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { hallOn } from '../server/hallOn.ts';
import { type Chance, chanceOf } from './chance.ts';
import { messageOf } from './messages.ts';
import { type RawPhone, rawPhone } from './rawPhone.ts';
import { noise } from './words.ts';

/** Who plays does something after so many hostile frames. */
const MEANWHILE = 100;
/** Frames in one go, before the others get their turn. */
const SALVO = 50;
const ATTACKERS = 4;
const NAMES = ['haverkamp', 'raam', 'phone-1', 'phone-2', 'line-1', 'voorkamer', 'call-1'];

export interface SocketShot {
  readonly sent: number;
  /** How many answers of each kind the attackers got. */
  readonly answers: Readonly<Record<string, number>>;
  /** With which numbers their connections were closed. */
  readonly closed: Readonly<Record<string, number>>;
  /** What the neighbour did meanwhile. */
  readonly played: number;
  readonly problems: readonly string[];
}

/** Opens a server, shoots so many frames at it, and closes it. */
export async function shootOverSockets({ seed, count }: { readonly seed: number; readonly count: number }): Promise<SocketShot> {
  const chance = chanceOf(seed);
  const problems: string[] = [];
  const complain = console.error;
  console.error = (...what: unknown[]) => void problems.push(`the server complains: ${what.join(' ')}`);
  const hall = await hallOn(createMemoryStore());
  const made = await hall.make();
  const phoneClaim = (name: string) => ({ as: 'phone', token: null, name, people: 1, patient: false });
  const lead = await rawPhone(hall.address, made.id, { as: 'facilitator', token: made.facilitator, device: 'laptop' });
  const neighbour = await rawPhone(hall.address, made.id, phoneClaim('Uil'));
  if (!lead || !neighbour) throw new Error('nobody came in');
  await act(lead, { do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings: AS_WRITTEN }, problems);

  const attackers: RawPhone[] = [];
  const answers = new Map<string, number>();
  const closed = new Map<string, number>();
  const add = (counts: Map<string, number>, what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  const note = (attacker: RawPhone): void => {
    for (const { refused } of attacker.receipts.splice(0)) add(answers, refused ?? 'done');
    if (attacker.closed !== null) add(closed, String(attacker.closed));
  };
  let played = 0;
  let sent = 0;
  const before: string[] = [];
  for (let salvo = 0; sent < count && problems.length < 5; salvo += 1) {
    while (attackers.length < ATTACKERS) {
      const one = await rawPhone(hall.address, made.id, phoneClaim(noise(chance, 20)));
      if (!one) throw new Error('an attacker was turned away');
      attackers.push(one);
    }
    const attacker = attackers[salvo % ATTACKERS];
    for (let frames = 0; attacker && frames < SALVO && sent < count; frames += 1) {
      if (attacker.socket.readyState !== attacker.socket.OPEN) break;
      shootAt(attacker, chance, before);
      sent += 1;
    }
    if (chance.once(10)) halfOpen(Number(new URL(hall.address).port), chance);
    // Lets what was sent arrive.
    await new Promise((done) => setTimeout(done, 5));
    for (const one of attackers) note(one);
    attackers.splice(0, attackers.length, ...attackers.filter((one) => one.closed === null));
    if (salvo % (MEANWHILE / SALVO) !== 0) continue;
    await act(neighbour, { do: 'inExercise', intent: { type: 'postChat', group: 'haverkamp', text: `Bericht ${played}` } }, problems);
    played += 1;
  }
  await act(lead, { do: 'pause' }, problems);
  const logs = JSON.stringify((await hall.get(`/api/evenings/${made.id}/logs`, made.facilitator)).said);
  for (let which = 0; which < played; which += 1)
    if (logs.split(`"Bericht ${which}"`).length !== 2) problems.push(`message ${which} of the neighbour does not stand there once`);
  for (const { socket } of [...attackers, lead, neighbour]) socket.terminate();
  await hall.close();
  // What is cut off with the server is nobody's mistake either.
  await new Promise((done) => setTimeout(done, 50));
  console.error = complain;
  return { sent, answers: Object.fromEntries(answers), closed: Object.fromEntries(closed), played, problems };
}

/** Does something as a page would: waits for the receipt, and a moment longer when it was too fast itself. */
async function act(phone: RawPhone, what: object, problems: string[]): Promise<void> {
  const n = phone.next;
  phone.say(JSON.stringify({ n, act: what }));
  const began = performance.now();
  while (!phone.receipts.some((receipt) => receipt.n === n)) {
    if (phone.closed !== null || performance.now() - began > 30_000)
      return void problems.push(`who plays is not answered (closed: ${phone.closed})`);
    await new Promise((done) => setTimeout(done, 2));
  }
  const receipt = phone.receipts.splice(0).find((one) => one.n === n);
  if (receipt?.refused === 'tooFast') {
    await new Promise((done) => setTimeout(done, 200));
    return act(phone, what, problems);
  }
  if (receipt?.refused !== null) problems.push(`who plays is refused: ${receipt?.refused}`);
}

/** One frame, of whatever kind. */
function shootAt(attacker: RawPhone, chance: Chance, before: string[]): void {
  const { socket } = attacker;
  const bytes = (longest: number): Buffer => Buffer.from(Array.from({ length: chance.below(longest) }, () => chance.below(256)));
  const protocols = Object.values(Protocol).filter((value) => typeof value === 'number');
  switch (chance.below(24)) {
    case 0:
      return socket.send(bytes(40));
    case 1:
      // A known kind of frame of the library with anything in it.
      return socket.send(Buffer.concat([Buffer.from([chance.pick(protocols)]), bytes(30)]));
    case 2:
      return socket.send(noise(chance, 60));
    case 3:
      return socket.send(Buffer.concat([Buffer.from([Protocol.ROOM_DATA, 0xa1, 0x6d]), bytes(30)]));
    case 4:
      // Of our kind, and no text.
      return socket.send(Buffer.concat([Buffer.from([Protocol.ROOM_DATA_BYTES, 0xa1, 0x6d]), bytes(60)]));
    case 5:
      return chance.once(10) ? attacker.say('x'.repeat(LONGEST_MESSAGE + 1 + chance.below(100))) : socket.ping();
    case 6:
      if (chance.once(60)) return socket.send(Buffer.alloc(LONGEST_MESSAGE * 4));
      return socket.send(Buffer.from([chance.pick([Protocol.PING, Protocol.JOIN_ROOM])]));
    case 7:
      if (chance.once(30)) return socket.terminate();
      return attacker.say('');
    default: {
      const text = messageOf(chance, { as: 'phone', next: attacker.next, before }, { names: NAMES, files: [] });
      before.push(text);
      if (before.length > 20) before.shift();
      return attacker.say(text);
    }
  }
}

/** A connection that begins something and never goes on. */
function halfOpen(port: number, chance: Chance): void {
  const begun = chance.pick([
    '',
    'GET / HTTP/1.1\r\nHost: x',
    'POST /api/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"code"',
    'GET /x/y?sessionId=z HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01\x00',
  ]);
  const socket = connect(port, '127.0.0.1', () => socket.write(begun));
  socket.on('error', () => undefined);
  socket.resume();
  socket.unref();
}
