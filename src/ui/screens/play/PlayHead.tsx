import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { HallContext } from '../../parts/inHall.ts';
import { Switch } from '../../parts/Switch.tsx';
import type { Clock } from '../../session/session.ts';
import { choose, settings } from '../../settings.ts';
import { playText } from '../../text/play.ts';
import { clockTime } from '../../text/wording/clock.ts';
import { usePlaying } from './playing.ts';
import { usePause } from '../../parts/pauses.ts';

interface Props {
  readonly clock: Clock | null;
  readonly reading: boolean;
  readonly goOn: () => void;
  readonly onStop: () => void;
}

/** Time, place and the player's hand on the clock: in the same spot on each tab. */
export function PlayHead({ clock, reading, goOn, onStop }: Props) {
  const t = playText();
  const { view, briefing } = usePlaying();
  const [paused, setPaused] = useState(false);
  const [open, setOpen] = useState(false);
  const lookout = briefing.lookouts.find((one) => one.id === view.lookout)?.label ?? '';
  usePause('player', paused);
  const hall = useContext(HallContext);
  const still = paused || reading;
  const time = clockTime(briefing.startsAt, view.now);
  return (
    <section class="play-head" aria-label={t.headLabel}>
      <div class="play-where">
        <p class="play-clock">
          <span class="hidden-visually">{t.exerciseClock}: </span>
          <time>{time}</time>
          <span class={still ? 'play-still' : 'play-still play-still-off'} aria-hidden="true">
            <Icon name="pause" />
          </span>
        </p>
        <p class="play-lookout">{lookout}</p>
      </div>
      {clock === null ? null : (
        <div class="play-time">
          <button
            type="button"
            class={still ? 'button button-primary play-go' : 'button play-go'}
            onClick={() => {
              if (reading) goOn();
              setPaused(!still);
            }}
          >
            <Icon name={still ? 'play' : 'pause'} />
            {still ? t.go : t.pause}
          </button>
          <button type="button" class="button" onClick={() => setOpen(true)} aria-haspopup="dialog">
            {t.menu}
          </button>
        </div>
      )}
      {hall === null || clock !== null ? null : (
        <button type="button" class="button" onClick={() => setOpen(true)} aria-haspopup="dialog">
          {t.menu}
        </button>
      )}
      {open && hall !== null && clock === null ? (
        <Dialog sheet title={t.menu} onClose={() => setOpen(false)}>
          <div class="stack">
            <Switch label={t.calm} hint={t.calmHall} on={hall.patient} onChange={hall.setPatient} />
            <Aloud />
          </div>
        </Dialog>
      ) : null}
      <p class="play-state small" role="status">
        {paused ? t.paused : ''}
      </p>
      {open && clock !== null ? (
        <TimeDialog
          clock={clock}
          onClose={() => setOpen(false)}
          onLeap={() => {
            goOn();
            setPaused(false);
            setOpen(false);
          }}
          onStop={onStop}
        />
      ) : null}
    </section>
  );
}

interface TimeProps {
  readonly clock: Clock;
  readonly onClose: () => void;
  readonly onLeap: () => void;
  readonly onStop: () => void;
}

function TimeDialog({ clock, onClose, onLeap, onStop }: TimeProps) {
  const t = playText();
  const [stopping, setStopping] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (stopping) question.current?.focus();
  }, [stopping]);
  const { calm } = settings.value;
  if (stopping) {
    return (
      <Dialog
        key="stop"
        sheet
        title={t.stopTitle}
        onClose={onClose}
        foot={
          <>
            <button
              type="button"
              class="button"
              onClick={() => {
                clock.finish();
                onStop();
              }}
            >
              {t.stopYes}
            </button>
            <button type="button" class="button button-primary" onClick={onClose}>
              {t.stopNo}
            </button>
          </>
        }
      >
        <p ref={question} tabIndex={-1}>
          {t.stopText}
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog key="time" sheet title={t.menu} onClose={onClose}>
      <div class="stack">
        <button
          type="button"
          class="button button-wide"
          aria-describedby="leap-hint"
          onClick={() => {
            onLeap();
            clock.leap();
          }}
        >
          <Icon name="leap" />
          {t.leap}
        </button>
        <p id="leap-hint" class="small soft">
          {t.leapHint}
        </p>
        <Switch label={t.calm} on={calm} onChange={(on) => choose({ calm: on })} />
        <Aloud />
        <button type="button" class="button button-wide" onClick={() => setStopping(true)}>
          {t.stop}
        </button>
      </div>
    </Dialog>
  );
}

function Aloud() {
  return <Switch label={playText().aloud} on={settings.value.aloud} onChange={(on) => choose({ aloud: on })} />;
}
