import { Dialog } from '../../../../parts/Dialog.tsx';
import { Switch } from '../../../../parts/Switch.tsx';
import { consoleText } from '../../../../text/console.ts';
import { alarmSound, switchAlarmSound } from '../alarmSound.ts';
import { keysOn, switchKeys } from '../useKeys.ts';

/** The single keys, the switch that turns all of them off, and the sound of the alarm. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = consoleText();
  const rows = [
    [t.key.space, t.keys.space],
    ['L', t.keys.l],
    ['B', t.keys.b],
    ['N', t.keys.n],
    ['R', t.keys.r],
    ['?', t.keys.help],
  ] as const;
  return (
    <Dialog title={t.keysTitle} onClose={onClose}>
      <Switch label={t.keysOn} hint={t.keysHint} on={keysOn.value} onChange={switchKeys} />
      <dl class="console-keys">
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{t.keysTyping}</p>
      <Switch label={t.alarmSound} on={alarmSound.value} onChange={switchAlarmSound} />
    </Dialog>
  );
}
