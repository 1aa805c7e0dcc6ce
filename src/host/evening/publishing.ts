// Which documents an evening owes to whom, and which of them may have changed. Of five hundred seats only those are looked at
// again that an event can have touched.
import type { Rights } from '../../protocol/acts.ts';
import type { EveningDocument } from '../../protocol/documents.ts';
import { hasGroups } from '../../sim/settings.ts';
import { seatsTouchedBy } from '../../views/seatsTouchedBy.ts';
import { changesAt, seatView } from '../../views/seatView.ts';
import type { Guest } from './guest.ts';
import type { Entry } from './entry.ts';
import {
  consoleDocument,
  eveningDocument,
  groupDocument,
  namesOf,
  phoneDocument,
  screenDocument,
  type Surroundings,
} from './documentsOf.ts';
import type { EveningParts } from './evening.ts';
import type { Ledger } from './ledger.ts';
import type { Connection } from './ports.ts';
import { type Address, createPublisher, frameOf } from './publisher.ts';
import type { Round } from './round.ts';
import { type Phone, roundOf } from './state.ts';
import { bigScreen } from '../../views/bigScreen.ts';
import { facilitatorGroup, facilitatorView } from '../../views/facilitatorView.ts';

/** Nothing is sent more often than this, milliseconds: what happens together travels together. */
const SHORTEST_WAIT = 50;
/** The console's picture of the world, which is large and moves by itself. Milliseconds. */
const WORLD_EVERY = 1_000;
/** The clock is told again, so that phones which count slowly do not drift. Milliseconds. */
const CLOCK_EVERY = 10_000;

export interface Publishing {
  admit(connection: Connection, rights: Rights): void;
  drop(connection: string): void;
  /** These entries were folded, or time went on. */
  changed(entries: readonly Entry[]): void;
  /** Somebody came or went. */
  moved(): void;
  showProblems(problems: readonly string[]): void;
}

