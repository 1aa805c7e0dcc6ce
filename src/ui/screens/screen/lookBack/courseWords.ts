import type { HallCourse, HallLane } from '../../../../views/hallDebrief.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { hallReplayText } from '../../../text/hallReplay.ts';
import { lang } from '../../../language.ts';
import { mapText } from '../../../text/map.ts';
import { wordingOf } from '../../../text/wording/wording.ts';
import { doingAt, type Moment, momentsOf, peopleBy } from './moments.ts';

/** What a lane is called: after the one whom it was about, else its step. */
export function laneName(lane: HallLane, { protagonist }: Pick<HallCourse, 'protagonist'>): string {
  const t = hallLookBackText().course;
  return lane === 'protagonist' && protagonist !== null ? mapText().track[protagonist] : t.lane[lane];
}

/** In words what stands beside a lane. */
export function summaryOf(lane: HallLane, course: HallCourse, clock: (at: number) => string): readonly string[] {
  const t = hallLookBackText().course;
  if (lane === 'protagonist') {
    if (course.protagonist === null) return [];
    return [course.firstSeenAt === null ? t.notSeen : t.seen(clock(course.firstSeenAt))];
  }
  if (lane === 'police') {
    const knew = course.policeClock.find(({ what }) => what === 'heard');
    if (knew === undefined && course.protagonist === null) return [];
    return [knew === undefined ? t.knewNever : t.knew(clock(knew.at))];
  }
  const people = course.took.find(({ step }) => step === lane)?.people ?? 0;
  const times = course.marks.filter((mark) => mark.lane === lane && mark.kind !== 'otherCall').map(({ at }) => at);
  return [t.took[lane](people, course.players), ...(times.length === 0 ? [] : [t.first(clock(Math.min(...times)))])];
}

/** A moment as a sentence for the whole hall: what, how often, never who. */
export function momentText(moment: Moment, course: Pick<HallCourse, 'protagonist' | 'outcome'>): string {
  const t = hallReplayText();
  const who = course.protagonist === null ? t.nobody : mapText().track[course.protagonist];
  switch (moment.kind) {
    case 'activity':
      return `${who} ${wordingOf(lang.value).terms.activity[moment.activity]}.`;
    case 'knowledge':
      return t.knows[moment.what];
    case 'mark':
      return moment.mark === 'closed' ? wordingOf(lang.value).replies.outcome[course.outcome] : t.said[moment.mark](who, moment.count);
    default:
      return moment satisfies never;
  }
}

/** What whoever the round is about does, as a sentence; null where nobody is. */
export function doingText(doing: ReturnType<typeof doingAt>, course: Pick<HallCourse, 'protagonist' | 'outcome'>): string | null {
  if (doing === null || course.protagonist === null) return null;
  const t = hallReplayText();
  const who = mapText().track[course.protagonist];
  const { replies, terms } = wordingOf(lang.value);
  switch (doing) {
    case 'notYet':
      return t.notThere(who);
    case 'left':
      return t.said.left(who, 1);
    case 'closed':
      return replies.outcome[course.outcome];
    default:
      return `${who} ${terms.activity[doing]}.`;
  }
}

/** A moment in words: the time, what whoever it is about did, and what happened last. */
export function sayAt(course: HallCourse, at: number, clock: (at: number) => string): string {
  const last = momentsOf(course).findLast((moment) => moment.at <= at && moment.lane !== 'protagonist');
  const parts = [`${clock(at)}.`, doingText(doingAt(course, at), course), last === undefined ? null : momentText(last, course)];
  return parts.filter((part) => part !== null).join(' ');
}

/** What stands beside a lane at this moment: how far everybody was. */
export function soFar(lane: HallLane, course: HallCourse, now: number, clock: (at: number) => string): string {
  const t = hallReplayText();
  const { course: words } = hallLookBackText();
  if (lane === 'protagonist') {
    const { firstSeenAt } = course;
    return firstSeenAt === null || firstSeenAt > now ? t.notSeenYet : words.seen(clock(firstSeenAt));
  }
  if (lane === 'police') {
    const heard = course.policeClock.find(({ what }) => what === 'heard');
    return heard === undefined || heard.at > now ? t.knowsNothing : words.knew(clock(heard.at));
  }
  return words.took[lane](peopleBy(course.took.find(({ step }) => step === lane)?.times ?? [], now), course.players);
}
