import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../../parts/Icon.tsx';
import { consoleText } from '../../../text/console.ts';
import { soundAlarm } from './alarmSound.ts';
import { useLeading } from './leading.ts';

/** The time of day on this machine: "20:14". */
function timeOfDay(at: number): string {
  return new Date(at).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
}

/** Somebody pressed *Echte nood?*: who and since when, over everything else, until it was dealt with. */
export function Alarms() {
  const t = consoleText();
  const { client, act } = useLeading();
  const warned = useComputed(() =>
    (client.document('console').value?.people ?? []).flatMap(({ phone, name, warnedAt }) =>
      warnedAt === null ? [] : [{ phone, name, at: warnedAt }],
    ),
  ).value;
  const running = client.document('evening').value?.clock.running ?? false;
  useEffect(() => {
    if (warned.length > 0) soundAlarm();
  }, [warned.length]);
  return (
    <div role="alert" class="console-alarms">
      {warned.map(({ phone, name, at }) => (
        <section key={phone} class="console-alarm">
          <Icon name="alert" />
          <div>
            <h2>{t.alarmTitle}</h2>
            <p>
              <strong>{t.alarmFrom(name)}</strong> {t.alarmSince(timeOfDay(at))}.
            </p>
          </div>
          {running ? (
            <button type="button" class="button button-large" onClick={() => void act({ do: 'pause' })}>
              {t.alarmPause}
            </button>
          ) : null}
          <button type="button" class="button button-large" onClick={() => void act({ do: 'settleWarning', phone })}>
            {t.alarmDone}
          </button>
        </section>
      ))}
    </div>
  );
}
