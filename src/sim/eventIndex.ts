import type { EventOf, ExerciseEvent } from './event.ts';

type Type = ExerciseEvent['type'];

/** The events of an exercise by their kind, and by the seat, the call or the group that they belong to. */
export interface EventIndex {
  of<T extends Type>(type: T): readonly EventOf<T>[];
  ofSeat<T extends Type>(type: T, seat: string): readonly EventOf<T>[];
  ofCall<T extends Type>(type: T, call: string): readonly EventOf<T>[];
  ofActor<T extends Type>(type: T, actor: string): readonly EventOf<T>[];
  linesIn(group: string): readonly EventOf<'chatPosted'>[];
}

interface Sorted {
  readonly index: EventIndex;
  readonly take: (event: ExerciseEvent) => void;
  read: number;
}

const kept = new WeakMap<readonly ExerciseEvent[], Sorted>();

/** Sorts the events, each by kind and owner; each is read once, for events are only ever added. */
export function indexOf(events: readonly ExerciseEvent[]): EventIndex {
  const sorted = kept.get(events) ?? emptyIndex();
  kept.set(events, sorted);
  for (; sorted.read < events.length; sorted.read += 1) {
    const event = events[sorted.read];
    if (event) sorted.take(event);
  }
  return sorted.index;
}

const NONE: readonly never[] = [];

function emptyIndex(): Sorted {
  const lists = new Map<string, ExerciseEvent[]>();
  const listed = (key: string): readonly ExerciseEvent[] => lists.get(key) ?? NONE;
  const put = (key: string, event: ExerciseEvent): void => {
    const list = lists.get(key);
    if (list) list.push(event);
    else lists.set(key, [event]);
  };
  return {
    read: 0,
    take(event) {
      put(event.type, event);
      const seat = seatOf(event);
      if (seat !== null) put(`${event.type} seat ${seat}`, event);
      if ('call' in event && event.call !== null) put(`${event.type} call ${event.call}`, event);
      if ('actor' in event) put(`${event.type} actor ${event.actor}`, event);
      if (event.type === 'sightingMade') put(`sightingMade actor ${event.sighting.actor}`, event);
      if (event.type === 'chatPosted') put(`lines ${event.line.group}`, event);
    },
    index: {
      of: <T extends Type>(type: T) => listed(type) as readonly EventOf<T>[],
      ofSeat: <T extends Type>(type: T, seat: string) => listed(`${type} seat ${seat}`) as readonly EventOf<T>[],
      ofCall: <T extends Type>(type: T, call: string) => listed(`${type} call ${call}`) as readonly EventOf<T>[],
      ofActor: <T extends Type>(type: T, actor: string) => listed(`${type} actor ${actor}`) as readonly EventOf<T>[],
      linesIn: (group) => listed(`lines ${group}`) as readonly EventOf<'chatPosted'>[],
    },
  };
}

/** Whose doing or seeing an event is. */
function seatOf(event: ExerciseEvent): string | null {
  switch (event.type) {
    case 'sightingMade':
      return event.sighting.seat;
    case 'chatPosted':
      return event.line.from.kind === 'seat' ? event.line.from.seat : null;
    case 'messagePassedOn':
      return event.by;
    default:
      return 'seat' in event ? event.seat : null;
  }
}
