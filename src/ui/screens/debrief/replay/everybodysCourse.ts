import type { Neighbourhood } from '../../../../scenario/neighbourhood.ts';
import type { HallCourse } from '../../../../views/hallDebrief.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { mapText } from '../../../text/map.ts';
import type { Light, MapMark } from '../../../map/mapProps.ts';
import { playbackText } from '../../../text/playback.ts';
import type { Wording as Words } from '../../../text/wording/wording.ts';
import { activityAt, mapTracks } from '../story.ts';
import type { Course } from './course.ts';
import { laneNames } from './laneNames.ts';
import { lanesOfCourse } from './replayLanes.ts';

interface Evening {
  readonly course: HallCourse;
  readonly neighbourhood: Neighbourhood;
  readonly light: Light;
  readonly clock: (at: number) => string;
  readonly wording: Words;
}

/** An evening as a hall looks back on it: everybody's acts as counts, places without names. */
export function everybodysCourse({ course, neighbourhood, light, clock, wording }: Evening): Course {
  const t = playbackText();
  const hall = hallLookBackText().course;
  const { track } = mapText();
  const name = course.protagonist === null ? '' : track[course.protagonist];
  const tracks = mapTracks(course);
  return {
    end: course.endedAt,
    lanes: lanesOfCourse(course),
    clock,
    laneName: laneNames(course.protagonist),
    word(lane, { kind, count }) {
      if (kind === 'closed') return { text: wording.replies.outcome[course.outcome], quote: null };
      const what = kind in hall.mark ? hall.times(hall.mark[kind as keyof typeof hall.mark], count) : '';
      return { text: `${lane === 'protagonist' ? `${name} ${what}` : what.charAt(0).toUpperCase() + what.slice(1)}.`, quote: null };
    },
    doing(at) {
      if (course.marks.some((mark) => mark.kind === 'closed' && mark.at <= at)) return wording.replies.outcome[course.outcome];
      const doing = activityAt(course, at);
      return doing === null ? '' : `${track[doing.kind]} ${wording.terms.activity[doing.activity]}.`;
    },
    scene: (at) => ({ neighbourhood, light, own: null, places: [], marks: peopleAt(course, at, t.people), tracks, now: at }),
  };
}

/** Where participants stood, as a number at each place. */
function peopleAt({ places }: HallCourse, now: number, people: (count: number) => string): readonly MapMark[] {
  return places.flatMap(({ point, counts }, i) => {
    const count = counts.findLast(({ at }) => at <= now)?.people ?? 0;
    return count === 0
      ? []
      : [{ id: `place ${i}`, point, at: 0, kind: 'participant' as const, label: people(count), letter: String(count) }];
  });
}
