import type { Channels, Settings } from '../../sim/settings.ts';
import { practiseText } from '../text/practise.ts';
import { Segments } from './Segments.tsx';

/** The four switches of a drill, most first. */
const CHANNELS: readonly Channels[] = ['both', 'burgernet', 'chat', 'neither'];
/** Small talk of the simulated group, in messages a minute. */
const PRESSURES = { scenario: null, calm: 0, busy: 4, storm: 10 } as const;
type Pressure = keyof typeof PRESSURES;
const PRESSURE_NAMES = Object.keys(PRESSURES) as Pressure[];

/** Which means there are and how busy the group is: the same choices at home and in a hall. */
export type Means = Pick<Settings, 'channels' | 'pressure'>;

/** As the exercise was written. */
export const USUAL_MEANS: Means = { channels: 'both', pressure: PRESSURES.scenario };

interface Props {
  readonly means: Means;
  readonly onChange: (means: Means) => void;
}

/** Chooses the means and the small talk. */
export function MeansFields({ means, onChange }: Props) {
  const t = practiseText();
  const pressure = PRESSURE_NAMES.find((name) => PRESSURES[name] === means.pressure) ?? 'scenario';
  return (
    <>
      <div class="field">
        <p class="label">{t.channels}</p>
        <p class="small soft">{t.channelsHint}</p>
        <Segments
          label={t.channels}
          options={CHANNELS.map((value) => ({ value, label: t.channel[value] }))}
          value={means.channels}
          onChange={(channels) => onChange({ ...means, channels })}
        />
      </div>
      <div class="field">
        <p class="label">{t.pressure}</p>
        <Segments
          label={t.pressure}
          options={PRESSURE_NAMES.map((value) => ({ value, label: t.pressureOf[value] }))}
          value={pressure}
          onChange={(name) => onChange({ ...means, pressure: PRESSURES[name] })}
        />
      </div>
    </>
  );
}
