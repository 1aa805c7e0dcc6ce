import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { SimTime } from '../../../../scenario/time.ts';
import { type Course, type EventRow, sayAt } from './course.ts';
import type { Playback } from './playback.ts';

interface Props {
  readonly course: Course;
  readonly events: readonly EventRow[];
  readonly playback: Playback;
}

/** The moment in words, for the eye: it changes while it plays. */
export function NowSaid({ course, events, playback }: Props) {
  const said = useComputed(() => sayAt(playback.now.value, course, events));
  const clock = useComputed(() => said.value.clock);
  const doing = useComputed(() => said.value.doing);
  const news = useComputed(() => said.value.news);
  return (
    <p class="replay-now" aria-hidden="true">
      <b>{clock}</b> <span>{doing}</span> <span class="replay-news">{news}</span>
    </p>
  );
}

/** Somebody who drags or holds a key has not arrived yet, milliseconds. */
const ARRIVED = 500;

/** The moment in words, for whoever listens: when somebody went somewhere or halted it, never while it plays. */
export function SaidToReaders({ playback, say }: { readonly playback: Playback; readonly say: (at: SimTime) => string }) {
  const said = useSignal('');
  const { now, jumps, isPlaying } = playback;
  const before = useSignal({ jumps: jumps.peek(), isPlaying: isPlaying.peek() });
  useSignalEffect(() => {
    const [jumped, plays] = [jumps.value, isPlaying.value];
    const { jumps: lastJump, isPlaying: played } = before.peek();
    before.value = { jumps: jumped, isPlaying: plays };
    // The slider says itself where it is moved to.
    const isHeard = document.activeElement?.classList.contains('playback-slider') === true && !played;
    if (plays || isHeard || (jumped === lastJump && !played)) return;
    const timer = setTimeout(() => {
      said.value = say(now.peek());
    }, ARRIVED);
    return () => clearTimeout(timer);
  });
  return (
    <p class="hidden-visually" role="status">
      {said}
    </p>
  );
}
