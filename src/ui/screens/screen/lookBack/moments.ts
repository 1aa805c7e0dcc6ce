// What happened in a round, moment by moment: the sentences of the replay, the places to jump to, the list beside the lanes. Pure,
// from the document alone; it knows no words.
import type { Activity } from '../../../../scenario/vocabulary.ts';
import type { HallCourse, HallLane, HallMarkKind, HallTrack, PoliceKnowledge } from '../../../../views/hallDebrief.ts';
import { lanesOf } from './course.ts';

export type MomentKind =
  | { readonly kind: 'mark'; readonly mark: HallMarkKind; readonly count: number }
  /** What whoever it was about began to do. */
  | { readonly kind: 'activity'; readonly activity: Activity }
  /** What the police knew from now on. */
  | { readonly kind: 'knowledge'; readonly what: PoliceKnowledge };

export type Moment = MomentKind & { readonly at: number; readonly lane: HallLane };

/** Being on the way is nothing to tell. */
const ON_THE_WAY: ReadonlySet<Activity> = new Set<Activity>(['walks', 'cycles', 'drives', 'stops', 'standsStill']);
/** What the police did stands on their lane already. */
const HEARD: readonly PoliceKnowledge[] = ['heard', 'place', 'behaviour', 'description', 'heading'];

/** The track of whoever the round was about; null on a quiet street. */
export function protagonistTrack({ tracks, protagonist }: Pick<HallCourse, 'tracks' | 'protagonist'>): HallTrack | null {
  return protagonist === null ? null : (tracks.find(({ role }) => role === protagonist) ?? null);
}

/** Everything that is told about a round, in time. */
export function momentsOf(course: HallCourse): readonly Moment[] {
  const lanes = lanesOf(course);
  const points = protagonistTrack(course)?.points ?? [];
  const activities = points.flatMap(({ at, activity }, index): Moment[] =>
    ON_THE_WAY.has(activity) || points[index - 1]?.activity === activity ? [] : [{ at, lane: 'protagonist', kind: 'activity', activity }],
  );
  // What somebody did is told by what it was.
  const marks = course.marks
    .filter(({ kind }) => kind !== 'sign' || activities.length === 0)
    .map(({ at, lane, kind, count }): Moment => ({ at, lane, kind: 'mark', mark: kind, count }));
  const knowledge = course.policeClock
    .filter(({ what }) => HEARD.includes(what))
    .map(({ at, what }): Moment => ({ at, lane: 'police', kind: 'knowledge', what }));
  // Somebody comes into view before they do something.
  return [...marks, ...activities, ...knowledge]
    .filter(({ lane }) => lanes.includes(lane))
    .sort((a, b) => a.at - b.at || lanes.indexOf(a.lane) - lanes.indexOf(b.lane));
}

/** Tells moments apart. */
export function keyOf(moment: Moment): string {
  return `${moment.at} ${moment.lane} ${whatOf(moment)}`;
}

function whatOf(moment: Moment): string {
  return moment.kind === 'mark' ? moment.mark : moment.kind === 'activity' ? moment.activity : `knows ${moment.what}`;
}

/** What happened last before now: how many of these moments are over. */
export function pastOf(moments: readonly Moment[], now: number): number {
  const next = moments.findIndex(({ at }) => at > now);
  return next < 0 ? moments.length : next;
}

/** How many people had done something by now, of the first times that each of them did. */
export function peopleBy(times: readonly number[], now: number): number {
  return times.filter((at) => at <= now).length;
}

/** How many stood at a place at this moment. */
export function standingAt(counts: HallCourse['places'][number]['counts'], now: number): number {
  return counts.findLast(({ at }) => at <= now)?.people ?? 0;
}

/** How often somebody walked from one place to another. */
export function walksIn(places: HallCourse['places']): number {
  return places.reduce(
    (sum, { counts }) =>
      sum + counts.reduce((came, { at, people }, i) => came + (at === 0 ? 0 : Math.max(0, people - (counts[i - 1]?.people ?? 0))), 0),
    0,
  );
}

/** What whoever the round is about does at a moment; null where nobody is. */
export function doingAt(course: HallCourse, now: number): Activity | 'notYet' | 'left' | 'closed' | null {
  const track = protagonistTrack(course);
  if (track === null) return null;
  if (course.foundAt !== null && course.foundAt <= now) return 'closed';
  const last = track.points.findLast(({ at }) => at <= now);
  if (last === undefined) return 'notYet';
  const left = course.marks.findLast(({ kind, at }) => kind === 'left' && at <= now);
  return left !== undefined && left.at >= last.at ? 'left' : last.activity;
}

/** The last of these moments, newest first; of one thing that goes on and on only the last time. */
export function latestOf(past: readonly Moment[], most: number): readonly Moment[] {
  const told = new Set<string>();
  return past
    .toReversed()
    .filter((moment) => {
      const what = whatOf(moment);
      if (told.has(what)) return false;
      told.add(what);
      return true;
    })
    .slice(0, most);
}
