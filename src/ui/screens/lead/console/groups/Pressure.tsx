import { useComputed } from '@preact/signals';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { useLeading } from '../leading.ts';

/** The busiest that a group can be made, messages a minute: MOST_PRESSURE of scenario/schema. */
const MOST = 20;
/** A slider that is moved asks once, when it comes to rest, ms. */
const RESTS = 300;

/** How busy the small talk of simulated neighbours is. */
export function Pressure() {
  const t = consoleTabsText().groups;
  const { client, lead } = useLeading();
  const set = useComputed(() => client.document('world').value?.pressure ?? 0).value;
  const [wanted, setWanted] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  const value = wanted ?? set;
  useEffect(() => () => clearTimeout(timer.current), []);
  const move = (perMinute: number): void => {
    setWanted(perMinute);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void lead({ type: 'setPressure', perMinute }).then(() => setWanted(null));
    }, RESTS);
  };
  return (
    <div class="console-pressure">
      <label for={id}>{t.pressure}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={MOST}
        step={1}
        value={value}
        aria-valuetext={t.perMinute(value)}
        onInput={(event) => move(Number(event.currentTarget.value))}
      />
      <output for={id}>{t.perMinute(value)}</output>
    </div>
  );
}