export function createPublishing(parts: EveningParts, ledger: Ledger, guests: ReadonlyMap<string, Guest>): Publishing {
  const { record, machine, exercises } = parts;
  const { state } = ledger;
  const publisher = createPublisher();
  let problems: readonly string[] = [];
  let sentAt = -Infinity;
  let worldAt = -Infinity;
  let clockAt = -Infinity;
  let timer: (() => void) | null = null;
  /** The round that the seats and groups below belong to, and how many of its events were looked at. */
  let shown: Round | null = null;
  let { stage } = state;
  let seen = 0;
  let ended = false;
  let allSeats = false;
  /** Who is in, what they are called and where they sit may be otherwise than before. */
  let roster = true;
  let allPhones = true;
  const phones = new Set<string>();
  const seats = new Set<string>();
  const groups = new Set<string>();
  /** When a seat's view changes by time alone. */
  const due = new Map<string, number>();

  const connected = (): Set<string> => {
    const phones = new Set<string>();
    for (const { rights } of guests.values()) if (rights.as === 'phone') phones.add(rights.phone);
    return phones;
  };
  function surroundings(): Surroundings {
    const phones = connected();
    return {
      code: record.code,
      deletedAt: ledger.deleteAt(),
      now: machine.now(),
      pace: ledger.pace(),
      away: ledger.isAway(),
      isConnected: (phone) => phones.has(phone.id),
      address: parts.address,
      exercises: () => exercises.list(),
      problems,
    };
  }

  /** The documents of a role, in the order in which they are sent. */
  function wanted(rights: Rights): readonly Address[] {
    const shared = (name: string): Address => ({ key: name, name });
    switch (rights.as) {
      case 'screen':
        return [shared('evening'), shared('screen')];
      case 'facilitator':
        return [shared('evening'), shared('console'), shared('world'), ...groupIds().map((id) => shared(`watch:${id}`))];
      case 'phone': {
        const own = (name: string): Address => ({ key: `${name}@${rights.phone}`, name });
        const phone = state.phones.get(rights.phone);
        const round = roundOf(state);
        const group = phone?.seat ? round?.exercise.world.seats[phone.seat]?.group : undefined;
        const isMember = group !== undefined && round !== null && hasGroups(round.exercise.settings);
        return [shared('evening'), own('phone'), own('seat'), ...(isMember ? [shared(`group:${group}`)] : [])];
      }
      default:
        return rights satisfies never;
    }
  }

  const groupIds = (): readonly string[] => roundOf(state)?.exercise.scenario.groups.map(({ id }) => id) ?? [];

  function make({ key, name }: Address): unknown {
    const round = roundOf(state);
    const phone = state.phones.get(key.slice(key.indexOf('@') + 1));
    if (name === 'evening') return eveningDocument(state, surroundings());
    if (name === 'screen') return screenDocument(state, surroundings(), bigScreen(round?.exercise ?? null));
    if (name === 'console') return consoleDocument(state, surroundings());
    if (name === 'world') return round === null || state.stage === 'waiting' ? null : facilitatorView(round.exercise);
    if (name === 'phone') return phone ? phoneDocument(state, phone) : null;
    if (name === 'seat') return phone && round ? seatOf(round, phone) : null;
    if (name.startsWith('group:') && round) return groupDocument(state, round, name.slice('group:'.length));
    if (name.startsWith('watch:') && round) return watch(round, name.slice('watch:'.length));
    return null;
  }

  const watch = (round: Round, id: string) => ({ ...facilitatorGroup(round.exercise, id), names: namesOf(state, id) });

  function seatOf(round: Round, phone: Phone): unknown {
    if (phone.seat === null) return null;
    const at = changesAt(round.exercise, phone.seat);
    if (at === null) due.delete(phone.seat);
    else due.set(phone.seat, at);
    return seatView(round.exercise, phone.seat);
  }

  /** Marks what the events since the last time can have changed. */
  function lookAtEvents(round: Round): void {
    const { events, world } = round.exercise;
    for (; seen < events.length; seen += 1) {
      const event = events[seen];
      if (!event) continue;
      const touched = seatsTouchedBy(event, world);
      if (touched === 'all') {
        allSeats = true;
        for (const id of groupIds()) groups.add(id);
      } else {
        for (const seat of touched.seats) seats.add(seat);
        for (const group of touched.groups) groups.add(group);
      }
    }
    const now = round.exercise.now();
    for (const [seat, at] of due) if (at < now) seats.add(seat);
  }

  /** A new round, or none: other places, other groups. */
  function moveTo(round: Round | null): void {
    shown = round;
    seen = 0;
    seats.clear();
    groups.clear();
    due.clear();
    allSeats = true;
    allPhones = true;
    roster = true;
    worldAt = -Infinity;
  }

  function note(entry: Entry): void {
    if (entry.kind === 'intent' || entry.kind === 'refused') return;
    // Several times a second while somebody looks for a moment: only the evening itself changes.
    if (entry.kind === 'act' && entry.act.do === 'replay') return;
    const phone = entry.kind === 'entered' || entry.kind === 'act' ? entry.phone : null;
    if (phone === null) allPhones = true;
    else phones.add(phone);
    if (entry.kind !== 'act' || (entry.act.do !== 'answerMoment' && entry.act.do !== 'guess')) roster = true;
  }

  function send(): void {
    timer?.();
    timer = null;
    const now = machine.now();
    sentAt = now;
    const round = roundOf(state);
    if (round !== shown) moveTo(round);
    if (state.stage !== stage) {
      stage = state.stage;
      roster = true;
      allPhones = true;
    }
    if (round) lookAtEvents(round);
    const around = surroundings();
    const evening = eveningDocument(state, around);
    // Time itself is no news: it is told with whatever else is, and now and then.
    if (now - clockAt >= CLOCK_EVERY || newsIn(evening)) {
      clockAt = now;
      publisher.publish('evening', evening);
    }
    if (publisher.isRead('screen')) publisher.publish('screen', screenDocument(state, around, bigScreen(round?.exercise ?? null)));
    if (roster && publisher.isRead('console')) publisher.publish('console', consoleDocument(state, around));
    for (const { rights } of guests.values()) {
      const phone = rights.as === 'phone' ? state.phones.get(rights.phone) : undefined;
      if (!phone) continue;
      if (allPhones || phones.has(phone.id)) publisher.publish(`phone@${phone.id}`, phoneDocument(state, phone));
      if (round && (allSeats || (phone.seat !== null && seats.has(phone.seat))))
        publisher.publish(`seat@${phone.id}`, seatOf(round, phone));
    }
    if (round) {
      for (const id of roster ? groupIds() : groups)
        if (publisher.isRead(`group:${id}`)) publisher.publish(`group:${id}`, groupDocument(state, round, id));
    }
    if (roster) for (const { connection, rights } of guests.values()) publisher.assign(connection, wanted(rights), make);
    if (publisher.isRead('world') && (now - worldAt >= WORLD_EVERY || (round?.exercise.world.phase === 'ended') !== ended)) {
      worldAt = now;
      ended = round?.exercise.world.phase === 'ended';
      publisher.publish('world', make({ key: 'world', name: 'world' }));
      for (const id of groupIds()) if (round) publisher.publish(`watch:${id}`, watch(round, id));
    }
    allSeats = false;
    allPhones = false;
    roster = false;
    phones.clear();
    seats.clear();
    groups.clear();
  }

  /** Whether anything but the time changed in this document since it was last sent. */
  let eveningBefore = '';
  function newsIn(evening: ReturnType<typeof eveningDocument>): boolean {
    const { at: _, startsIn: __, ...clock } = evening.clock;
    const text = JSON.stringify({ ...evening, clock, lookBack: sentAgain(evening, 0) });
    const isNews = text !== eveningBefore;
    eveningBefore = text;
    return isNews;
  }

  /** Looking back as of another moment: a replay that goes on is the same replay. */
  function sentAgain({ lookBack }: EveningDocument, now: number): EveningDocument['lookBack'] {
    return lookBack?.replay ? { ...lookBack, replay: { ...lookBack.replay, now } } : lookBack;
  }

  function soon(): void {
    if (timer !== null) return;
    const wait = SHORTEST_WAIT - (machine.now() - sentAt);
    if (wait <= 0) send();
    else timer = machine.every(wait, send);
  }

  return {
    admit(connection, rights) {
      publisher.assign(connection, wanted(rights), make);
      // What the others have is as old as the last message, and changes will be told from there; only the clock must be right at once.
      const { clock } = eveningDocument(state, surroundings());
      const known = publisher.value('evening') as EveningDocument;
      const { at, startsIn } = clock.running === known.clock.running && clock.speed === known.clock.speed ? clock : known.clock;
      const lookBack = sentAgain(known, machine.now());
      connection.send(frameOf({ is: 'whole', doc: 'evening', value: { ...known, clock: { ...known.clock, at, startsIn }, lookBack } }));
      roster = true;
      soon();
    },
    drop: (connection) => publisher.drop(connection),
    changed(entries) {
      for (const entry of entries) note(entry);
      soon();
    },
    moved() {
      roster = true;
      soon();
    },
    showProblems(next) {
      problems = next;
      roster = true;
    },
  };
}
