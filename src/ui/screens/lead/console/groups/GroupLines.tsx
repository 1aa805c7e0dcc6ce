import { useMemo } from 'preact/hooks';
import type { WatchDocument } from '../../../../../protocol/documents.ts';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { useLeading } from '../leading.ts';
import { WatchedLine } from './WatchedLine.tsx';

/** More than this nobody reads while leading; the log file keeps all. */
const NEWEST = 150;

/** Who wrote a line, as people in the hall are called. */
export function writerOf({ from }: WatchDocument['lines'][number], names: WatchDocument['names']): string {
  return 'seat' in from ? (names[from.seat] ?? from.seat) : from.name;
}

/** The lines of one group, the newest at the foot; the list stays at its foot unless somebody scrolled up. */
export function GroupLines({ group }: { readonly group: string }) {
  const t = consoleTabsText().groups;
  const { client } = useLeading();
  const watched = client.document(`watch:${group}`).value;
  const details = useMemo(() => new Map((watched?.details ?? []).map((detail) => [detail.line, detail])), [watched?.details]);
  if (watched === null) return <p class="soft">{t.empty}</p>;
  const byId = new Map(watched.lines.map((line) => [line.id, line]));
  const flagged = watched.lines.filter((line) => !line.removed && (details.get(line.id)?.flagged.length ?? 0) > 0).length;
  return (
    <>
      <p class="small">
        <strong>{watched.name}</strong>, {t.members(watched.members)}. <span role="status">{flagged === 0 ? '' : t.flagged(flagged)}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with keys. */}
      <section class="console-scroll-end" tabIndex={0} aria-label={watched.name}>
        {watched.lines.length === 0 ? (
          <p class="soft">{t.empty}</p>
        ) : (
          <ol class="console-lines">
            {watched.lines.slice(-NEWEST).map((line) => {
              const detail = details.get(line.id);
              const stimulus = detail?.why?.stimulus?.line;
              const answered = typeof stimulus === 'string' ? byId.get(stimulus) : undefined;
              return (
                <WatchedLine
                  key={line.id}
                  line={line}
                  writer={writerOf(line, watched.names)}
                  detail={detail ?? null}
                  answered={answered ?? null}
                  answeredBy={answered === undefined ? '' : writerOf(answered, watched.names)}
                />
              );
            })}
          </ol>
        )}
      </section>
    </>
  );
}
