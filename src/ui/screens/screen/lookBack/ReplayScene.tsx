// The course of a round as it is played again on the beamer: the map, what happens at this moment in large sentences, and the lanes
// with a play head. The facilitator steers; nothing here is pressed.
import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { GuessCard, ReplayCard } from '../../../../protocol/documents.ts';
import type { Neighbourhood } from '../../../../scenario/neighbourhood.ts';
import type { HallCourse, HallLane } from '../../../../views/hallDebrief.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import type { Playback } from '../../debrief/replay/playback.ts';
import { SaidToReaders } from '../../debrief/replay/Said.tsx';
import { CourseLanes, percent } from './CourseLanes.tsx';
import { CourseList } from './CourseList.tsx';
import { sayAt, soFar } from './courseWords.ts';
import { ReplayMap } from './ReplayMap.tsx';
import { ReplayKey, ReplayWords } from './ReplayWords.tsx';
import { useFollowed } from './useFollowed.ts';
import '../../../style/hallReplay.css';

interface Props {
  readonly course: HallCourse;
  readonly replay: ReplayCard;
  /** Null until it was fetched. */
  readonly neighbourhood: Neighbourhood | null;
  /** Where the hall thought that somebody was; null before that was revealed. */
  readonly guessed: GuessCard['revealed'];
  /** Minutes after midnight at the start of the round. */
  readonly startsAt: number;
}

/** The moment that the facilitator shows. */
export function ReplayScene({ course, replay, neighbourhood, guessed, startsAt }: Props) {
  const playback = useFollowed(replay, course.endedAt);
  const clock = (at: number): string => clockTime(startsAt, at);
  return (
    <div class="look-back look-replay">
      <div class="look-replay-top">
        {neighbourhood === null ? (
          <div class="look-replay-map" />
        ) : (
          <ReplayMap course={course} playback={playback} neighbourhood={neighbourhood} guessed={guessed} />
        )}
        <div class="look-replay-words">
          <h1 class="hidden-visually">{hallLookBackText().course.title}</h1>
          <ReplayWords course={course} playback={playback} clock={clock} />
          <ReplayKey course={course} guessed={guessed !== null} />
        </div>
      </div>
      <ReplayLanes course={course} playback={playback} startsAt={startsAt} />
      <SaidToReaders playback={playback} say={(at) => sayAt(course, at, clock)} />
      <CourseList course={course} clock={clock} />
    </div>
  );
}

interface LanesProps {
  readonly course: HallCourse;
  readonly playback: Playback;
  readonly startsAt: number;
}

/** The lanes with a play head, and how far everybody was; also on the console. */
export function ReplayLanes({ course, playback, startsAt }: LanesProps) {
  return useMemo(
    () => (
      <CourseLanes
        course={course}
        startsAt={startsAt}
        short
        beside={(lane) => <SoFar lane={lane} course={course} playback={playback} startsAt={startsAt} />}
        over={<Head playback={playback} />}
      />
    ),
    [course, playback, startsAt],
  );
}

function SoFar({ lane, course, playback, startsAt }: LanesProps & { readonly lane: HallLane }) {
  const words = useComputed(() => soFar(lane, course, playback.now.value, (at) => clockTime(startsAt, at)));
  return <p class="look-summary">{words}</p>;
}

function Head({ playback: { now, end } }: { readonly playback: Playback }) {
  return (
    <>
      <span />
      <div class="look-lane">
        <span class="look-head-line" style={{ insetInlineStart: percent(now.value / Math.max(1, end)) }} />
        <span class="look-future" style={{ insetInlineStart: percent(now.value / Math.max(1, end)) }} />
      </div>
      <span />
    </>
  );
}
