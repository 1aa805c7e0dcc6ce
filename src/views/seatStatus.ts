import type { SeatId } from '../sim/command.ts';
import type { ExerciseEvent, MapPoint } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import { pointAt } from '../sim/neighbourhood/motion.ts';
import { spotOf } from '../sim/places.ts';
import type { SeatStatus } from './facilitator.ts';
import { foldEvents } from './foldEvents.ts';

interface Doings {
  lines: number;
  acts: number;
  /** The last time that the player did anything; at first, when they sat down. */
  lastAt: number;
}

const doings = foldEvents(
  () => ({ seats: new Map<SeatId, Doings>(), callers: new Map<string, SeatId>(), writers: new Map<string, SeatId>() }),
  (known, event) => {
    if (event.type === 'callPlaced') known.callers.set(event.call, event.seat);
    if (event.type === 'chatPosted' && event.line.from.kind === 'seat') known.writers.set(event.line.id, event.line.from.seat);
    const seat = doerOf(event, known);
    if (seat === null) return;
    const done = known.seats.get(seat) ?? { lines: 0, acts: 0, lastAt: 0 };
    known.seats.set(seat, done);
    done.lastAt = event.at;
    if (event.type === 'chatPosted') done.lines += 1;
    if (event.type === 'acted') done.acts += 1;
  },
);

/** The player who did this; null when nobody did. */
function doerOf(
  event: ExerciseEvent,
  known: { readonly callers: Map<string, SeatId>; readonly writers: Map<string, SeatId> },
): SeatId | null {
  switch (event.type) {
    case 'seatTaken':
    case 'seatOpened':
    case 'lookedCloser':
    case 'sightingRemembered':
    case 'sightingForgotten':
    case 'walkStarted':
    case 'callPlaced':
    case 'broadcastRead':
    case 'acted':
    case 'chatPinned':
    case 'chatUnpinned':
    case 'chatRemoved':
      return event.seat;
    case 'callerSaid':
    case 'callerCorrected':
    case 'callerPassed':
      return known.callers.get(event.call) ?? null;
    case 'callEnded':
      return event.by === 'caller' ? (known.callers.get(event.call) ?? null) : null;
    case 'chatPosted':
      return event.line.from.kind === 'seat' ? event.line.from.seat : null;
    case 'lineCorrected':
      return known.writers.get(event.line) ?? null;
    case 'messagePassedOn':
      return event.by;
    default:
      return null;
  }
}

const points = new WeakMap<Exercise, Map<string, MapPoint>>();

/** Where a lookout is on the map. */
export function pointOfLookout(exercise: Exercise, id: string): MapPoint {
  const known = points.get(exercise) ?? new Map<string, MapPoint>();
  points.set(exercise, known);
  let point = known.get(id);
  if (!point) {
    const lookout = exercise.scenario.lookouts.find((candidate) => candidate.id === id);
    const spot = lookout ? spotOf(exercise.terrain, lookout.at) : null;
    point = spot ? pointAt(exercise.terrain, spot) : { x: 0, y: 0 };
    known.set(id, point);
  }
  return point;
}

/** How everybody is doing: who sees what happens, who is silent. */
export function seatStatuses(exercise: Exercise): SeatStatus[] {
  const { seats } = doings(exercise);
  return Object.values(exercise.world.seats).map((seat) => {
    const done = seats.get(seat.id);
    return {
      seat: seat.id,
      lookout: seat.lookout,
      group: seat.group,
      role: seat.role,
      taken: seat.taken,
      point: pointOfLookout(exercise, seat.lookout),
      sightings: seat.sightings.length,
      looked: seat.closer.length,
      calls: seat.calls.length,
      lines: done?.lines ?? 0,
      acts: done?.acts ?? 0,
      quietSince: done?.lastAt ?? 0,
      calling: seat.call !== null,
    };
  });
}
