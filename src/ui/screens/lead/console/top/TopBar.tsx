import { useState } from 'preact/hooks';
import type { EveningDocument } from '../../../../../protocol/documents.ts';
import type { Speed } from '../../../../../protocol/acts.ts';
import { Icon } from '../../../../parts/Icon.tsx';
import { consoleText } from '../../../../text/console.ts';
import { Confirm } from '../Confirm.tsx';
import { useLeading } from '../leading.ts';
import { keysOn } from '../useKeys.ts';
import { ConnectionState } from './ConnectionState.tsx';
import { RunningClock } from './RunningClock.tsx';

/** The same as in protocol/acts: exercise seconds per second. */
const SPEEDS: readonly Speed[] = [0.5, 1, 1.5, 2];

interface Props {
  readonly evening: EveningDocument;
  readonly dark: boolean;
  /** A question or a guess is on the screen: no other one can be opened. */
  readonly busy: boolean;
  /** It is still open, and closed before the world goes on. */
  readonly held: boolean;
  /** The world stands still until the facilitator lets it go on. */
  readonly goesOn: boolean;
  readonly onPause: () => void;
  readonly onMoment: () => void;
  readonly onDark: () => void;
  readonly onHelp: () => void;
}

/** A key beside the name of its button, as long as keys work. */
function Key({ name }: { readonly name: string }) {
  return keysOn.value ? (
    <span class="console-key" aria-hidden="true">
      {name}
    </span>
  ) : null;
}

/** Time, what the world does, and what is done with it. */
export function TopBar({ evening, busy, held, goesOn, dark, onPause, onMoment, onDark, onHelp }: Props) {
  const t = consoleText();
  const { act } = useLeading();
  const [stopping, setStopping] = useState(false);
  const { clock } = evening;
  const keys = keysOn.value;
  return (
    <section class="console-top" aria-label={t.controls}>
      <RunningClock evening={evening} />
      <div class="console-controls">
        <button
          type="button"
          class={goesOn ? 'button button-primary console-pause' : 'button console-pause'}
          aria-keyshortcuts={keys ? 'Space' : undefined}
          aria-disabled={held}
          onClick={onPause}
        >
          <Icon name={goesOn ? 'play' : 'pause'} />
          {goesOn ? t.goOn : t.pause} <Key name={t.key.space} />
        </button>
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          aria-keyshortcuts={keys ? 'L' : undefined}
          aria-disabled={busy}
          onClick={onMoment}
        >
          {t.moment} <Key name="L" />
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void act({ do: 'openGuess' });
          }}
        >
          {t.guess}
        </button>
        <button type="button" class="button" aria-pressed={dark} aria-keyshortcuts={keys ? 'B' : undefined} onClick={onDark}>
          {t.dark} <Key name="B" />
        </button>
        <label class="console-tempo">
          <span>{t.tempo}</span>
          <select
            class="input"
            value={String(clock.speed)}
            onChange={(event) => {
              const speed = SPEEDS.find((each) => String(each) === event.currentTarget.value);
              if (speed !== undefined) void act({ do: 'setSpeed', speed });
            }}
          >
            {SPEEDS.map((speed) => (
              <option key={speed} value={String(speed)}>
                {String(speed).replace('.', ',')}×
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => setStopping(true)}>
          {t.stop}
        </button>
        <button type="button" class="button console-help" aria-label={t.keysTitle} aria-haspopup="dialog" onClick={onHelp}>
          ?
        </button>
      </div>
      <ConnectionState />
      {stopping ? (
        <Confirm
          title={t.stopTitle}
          text={t.stopText}
          yes={t.stopYes}
          no={t.stopNo}
          onYes={() => void act({ do: 'endRound' })}
          onClose={() => setStopping(false)}
        />
      ) : null}
    </section>
  );
}
