import { useState } from 'preact/hooks';
import { lang } from '../../language.ts';
import { type Means, MeansFields, USUAL_MEANS } from '../../parts/MeansFields.tsx';
import { SeedField } from '../../parts/SeedField.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { canSpeak } from '../../parts/speech.ts';
import type { SeatCard } from '../../session/localHost.ts';
import { choose, settings } from '../../settings.ts';
import { practiseText } from '../../text/practise.ts';

/** What was chosen for this one exercise. */
export interface Choice {
  /** Empty: any evening. */
  readonly seed: string;
  /** Null: the first seat. */
  readonly seat: string | null;
  readonly settings: Means;
}

interface Props {
  readonly scenario: string;
  /** The seats that can be taken; none are known of a file of the player's own. */
  readonly seats: readonly SeatCard[];
  readonly onNext: (choice: Choice) => void;
}

/** "Uw voorraam" is what somebody reads who sits there; in a list of others it is their window. */
const WHOSE = /^(Uw|Your) /;

/** How somebody wants to play; remembered for the next time. */
export function OptionsStep({ scenario, seats, onNext }: Props) {
  const t = practiseText();
  const [seed, setSeed] = useState('');
  const [seat, setSeat] = useState<string | null>(null);
  const [means, setMeans] = useState(USUAL_MEANS);
  const { guided, calm, aloud } = settings.value;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        choose({});
        onNext({ seed: seed.trim(), seat, settings: means });
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
      {seats.length < 2 ? null : (
        <fieldset class="options-group">
          <legend>{t.whoAreYou}</legend>
          {seats.map((one, index) => (
            <label key={one.id} class="option-radio">
              <input type="radio" name="seat" checked={seat === null ? index === 0 : seat === one.id} onChange={() => setSeat(one.id)} />
              <span>
                {one.role === 'coordinator' ? t.coordinatorOf(one.group) : t.residentOf(one.lookout.replace(WHOSE, ''))}
                <span class="small soft">{one.role === 'coordinator' ? t.coordinatorHint : one.group}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <details class="more-options">
        <summary>{t.moreOptions}</summary>
        <MeansFields means={means} onChange={setMeans} />
        <SeedField id="seed" seed={seed} onChange={setSeed} />
      </details>
      <button type="submit" class="button button-primary button-large button-wide">
        {t.next}
      </button>
    </form>
  );
}
