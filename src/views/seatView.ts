// What the participant in a seat may know, built field by field: a field that is not written here does not leave the core.
// What the whole group knows is apart, in groupView.ts.
import type { SimTime } from '../scenario/time.ts';
import type { SeatId } from '../sim/command.ts';
import type { Exercise } from '../sim/exercise.ts';
import { looksUntil } from '../sim/seats.ts';
import { hasGroups } from '../sim/settings.ts';
import type { SeatState, World } from '../sim/world.ts';
import { bridgeView } from './bridgeView.ts';
import { broadcastView } from './broadcastView.ts';
import { callView } from './callView.ts';
import { canLook, cardViews } from './cardView.ts';
import { happeningsOf } from './happenings.ts';
import { linesOfSeat } from './linesOf.ts';
import type { SeatView } from './seat.ts';

/** All that the participant in this seat may know now, and the rest of the group not. */
export function seatView(exercise: Exercise, seatId: SeatId): SeatView {
  const { world, scenario, settings } = exercise;
  const seat = seatIn(world, seatId);
  const lookout = scenario.lookouts.find((candidate) => candidate.id === seat.lookout);
  const groups = hasGroups(settings) ? scenario.groups.filter(({ id }) => id === seat.group) : [];
  return {
    seat: seat.id,
    phase: world.phase === 'ended' ? 'ended' : 'running',
    lookout: seat.lookout,
    walking: seat.walking ? { lookout: seat.walking.lookout, arriveAt: seat.walking.arriveAt } : null,
    reachable: (lookout?.reaches ?? []).map((reach) => ({ lookout: reach.lookout, takes: reach.takes })),
    cards: cardViews(exercise, seat),
    call: callView(world, seat),
    reports: seat.calls.flatMap((id) => {
      const call = world.calls[id];
      return call?.filed ? [{ at: call.filed.at, contact: call.contact, facts: call.facts }] : [];
    }),
    memberOf: groups.map(({ id }) => ({ id, coordinator: seat.role === 'coordinator' && seat.taken })),
    own: groups.length === 0 ? [] : ownLines(exercise, seat),
    bridge: bridgeView(exercise, seat),
    broadcasts: Object.values(world.broadcasts)
      .filter((broadcast) => broadcast.phase !== 'draft' && broadcast.seats.includes(seat.id))
      .map((broadcast) => broadcastView(exercise, broadcast, seat.broadcastsRead.includes(broadcast.id))),
    happenings: happeningsOf(exercise, seat.id),
    hints: world.hints.map(({ at, step, level }) => ({ at, step, level })),
  };
}

/**
 * When this view changes only because time passes: a closer look at something is not possible any more. Null: not before
 * something happens. For the host, never for a phone: it would tell how long somebody stays in view.
 */
export function changesAt({ world, now }: Exercise, seatId: SeatId): SimTime | null {
  const seat = seatIn(world, seatId);
  const time = now();
  let next: SimTime | null = null;
  for (const id of seat.sightings) {
    const sighting = world.sightings[id];
    // Most are out of view for long; only of the others it matters whether they were looked at.
    if (!sighting || !canLook(seat, sighting, time) || seat.closer.includes(id) || seat.looking?.sighting === id) continue;
    const gone = looksUntil(seat, sighting) + 1;
    if (next === null || gone < next) next = gone;
  }
  return next;
}

function seatIn(world: World, id: SeatId): SeatState {
  const seat = world.seats[id];
  if (!seat) throw new Error(`no seat ${id}`);
  return seat;
}

/** What was understood of a line, for whoever wrote it and for nobody else. */
function ownLines(exercise: Exercise, seat: SeatState): SeatView['own'] {
  return linesOfSeat(exercise, seat.id)
    .filter(({ group, removed }) => group === seat.group && !removed)
    .map((line) => ({ line: line.id, facts: line.facts, spans: line.spans ?? [] }));
}
