// What somebody could know when they spoke: what they saw and said themselves, and what they had read. Against this a
// description is held; nobody loses what they never had.
import type { Facts } from '../language/facts.ts';
import { NO_FACTS } from '../language/facts.ts';
import { mergeFacts } from '../language/mergeFacts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { retracted, withoutSlots } from '../sim/correction.ts';
import type { EventOf, ExerciseEvent, Sighting } from '../sim/event.ts';
import { indexOf } from '../sim/eventIndex.ts';
import { seatNamed } from '../sim/seats.ts';
import { isForCoordinator } from '../sim/relayParties.ts';

/** Something that was seen, said or read, with its event. */
export interface Part {
  readonly seq: number;
  readonly at: number;
  readonly facts: Facts;
  /** Slots that it takes back of what went before. */
  readonly retracts?: readonly string[];
}

/** Several parts as one message. */
export interface Told {
  readonly events: readonly number[];
  readonly from: number;
  readonly at: number;
  readonly facts: Facts;
}

/** What one seat knew at a moment. */
export interface Known {
  /** Its cards of whom the case is about; when there were none, of somebody who looks alike. */
  readonly seen: readonly Part[];
  readonly isMistaken: boolean;
  /** All its cards, of anybody. */
  readonly glimpsed: readonly Facts[];
  /** What it said on the telephone, with what it put right. */
  readonly said: readonly Part[];
  /** What it was sent: by Burgernet, in its group, as a coordinator. */
  readonly read: readonly Part[];
}

/** The events of one kind. */
export function eventsOf<T extends ExerciseEvent['type']>(events: readonly ExerciseEvent[], type: T): readonly EventOf<T>[] {
  return indexOf(events).of(type);
}

/** Several parts as one: of every slot the later word wins, as for whoever hears them; what is taken back is gone. */
export function together(parts: readonly Part[]): Told | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  return {
    events: parts.map(({ seq }) => seq),
    from: first.at,
    at: last.at,
    facts: parts.reduce((known, { facts, retracts = [] }) => mergeFacts(withoutSlots(known, retracts), facts), NO_FACTS),
  };
}

/** What this seat knew just before the event with this number. */
export function knownBy(scenario: Scenario, events: readonly ExerciseEvent[], actor: string, seat: string, until: number): Known {
  const index = indexOf(events);
  const cards = index.ofSeat('sightingMade', seat).filter(({ seq }) => seq < until);
  const closer = new Map(
    index.ofSeat('detailsSeen', seat).flatMap((event) => (event.seq < until ? [[event.sighting, event] as const] : [])),
  );
  const looksOf = ({ seq, at, sighting }: EventOf<'sightingMade'>): readonly Part[] => {
    const looked = closer.get(sighting.id);
    return [{ seq, at, facts: lookOf(sighting) }, ...(looked ? [{ seq: looked.seq, at: looked.at, facts: lookOf(sighting.closer) }] : [])];
  };
  const alike = new Set(scenario.cast.flatMap(({ id, role }) => (role === 'lookAlike' ? [id] : [])));
  const real = cards.filter(({ sighting }) => sighting.actor === actor);
  const seen = real.length > 0 ? real : cards.filter(({ sighting }) => alike.has(sighting.actor));
  return {
    seen: inOrder(seen.flatMap(looksOf)),
    isMistaken: real.length === 0 && seen.length > 0,
    glimpsed: cards.flatMap(looksOf).map(({ facts }) => facts),
    said: wordsOf(events, callsFrom(events, seat), until),
    read: readBy(scenario, events, seat, until),
  };
}

/** The calls that were placed from this seat. */
export function callsFrom(events: readonly ExerciseEvent[], seat: string): readonly string[] {
  return indexOf(events)
    .ofSeat('callPlaced', seat)
    .map(({ call }) => call);
}

/** What callers said on these calls and what they put right of it, in order, before the event with this number. */
export function wordsOf(events: readonly ExerciseEvent[], calls: Iterable<string>, until = Infinity): readonly Part[] {
  const index = indexOf(events);
  const words = [...calls].flatMap((id): Part[] => [
    ...index.ofCall('callerSaid', id),
    ...index.ofCall('callerCorrected', id).map(({ seq, at, before, known }) => {
      return { seq, at, facts: known, retracts: retracted(before, known, before) };
    }),
  ]);
  return inOrder(words.filter(({ seq }) => seq < until));
}

function lookOf({ person, vehicle }: Pick<Sighting, 'person' | 'vehicle'>): Facts {
  return { ...NO_FACTS, person, ...(vehicle ? { vehicle } : {}) };
}

function readBy(scenario: Scenario, events: readonly ExerciseEvent[], seatId: string, until: number): readonly Part[] {
  const seat = seatNamed(scenario, events, seatId);
  const index = indexOf(events);
  const reached = [
    ...index.of('broadcastStarted').filter(({ seats }) => seats.includes(seatId)),
    ...index.ofSeat('broadcastReached', seatId),
  ];
  const broadcasts = reached.flatMap(({ broadcast, seq, at }): Part[] => {
    const drafted = index.of('broadcastDrafted').find((event) => event.broadcast === broadcast);
    const added = index.of('broadcastAdded').filter((event) => event.broadcast === broadcast);
    return [...(drafted ? [{ seq, at, facts: drafted.facts }] : []), ...added];
  });
  const lines = index
    .linesIn(seat?.group ?? '')
    .flatMap(({ seq, at, line }): Part[] =>
      line.from.kind === 'seat' && line.from.seat === seatId ? [] : [{ seq, at, facts: line.told ?? line.facts }],
    );
  const inbox = index
    .of('messagePassedOn')
    .flatMap((hop): Part[] =>
      seat?.role === 'coordinator' && isForCoordinator(scenario, hop, seat.group) ? [{ seq: hop.seq, at: hop.at, facts: hop.told }] : [],
    );
  return inOrder([...broadcasts, ...lines, ...inbox].filter(({ seq }) => seq < until));
}

/** By the order in which they happened. */
export function inOrder<P extends { readonly seq: number }>(parts: readonly P[]): readonly P[] {
  return parts.toSorted((a, b) => a.seq - b.seq);
}
