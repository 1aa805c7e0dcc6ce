import { useEffect, useMemo, useRef } from 'preact/hooks';
import { lang } from '../../language.ts';
import type { HallRound, Replayed } from '../../session/replay.ts';
import { playbackText } from '../../text/playback.ts';
import { replayText } from '../../text/replay.ts';
import { clockTime } from '../../text/wording/clock.ts';
import { wordingOf } from '../../text/wording/wording.ts';
import { everybodysCourse } from '../debrief/replay/everybodysCourse.ts';
import { Replay } from '../debrief/replay/Replay.tsx';
import { usePlayback } from '../debrief/replay/usePlayback.ts';
import '../../style/map.css';

/** What happened, of everybody together: counts and places, no names. */
export function EverybodyReplay({ replayed }: { readonly replayed: Replayed }) {
  const round = useMemo(() => replayed.hall(), [replayed]);
  return round === null ? null : <RoundReplay round={round} replayed={replayed} />;
}

function RoundReplay({ round, replayed: { neighbourhood } }: { readonly round: HallRound; readonly replayed: Replayed }) {
  const { course, light, startsAt, title } = round;
  const language = lang.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const playback = usePlayback(course.endedAt, course.endedAt);
  const shown = useMemo(
    () =>
      everybodysCourse({
        course,
        neighbourhood,
        light,
        clock: (at) => clockTime(startsAt, at),
        wording: wordingOf(language),
      }),
    [course, neighbourhood, light, startsAt, language],
  );
  return (
    <article class="stack">
      <h1 tabIndex={-1} ref={heading}>
        {replayText().together}
      </h1>
      <p class="soft" lang={round.lang}>
        {title}
      </p>
      <h2>{playbackText().title}</h2>
      <Replay course={shown} playback={playback} />
    </article>
  );
}
