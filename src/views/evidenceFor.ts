// Which events a participant may read afterwards as evidence: what they did themselves, what their group wrote, and what the
// world did. What others saw, said on the telephone and chose is theirs, also when the evening is over.
import type { ChatLine } from '../sim/chatEvent.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { SeatState } from '../sim/world.ts';

/** The event as this participant may have it; null when it is about another participant. */
export function evidenceFor(exercise: Exercise, seat: SeatState, event: ExerciseEvent): ExerciseEvent | null {
  const { world } = exercise;
  switch (event.type) {
    case 'sightingMade':
      return event.sighting.seat === seat.id ? event : null;
    case 'broadcastStarted':
      return { ...event, seats: event.seats.filter((id) => id === seat.id) };
    case 'messagePassedOn':
      return { ...event, by: event.by === seat.id ? event.by : null };
    case 'incidentOpened':
    case 'incidentCalled':
    case 'incidentUpdated':
      return { ...event, call: event.call !== null && isOwn(world.calls[event.call]?.seat, seat) ? event.call : null };
    case 'chatPosted':
      if (event.line.from.kind !== 'seat' || isOwn(event.line.from.seat, seat)) return event;
      return event.line.group === seat.group ? { ...event, line: othersLine(exercise, event.line) } : null;
    case 'chatThumbed':
    case 'chatPinned':
    case 'chatUnpinned':
    case 'chatRemoved':
      return world.chat.find(({ id }) => id === event.line)?.group === seat.group ? event : null;
    case 'lineCorrected': {
      const from = world.chat.find(({ id }) => id === event.line)?.from;
      return from?.kind === 'seat' && isOwn(from.seat, seat) ? event : null;
    }
    default:
      if ('seat' in event) return isOwn(event.seat, seat) ? event : null;
      if ('call' in event) return isOwn(world.calls[event.call]?.seat, seat) ? event : null;
      return event;
  }
}

/** A neighbour's line as the group had it: its words while it stands there, and nothing of how it was understood. */
function othersLine({ world }: Exercise, { spans: _, ...line }: ChatLine): ChatLine {
  const isRemoved = world.chat.some(({ id, removed }) => id === line.id && removed);
  return { ...line, text: isRemoved ? '' : line.text, facts: { activities: [], conduct: [] } };
}

function isOwn(id: string | undefined, { id: own }: SeatState): boolean {
  return id === own;
}
