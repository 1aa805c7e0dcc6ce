import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { HallCourse } from '../../../../views/hallDebrief.ts';
import { SymbolIcon } from '../../../map/SymbolIcon.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { hallReplayText } from '../../../text/hallReplay.ts';
import { mapText } from '../../../text/map.ts';
import { playbackText } from '../../../text/playback.ts';
import { duration } from '../../../text/wording/clock.ts';
import type { Playback } from '../../debrief/replay/playback.ts';
import { doingText, momentText } from './courseWords.ts';
import { doingAt, keyOf, latestOf, momentsOf, pastOf } from './moments.ts';

/** Sentences that stand below each other; more on a quiet street. */
const SENTENCES = 3;
const SENTENCES_ALONE = 5;

interface Props {
  readonly course: HallCourse;
  readonly playback: Playback;
  readonly clock: (at: number) => string;
}

/** The time, what whoever it is about does, and the last things that happened, newest first. For the eye: the list below holds all of them. */
export function ReplayWords({ course, playback, clock }: Props) {
  const t = hallReplayText();
  // What whoever it is about did stands above them.
  const moments = useMemo(() => momentsOf(course).filter(({ lane }) => lane !== 'protagonist'), [course]);
  const past = useComputed(() => pastOf(moments, playback.now.value)).value;
  const doing = useComputed(() => doingText(doingAt(course, playback.now.value), course)).value;
  return (
    <div class="look-telling" aria-hidden="true">
      <Clock playback={playback} clock={clock} />
      {doing === null ? null : <p class="look-doing">{doing}</p>}
      <ol class="look-sentences" data-alone={doing === null}>
        {past === 0 ? <li class="look-sentence-none">{t.notYet}</li> : null}
        {latestOf(moments.slice(0, past), doing === null ? SENTENCES_ALONE : SENTENCES).map((moment) => (
          <li key={keyOf(moment)}>
            <time>{clock(moment.at)}</time>
            <span>{momentText(moment, course)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Both clocks: what it was in the street, and how far the round is. */
function Clock({ playback, clock }: Pick<Props, 'playback' | 'clock'>) {
  const t = hallReplayText();
  const { now, end, isPlaying, speed } = playback;
  // Seconds: a sixtieth of one is nothing to draw again for.
  const time = useComputed(() => clock(now.value));
  const gone = useComputed(() => duration(now.value));
  return (
    <p class="look-replay-clock">
      <time>{time}</time>
      <span>
        <b>{gone}</b> / {duration(end)}
      </span>
      <span class="look-replay-speed">
        <Icon name={isPlaying.value ? 'play' : 'pause'} />
        {isPlaying.value ? playbackText().times(speed.value) : t.still}
      </span>
    </p>
  );
}

/** What the signs on the map mean, only those that are there. */
export function ReplayKey({ course, guessed }: { readonly course: HallCourse; readonly guessed: boolean }) {
  const t = hallReplayText();
  const { track, letters } = mapText();
  const roles = [...new Set(course.tracks.map(({ role }) => role))];
  return (
    <ul class="look-replay-key" aria-hidden="true">
      {roles.map((role) => (
        <li key={role}>
          <SymbolIcon kind={role} letter={letters[role]} />
          {track[role]}
        </li>
      ))}
      <li>
        <span class="look-replay-dot" />
        {t.participants}
      </li>
      {guessed ? (
        <li>
          <span class="look-replay-guess" />
          {t.guesses}
        </li>
      ) : null}
    </ul>
  );
}
