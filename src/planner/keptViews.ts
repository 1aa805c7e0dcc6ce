import type { SeatId } from '../sim/command.ts';
import type { Exercise } from '../sim/exercise.ts';
import { composeView } from '../views/compose.ts';
import { groupView } from '../views/groupView.ts';
import type { ParticipantView } from '../views/participant.ts';
import type { SeatView, SharedGroup } from '../views/seat.ts';
import { changesAt, seatView } from '../views/seatView.ts';
import { seatsTouchedBy } from '../views/seatsTouchedBy.ts';

interface Kept {
  readonly own: SeatView;
  /** From then on a card can no longer be looked at closer, though nothing happens. */
  readonly until: number;
}

/**
 * What seats may know, for whoever asks every two seconds: a view is made again only when something happened that changes it, which
 * it mostly did not. Equal to `participantView` at any moment.
 */
export function keptViews(exercise: Exercise): (seat: SeatId) => ParticipantView {
  const { events, world } = exercise;
  const seats = new Map<SeatId, Kept>();
  const groups = new Map<string, SharedGroup>();
  const views = new Map<SeatId, ParticipantView>();
  let read = 0;

  /** Forgets what new events have changed. */
  function follow(): void {
    for (let event = events[read]; event !== undefined; event = events[read]) {
      read += 1;
      const touched = seatsTouchedBy(event, world);
      if (touched === 'all') for (const kept of [seats, groups, views]) kept.clear();
      else {
        for (const seat of touched.seats) {
          seats.delete(seat);
          views.delete(seat);
        }
        for (const group of touched.groups) {
          groups.delete(group);
          for (const [seat, { own }] of seats) if (own.memberOf.some(({ id }) => id === group)) views.delete(seat);
        }
      }
    }
  }

  function ownOf(id: SeatId, now: number): SeatView {
    const known = seats.get(id);
    if (known && now < known.until) return known.own;
    const own = seatView(exercise, id);
    seats.set(id, { own, until: changesAt(exercise, id) ?? Number.POSITIVE_INFINITY });
    views.delete(id);
    return own;
  }

  function groupOf(id: string): SharedGroup {
    const group = groups.get(id) ?? groupView(exercise, id);
    groups.set(id, group);
    return group;
  }

  return (id) => {
    follow();
    const now = exercise.now();
    const own = ownOf(id, now);
    const known = views.get(id);
    if (known) return known.now === now ? known : { ...known, now };
    const shared = own.memberOf.map((group) => groupOf(group.id));
    const writers = shared.flatMap(({ lines }) => lines.flatMap(({ from }) => ('seat' in from ? [from.seat] : [])));
    const view = composeView(own, shared, now, Object.fromEntries(writers.map((writer) => [writer, writer])));
    views.set(id, view);
    return view;
  };
}
