import { useMemo } from 'preact/hooks';
import { lang } from '../../language.ts';
import type { HallRound, Replayed } from '../../session/replay.ts';
import { debriefText } from '../../text/debrief.ts';
import { replayText } from '../../text/replay.ts';
import { namesOf } from '../../text/wording/names.ts';
import { wordingOf } from '../../text/wording/wording.ts';
import { eventTable } from '../debrief/eventTable.ts';
import { offerFile } from '../debrief/offerFile.ts';
import { offerReminder } from '../debrief/offerReminder.ts';
import { type Chosen, HallReport } from '../debrief/report/HallReport.tsx';
import { usePrinted } from '../debrief/report/usePrinted.ts';
import '../../style/keep.css';

interface Props {
  readonly replayed: Replayed;
  readonly chosen: Chosen;
}

/** What there is of everybody together: the report on paper, a table and the log itself. */
export function Everybody({ replayed, chosen }: Props) {
  const t = replayText();
  const round = useMemo(() => replayed.hall(), [replayed, replayed.rulings.value]);
  return (
    <section class="stack" aria-labelledby="replay-everybody">
      <h2 id="replay-everybody">{t.everybodyTitle}</h2>
      <ul class="debrief-keep">
        {round === null ? null : (
          <li>
            <button type="button" class="button button-primary" onClick={() => print()}>
              {t.printHall}
            </button>
            <span>{t.printHallHint}</span>
            <Paper round={round} chosen={chosen} />
          </li>
        )}
        <li>
          <button type="button" class="button" onClick={() => offerFile(t.tableFile, 'text/csv;charset=utf-8', table(replayed))}>
            {t.table}
          </button>
          <span>{t.tableHint}</span>
        </li>
        <li>
          <button type="button" class="button" onClick={() => offerFile(t.file, 'application/json', replayed.kept.log())}>
            {t.log}
          </button>
          <span>{t.logHint}</span>
        </li>
        {round === null ? null : (
          <li>
            <button type="button" class="button" onClick={() => offerReminder(debriefText(), round.digest)}>
              {debriefText().reminderButton}
            </button>
            <span>{debriefText().reminder}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Nothing on the screen; what is printed while it is there. */
function Paper({ round, chosen }: { readonly round: HallRound; readonly chosen: Chosen }) {
  usePrinted(() => <HallReport round={round} chosen={chosen} />);
  return null;
}

function table({ kept, startsAt, neighbourhood }: Replayed): string {
  return eventTable(kept.rows(), {
    startsAt,
    names: namesOf(neighbourhood),
    wording: wordingOf(lang.value),
    debrief: debriefText(),
    replay: replayText(),
  });
}
