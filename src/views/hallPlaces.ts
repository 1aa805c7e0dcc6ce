import type { SimTime } from '../scenario/time.ts';
import type { MapPoint } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { HallCourse, HallPlace, HallTrack } from './hallDebrief.ts';
import { pointOfLookout } from './seatStatus.ts';
import { sharedDebrief } from './sharedDebrief.ts';

/** Where everybody really went, without what they are called in the scenario: "lookAlike 2". */
export function hallTracks(exercise: Exercise): readonly HallTrack[] {
  const numbers = new Map<string, number>();
  return sharedDebrief(exercise)
    .tracks.filter(({ points }) => points.length > 0)
    .map(({ role, points }) => {
      const number = (numbers.get(role) ?? 0) + 1;
      numbers.set(role, number);
      return {
        actor: `${role} ${number}`,
        role,
        points: points.map(({ at, point, activity, hidden }) => ({ at, point, activity, hidden })),
      };
    });
}

/** Where these seats looked out, by place and not by seat: how many stood there, and from when another number. */
export function hallPlaces(exercise: Exercise, seats: ReadonlySet<string>): HallCourse['places'] {
  const { scenario, events } = exercise;
  const places = new Map<string, { readonly point: MapPoint; readonly changes: Map<SimTime, number> }>();
  const standsAt = new Map<string, string>();
  const move = (seat: string, lookout: string, at: SimTime): void => {
    const before = standsAt.get(seat);
    if (before !== undefined) change(before, at, -1);
    change(lookout, at, 1);
    standsAt.set(seat, lookout);
  };
  const change = (lookout: string, at: SimTime, by: number): void => {
    // Two lookouts can share a place, each with a view of its own.
    const point = pointOfLookout(exercise, lookout);
    const key = `${point.x} ${point.y}`;
    const place = places.get(key) ?? { point, changes: new Map<SimTime, number>() };
    places.set(key, place);
    place.changes.set(at, (place.changes.get(at) ?? 0) + by);
  };
  for (const { id, lookout } of scenario.seats) if (seats.has(id)) move(id, lookout, 0);
  for (const event of events) {
    // Whoever comes in late is drawn from the start: when somebody came in tells who it is.
    if (event.type === 'seatOpened' && seats.has(event.seat)) move(event.seat, event.lookout, 0);
    if (event.type === 'walkEnded' && seats.has(event.seat)) move(event.seat, event.lookout, event.at);
  }
  return [...places.values()]
    .map(({ point, changes }): HallPlace => {
      let people = 0;
      const counts = [...changes]
        .filter(([, by]) => by !== 0)
        .sort(([a], [b]) => a - b)
        .map(([at, by]) => {
          people += by;
          return { at, people };
        });
      return { point, counts };
    })
    .filter(({ counts }) => counts.length > 0)
    .sort((a, b) => a.point.x - b.point.x || a.point.y - b.point.y);
}
