import type { Kept } from '../../session/session.ts';
import { replayText } from '../../text/replay.ts';
import { reportText } from '../../text/report.ts';
import type { Debriefed } from './debriefed.ts';
import { eventTable } from './eventTable.ts';
import { offerFile } from './offerFile.ts';
import '../../style/keep.css';

/** What one takes along: the report on paper, and where the exercise was played here also its log and a table. */
export function KeepPart({ at, kept }: { readonly at: Debriefed; readonly kept: Kept | null }) {
  const t = reportText();
  const words = replayText();
  return (
    <section>
      <h3>{at.words.text.keepTitle}</h3>
      <ul class="debrief-keep">
        <li>
          <button type="button" class="button" onClick={() => print()}>
            {t.print}
          </button>
          <span>{t.printHint}</span>
        </li>
        {kept === null ? null : (
          <>
            <li>
              <button type="button" class="button" onClick={() => offerFile(words.file, 'application/json', kept.log())}>
                {words.log}
              </button>
              <span>{words.logHint}</span>
            </li>
            <li>
              <button
                type="button"
                class="button"
                onClick={() =>
                  offerFile(
                    words.tableFile,
                    'text/csv;charset=utf-8',
                    eventTable(kept.rows(), {
                      startsAt: at.briefing.startsAt,
                      names: at.words.names,
                      wording: at.words.wording,
                      debrief: at.words.text,
                      replay: words,
                    }),
                  )
                }
              >
                {words.table}
              </button>
              <span>{words.tableHint}</span>
            </li>
          </>
        )}
      </ul>
    </section>
  );
}
