import { useComputed } from '@preact/signals';
import type { SimTime } from '../../../../scenario/time.ts';
import { playbackText } from '../../../text/playback.ts';
import type { Playback } from './playback.ts';

interface Props {
  readonly playback: Playback;
  /** A moment in words, for whoever hears the slider: "20:14. The suspect walks." Asked only when somebody set the moment. */
  readonly say: (at: SimTime) => string;
}

/** One press of an arrow key, milliseconds. */
export const STEP = 5_000;

/** The slider through the evening: a native one, so that keys and readers work as everywhere. */
export function TimeSlider({ playback, say }: Props) {
  const t = playbackText();
  const { now, end, isPlaying, jumps } = playback;
  // While it plays the words stay as they are: nobody wants every second read out.
  const words = useComputed(() => {
    if (isPlaying.value) return t.playing;
    return jumps.value >= 0 ? say(now.peek()) : '';
  });
  return (
    <input
      type="range"
      class="playback-slider"
      aria-label={t.slider}
      aria-valuetext={words}
      min={0}
      max={end}
      step="any"
      value={now.value}
      style={{ '--share': String(end === 0 ? 1 : now.value / end) }}
      onKeyDown={(event) => {
        const by = KEYS[event.key];
        if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        playback.setNow(now.peek() + by);
      }}
      onInput={(event) => playback.setNow(Number(event.currentTarget.value))}
    />
  );
}

/** A slider without steps of its own would jump a hundredth of the evening at a time. */
const KEYS: Readonly<Record<string, number>> = { ArrowRight: STEP, ArrowUp: STEP, ArrowLeft: -STEP, ArrowDown: -STEP };
