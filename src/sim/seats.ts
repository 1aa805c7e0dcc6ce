// Who sits where: the seats of the scenario, and those that were opened while it was played.
import type { Scenario } from '../scenario/scenario.ts';
import type { Seat } from '../scenario/schema.ts';
import type { SimTime } from '../scenario/time.ts';
import type { ExerciseEvent, Sighting } from './event.ts';
import type { SeatState } from './world.ts';

/** How much longer than others a patient player can look closer at a card, in milliseconds: longer than any exercise. */
const PATIENCE = 86_400_000;

/** A seat at which nobody did anything yet; one that was opened is taken at once. */
export function emptySeat(
  { id, group, role, burgernet, lookout }: Pick<Seat, 'id' | 'group' | 'role' | 'burgernet' | 'lookout'>,
  patient: boolean | null = null,
): SeatState {
  return {
    id,
    group,
    role,
    taken: patient !== null,
    patient: patient ?? false,
    burgernet,
    lookout,
    walking: null,
    looking: null,
    distractedUntil: 0,
    sightings: [],
    closer: [],
    remembered: [],
    call: null,
    calls: [],
    broadcastsRead: [],
  };
}

/** Until when a seat can look closer at what it saw; who is patient loses no card. */
export function looksUntil({ patient }: Pick<SeatState, 'patient'>, { until }: Pick<Sighting, 'until'>): SimTime {
  return patient ? until + PATIENCE : until;
}

const opened = new WeakMap<readonly ExerciseEvent[], { readonly seats: Map<string, Seat>; read: number }>();

/** The seats that were opened by these events, by name; each event is read once, for events are only ever added. */
function openedIn(events: readonly ExerciseEvent[]): ReadonlyMap<string, Seat> {
  const known = opened.get(events) ?? { seats: new Map<string, Seat>(), read: 0 };
  opened.set(events, known);
  for (; known.read < events.length; known.read += 1) {
    const event = events[known.read];
    if (event?.type !== 'seatOpened') continue;
    const { seat: id, lookout, group, burgernet, role } = event;
    known.seats.set(id, { id, lookout, group, burgernet, role });
  }
  return known.seats;
}

/** All seats of an exercise that was played, by its events: those of the scenario first, then in the order in which they were opened. */
export function seatsOf(scenario: Pick<Scenario, 'seats'>, events: readonly ExerciseEvent[]): readonly Seat[] {
  return [...scenario.seats, ...openedIn(events).values()];
}

/** The seat of this name, of the scenario or opened. */
export function seatNamed(scenario: Pick<Scenario, 'seats'>, events: readonly ExerciseEvent[], id: string): Seat | undefined {
  return scenario.seats.find((seat) => seat.id === id) ?? openedIn(events).get(id);
}

interface Played {
  readonly scenario: Pick<Scenario, 'seats'>;
  readonly events: readonly ExerciseEvent[];
  readonly world: { readonly seats: Readonly<Record<string, Pick<SeatState, 'taken'>>> };
}

/** The seats at which somebody played, in their order: without names, a participant is known by the place in this list, from 1. */
export function playedSeats({ scenario, events, world }: Played): readonly string[] {
  return seatsOf(scenario, events).flatMap(({ id }) => (world.seats[id]?.taken === true ? [id] : []));
}
