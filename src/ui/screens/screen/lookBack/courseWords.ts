import type { HallCourse, HallLane } from '../../../../views/hallDebrief.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { mapText } from '../../../text/map.ts';

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
