import { consoleText } from '../../../../text/console.ts';
import { useLeading } from '../leading.ts';

/** Whether the console is connected, always in the same place. */
export function ConnectionState() {
  const t = consoleText();
  const { client } = useLeading();
  const status = client.status.value;
  return (
    <p role="status" class={`console-connection console-connection-${status}`}>
      <span class="console-dot" aria-hidden="true" />
      {t.connection[status]}
    </p>
  );
}

/** What a lost connection means, under the bar. */
export function ConnectionNote() {
  const t = consoleText();
  const { client } = useLeading();
  const status = client.status.value;
  const waiting = client.waiting.value;
  return (
    <div role="alert" class="console-banner">
      {status === 'away' ? (
        <p class="note">
          {t.away} {waiting > 0 ? t.waiting(waiting) : ''}
        </p>
      ) : status === 'ended' ? (
        <p class="note">{t.ended}</p>
      ) : null}
    </div>
  );
}
