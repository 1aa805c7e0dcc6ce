import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon.tsx';
import { debriefText } from '../../text/debrief.ts';

interface Props {
  readonly now: number;
  readonly end: number;
  /** The moment in words, also read to whoever moves the slider. */
  readonly label: string;
  readonly setNow: (now: number) => void;
}

/** One press of an arrow key, and how often the picture moves on while it plays; ms of the exercise and of the clock. */
const STEP = 5_000;
const TICK = 250;
/** Exercise seconds per second. */
const SPEEDS = [10, 30, 60] as const;

/** A slider through the evening with play and speed; native controls, so keys and readers work as everywhere. */
export function Scrubber({ now, end, label, setNow }: Props) {
  const text = debriefText();
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(30);
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const next = Math.min(latest.current + TICK * speed, end);
      setNow(next);
      if (next >= end) setPlaying(false);
    }, TICK);
    return () => clearInterval(timer);
  }, [isPlaying, speed, end, setNow]);
  const toggle = () => {
    if (!isPlaying && now >= end) setNow(0);
    setPlaying(!isPlaying);
  };
  return (
    <div class="debrief-scrubber">
      <p class="debrief-now">{label}</p>
      <input
        type="range"
        class="debrief-range"
        aria-label={text.slider}
        aria-valuetext={label}
        min={0}
        max={Math.ceil(end / STEP) * STEP}
        step={STEP}
        value={now}
        onInput={(event) => setNow(Math.min(Number(event.currentTarget.value), end))}
      />
      <div class="debrief-play">
        <button type="button" class="button" onClick={toggle}>
          <Icon name={isPlaying ? 'pause' : 'play'} />
          {isPlaying ? text.pause : text.play}
        </button>
        <label class="debrief-speed">
          {text.speed}
          <select class="input" value={speed} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
            {SPEEDS.map((factor) => (
              <option key={factor} value={factor}>
                {text.times(factor)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
