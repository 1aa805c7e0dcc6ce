import { useState } from 'preact/hooks';
import type { Channels, Settings as ExerciseSettings } from '../../../sim/settings.ts';
import { lang } from '../../language.ts';
import { Segments } from '../../parts/Segments.tsx';
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
  readonly settings: Pick<ExerciseSettings, 'channels' | 'pressure'>;
}

interface Props {
  readonly scenario: string;
  /** The seats that can be taken; none are known of a file of the player's own. */
  readonly seats: readonly SeatCard[];
  readonly onNext: (choice: Choice) => void;
}

/** Small talk of the simulated group, in messages a minute. */
const PRESSURES = { scenario: null, calm: 0, busy: 4, storm: 10 } as const;
type Pressure = keyof typeof PRESSURES;
/** The four switches of a drill, most first. */
const CHANNELS: readonly Channels[] = ['both', 'burgernet', 'chat', 'neither'];
const PRESSURE_NAMES = Object.keys(PRESSURES) as Pressure[];

/** "Uw voorraam" is what somebody reads who sits there; in a list of others it is their window. */
const WHOSE = /^(Uw|Your) /;

/** How somebody wants to play; remembered for the next time. */
export function OptionsStep({ scenario, seats, onNext }: Props) {
  const t = practiseText();
  const [seed, setSeed] = useState('');
  const [seat, setSeat] = useState<string | null>(null);
  const [channels, setChannels] = useState<Channels>('both');
  const [pressure, setPressure] = useState<Pressure>('scenario');
  const { guided, calm, aloud } = settings.value;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        choose({});
        onNext({ seed: seed.trim(), seat, settings: { channels, pressure: PRESSURES[pressure] } });
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
        <div class="field">
          <p class="label">{t.channels}</p>
          <p class="small soft">{t.channelsHint}</p>
          <Segments
            label={t.channels}
            options={CHANNELS.map((value) => ({ value, label: t.channel[value] }))}
            value={channels}
            onChange={setChannels}
          />
        </div>
        <div class="field">
          <p class="label">{t.pressure}</p>
          <Segments
            label={t.pressure}
            options={PRESSURE_NAMES.map((value) => ({ value, label: t.pressureOf[value] }))}
            value={pressure}
            onChange={setPressure}
          />
        </div>
        <div class="field">
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
