import { useState } from 'preact/hooks';
import { lang } from '../../language.ts';
import { Switch } from '../../parts/Switch.tsx';
import { canSpeak } from '../../parts/speech.ts';
import { choose, settings } from '../../settings.ts';
import { practiseText } from '../../text/practise.ts';

interface Props {
  readonly scenario: string;
  readonly onNext: (seed: string) => void;
}

/** How somebody wants to play; remembered for the next time. */
export function OptionsStep({ scenario, onNext }: Props) {
  const t = practiseText();
  const [seed, setSeed] = useState('');
  const { guided, calm, aloud } = settings.value;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        choose({});
        onNext(seed.trim());
      }}
    >
      <p class="lead">{scenario}</p>
      <Switch label={t.guided} hint={t.guidedHint} on={guided} onChange={(on) => choose({ guided: on })} />
      <Switch label={t.calm} hint={t.calmHint} on={calm} onChange={(on) => choose({ calm: on })} />
      <Switch
        label={t.aloud}
        hint={aloud && !canSpeak(lang.value) ? t.aloudMissing : t.aloudHint}
        on={aloud}
        onChange={(on) => choose({ aloud: on })}
      />
      <details>
        <summary>{t.moreOptions}</summary>
        <div class="field seed">
          <label for="seed">{t.seed}</label>
          <p id="seed-hint" class="small soft">
            {t.seedHint}
          </p>
          <input
            id="seed"
            class="input"
            aria-describedby="seed-hint"
            autocomplete="off"
            maxLength={40}
            value={seed}
            onInput={(event) => setSeed(event.currentTarget.value)}
          />
        </div>
      </details>
      <button type="submit" class="button button-primary button-large button-wide">
        {t.next}
      </button>
    </form>
  );
}
