import type { SimTime } from '../../../../scenario/time.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { playbackText } from '../../../text/playback.ts';
import { duration } from '../../../text/wording/clock.ts';
import { nextMoment, type Playback, previousMoment, SPEEDS, type Speed } from './playback.ts';
import '../../../style/playback.css';

interface Props {
  readonly playback: Playback;
  /** The moments at which something happened, in their order: where "previous" and "next" go; without any, there are no such buttons. */
  readonly moments: readonly SimTime[];
}

/** Steps back and on, milliseconds. */
const STEPS = [-30_000, -5_000, 5_000, 30_000] as const;

/** Play and pause, steps, the event before and after, and the speed. Knows no map and no lanes. */
export function Transport({ playback, moments }: Props) {
  const t = playbackText();
  const isPlaying = playback.isPlaying.value;
  return (
    <fieldset class="playback" aria-label={t.controls}>
      <div class="playback-controls">
        <div class="playback-row">
          {moments.length === 0 ? null : (
            <button
              type="button"
              class="button"
              aria-label={t.previousEvent}
              onClick={() => goTo(playback, previousMoment(moments, playback))}
            >
              {t.previous}
            </button>
          )}
          <button type="button" class="button button-primary playback-toggle" onClick={playback.toggle}>
            <Icon name={isPlaying ? 'pause' : 'play'} />
            {isPlaying ? t.pause : t.play}
          </button>
          {moments.length === 0 ? null : (
            <button type="button" class="button" aria-label={t.nextEvent} onClick={() => goTo(playback, nextMoment(moments, playback))}>
              {t.next}
            </button>
          )}
        </div>
        <div class="playback-row playback-steps">
          {STEPS.map((step) => (
            <button
              key={step}
              type="button"
              class="button"
              aria-label={`${t.stepShort(step / 1000)}, ${t.step(step / 1000)}`}
              onClick={() => playback.setNow(playback.now.peek() + step)}
            >
              {t.stepShort(step / 1000)}
            </button>
          ))}
          <label class="playback-speed">
            <span>{t.speed}</span>
            <select
              class="input"
              value={playback.speed.value}
              onChange={(event) => {
                const speed = SPEEDS.find((each) => each === Number(event.currentTarget.value));
                if (speed !== undefined) playback.setSpeed(speed);
              }}
            >
              {SPEEDS.map((speed: Speed) => (
                <option key={speed} value={speed}>
                  {t.times(speed)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
    </fieldset>
  );
}

/** Where one is, and how long it takes: for the eye, the slider says it in words. */
export function PlaybackClock({ playback }: { readonly playback: Playback }) {
  return (
    <span class="playback-clock" aria-hidden="true">
      <b>{duration(playback.now.value)}</b> <span>/ {duration(playback.end)}</span>
    </span>
  );
}

/** To a moment, if there is one. */
function goTo(playback: Playback, at: SimTime | null): void {
  if (at !== null) playback.setNow(at);
}
