import { useMemo } from 'preact/hooks';
import type { SimTime } from '../../../../scenario/time.ts';
import { whatIfText } from '../../../text/whatIf.ts';
import type { Debriefed } from '../debriefed.ts';
import { ownCourse } from './ownCourse.ts';
import type { Playback } from './playback.ts';
import { Replay } from './Replay.tsx';

interface Props {
  readonly at: Debriefed;
  readonly playback: Playback;
  /** Asks "what if" from this moment; null where that cannot be played. */
  readonly ask: ((moment: SimTime) => void) | null;
}

/** What happened, as one participant looks back on it. */
export function ReplayPart({ at, playback, ask }: Props) {
  const course = useMemo(() => ownCourse(at), [at]);
  return (
    <>
      <p>{at.words.text.mapHint}</p>
      <Replay course={course} playback={playback}>
        {ask === null ? null : (
          <button type="button" class="button" onClick={() => ask(playback.now.peek())}>
            {whatIfText().fromHere}
          </button>
        )}
      </Replay>
    </>
  );
}
