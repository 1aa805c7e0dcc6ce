import type { ChatLine } from '../sim/chatEvent.ts';
import type { SeatId } from '../sim/command.ts';
import type { Exercise } from '../sim/exercise.ts';
import { foldEvents } from './foldEvents.ts';

/** Where in the world's list the lines of a group and of a seat stand: lines are only ever added to that list. */
const places = foldEvents(
  () => ({ count: 0, ofGroup: new Map<string, number[]>(), ofSeat: new Map<SeatId, number[]>() }),
  (known, event) => {
    if (event.type !== 'chatPosted') return;
    const { group, from } = event.line;
    add(known.ofGroup, group, known.count);
    if (from.kind === 'seat') add(known.ofSeat, from.seat, known.count);
    known.count += 1;
  },
);

function add(map: Map<string, number[]>, key: string, place: number): void {
  const list = map.get(key) ?? [];
  map.set(key, list);
  list.push(place);
}

/** All lines of a group as they stand now, in order. */
export function linesOfGroup(exercise: Exercise, group: string): ChatLine[] {
  return linesAt(exercise, places(exercise).ofGroup.get(group));
}

/** All lines that a participant wrote, as they stand now, in order. */
export function linesOfSeat(exercise: Exercise, seat: SeatId): ChatLine[] {
  return linesAt(exercise, places(exercise).ofSeat.get(seat));
}

function linesAt({ world }: Exercise, at: readonly number[] = []): ChatLine[] {
  return at.flatMap((place) => world.chat[place] ?? []);
}
