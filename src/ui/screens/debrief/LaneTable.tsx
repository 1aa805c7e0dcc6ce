import type { ScoreLine } from '../../../scoring/score.ts';
import type { Debriefed } from './debriefed.ts';
import { STEPS } from './lanes.ts';
import { doneText, idealText, pointsText } from './laneWords.ts';

/** The four lanes as a table: the same facts as the picture. */
export function LaneTable({ at }: { readonly at: Debriefed }) {
  const { text } = at.words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard.
    <section class="debrief-table" tabIndex={0} aria-label={text.tableTitle}>
      <table>
        <caption>{text.tableTitle}</caption>
        <LaneRows at={at} />
      </table>
    </section>
  );
}

/** Whether a line has something to tell: it applied, or something was done. */
export function tellsSomething({ ideal, max, at }: Pick<ScoreLine, 'ideal' | 'max' | 'at'>): boolean {
  return ideal !== null || max > 0 || at !== null;
}

/** The rows of that table; on paper, where room is scarce, only those that tell something. */
export function LaneRows({ at, isPaper = false }: { readonly at: Debriefed; readonly isPaper?: boolean }) {
  const { text } = at.words;
  const { columns } = text;
  const rows = STEPS.flatMap((step) => at.debrief.score.lines.filter((line) => line.step === step && (!isPaper || tellsSomething(line))));
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{columns.step}</th>
          <th scope="col">{columns.goal}</th>
          <th scope="col">{columns.ideal}</th>
          <th scope="col">{columns.done}</th>
          <th scope="col">{columns.points}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((line) => (
          <tr key={line.expectation}>
            <th scope="row">{text.step[line.step]}</th>
            <td lang={at.briefing.lang}>{line.text}</td>
            <td>{idealText(line, at)}</td>
            <td class="lane-short">{doneText(line, at)}</td>
            <td class="lane-short">{pointsText(line, at)}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
