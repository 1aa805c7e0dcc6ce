import { useEffect, useMemo } from 'preact/hooks';
import type { RoundCard } from '../../../protocol/documents.ts';
import type { Neighbourhood } from '../../../scenario/neighbourhood.ts';
import type { HallCourse } from '../../../views/hallDebrief.ts';
import { lang } from '../../language.ts';
import { Waiting } from '../../parts/Lazy.tsx';
import { Page } from '../../parts/Page.tsx';
import type { Hall } from '../../session/hall.ts';
import { hallReplayText } from '../../text/hallReplay.ts';
import { oneScreenText } from '../../text/oneScreen.ts';
import { playbackText } from '../../text/playback.ts';
import { clockTime } from '../../text/wording/clock.ts';
import { wordingOf } from '../../text/wording/wording.ts';
import { everybodysCourse } from '../debrief/replay/everybodysCourse.ts';
import type { Speed } from '../debrief/replay/playback.ts';
import { Replay } from '../debrief/replay/Replay.tsx';
import { usePlayback } from '../debrief/replay/usePlayback.ts';
import { useNeighbourhood } from '../join/useNeighbourhood.ts';

/** A hall watches a round of ten minutes in two and a half. */
const FIRST_SPEED: Speed = 4;

interface Props {
  readonly lead: Hall;
  readonly round: RoundCard;
}

/** The round of all tables together, on the one screen: counts and places, no names. Whoever stands before it steers it. */
export function OneHall({ lead: { client, files }, round }: Props) {
  const course = client.document('console').value?.course ?? null;
  const neighbourhood = useNeighbourhood(files, round.neighbourhood);
  useEffect(() => void client.send({ do: 'showPart', part: 'course' }), [client, round.number]);
  return (
    <Page title={hallReplayText().hall} wide ownHeading>
      {course === null || neighbourhood === null ? (
        <Waiting text={oneScreenText().entering} />
      ) : (
        <Course course={course} neighbourhood={neighbourhood} round={round} />
      )}
    </Page>
  );
}

interface CourseProps {
  readonly course: HallCourse;
  readonly neighbourhood: Neighbourhood;
  readonly round: RoundCard;
}

function Course({ course, neighbourhood, round: { light, startsAt } }: CourseProps) {
  const language = lang.value;
  const playback = usePlayback(course.endedAt, 0);
  useEffect(() => playback.setSpeed(FIRST_SPEED), [playback]);
  const shown = useMemo(
    () => everybodysCourse({ course, neighbourhood, light, clock: (at) => clockTime(startsAt, at), wording: wordingOf(language) }),
    [course, neighbourhood, light, startsAt, language],
  );
  return (
    <article class="stack">
      <h1 tabIndex={-1}>{hallReplayText().hall}</h1>
      <h2>{playbackText().title}</h2>
      <Replay course={shown} playback={playback} />
    </article>
  );
}
