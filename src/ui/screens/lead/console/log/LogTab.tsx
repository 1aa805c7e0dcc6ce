import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { consoleText } from '../../../../text/console.ts';
import { consoleLogText } from '../../../../text/consoleLog.ts';
import { consoleStatesText } from '../../../../text/consoleStates.ts';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { duration } from '../../../../text/wording/clock.ts';
import { useLeading } from '../leading.ts';
import { useSeatNames } from '../useSeatNames.ts';
import { logText } from './logText.ts';

/** What happened, in words, the newest at the foot. */
export function LogTab() {
  const t = consoleTabsText().log;
  const [log, states, frame] = [consoleLogText(), consoleStatesText(), consoleText()];
  const { client, words, revealed } = useLeading();
  const lines = useComputed(() => client.document('world').value?.log ?? []).value;
  const actors = useComputed(() => client.document('world').value?.actors ?? []).value;
  const round = useComputed(() => client.document('console').value?.round ?? null).value;
  const seat = useSeatNames();
  const shown = revealed.value;
  const rows = useMemo(
    () =>
      lines.flatMap((line) => {
        const text = logText(line, shown, {
          log,
          states,
          frame,
          words,
          actors,
          seat,
          lookout: (id) => round?.briefing.lookouts.find((one) => one.id === id)?.label ?? id,
          group: (id) => round?.groups.find((one) => one.id === id)?.name ?? id,
        });
        return text === null ? [] : [{ key: line.event, at: line.at, text, note: line.type === 'noteTaken' }];
      }),
    [lines, shown, words, round, log],
  );
  return (
    <div class="console-log">
      <p class={shown ? 'soft small console-still' : 'soft small'}>{t.hidden}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with keys. */}
      <section class="console-scroll-end" tabIndex={0} aria-label={consoleTabsText().tab.log}>
        {rows.length === 0 ? (
          <p class="soft">{t.none}</p>
        ) : (
          <ol>
            {rows.map(({ key, at, text, note }) => (
              <li key={key} class={note ? 'console-log-note' : ''}>
                <time>{duration(at)}</time> <bdi>{text}</bdi>
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
