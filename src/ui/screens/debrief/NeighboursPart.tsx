import { hasGroups } from './channels.ts';
import { calledAt, chatCounts, toldPolice } from './chatCounts.ts';
import type { Debriefed } from './debriefed.ts';
import { NeighbourLine } from './NeighbourLine.tsx';

/** The group as it was, each simulated line with why it was written, and how much of it helped. */
export function NeighboursPart({ at }: { readonly at: Debriefed }) {
  const { debrief, words, clock } = at;
  const text = words.text.neighbours;
  const called = calledAt(debrief);
  const told = toldPolice(debrief);
  if (!hasGroups(debrief.settings)) return <p class="debrief-count">{text.off}</p>;
  if (debrief.chat.length === 0) return <p>{text.empty}</p>;
  return (
    <>
      <p>{text.lead}</p>
      <section>
        <h3>{text.countTitle}</h3>
        <p>
          {called === null ? text.never : text.said(clock(called))} {told === 'never' ? <strong>{text.notCalled}</strong> : null}
          {told !== null && told !== 'never' ? text.calledLater(clock(told)) : null} {text.countHint}
        </p>
        <table class="debrief-plain">
          <thead>
            <tr>
              <th scope="col">{text.columns.when}</th>
              <th scope="col">{text.columns.helped}</th>
              <th scope="col">{text.columns.noise}</th>
              <th scope="col">{text.columns.thumbs}</th>
            </tr>
          </thead>
          <tbody>
            {chatCounts(debrief).map(({ when, helped, noise, thumbs }) => (
              <tr key={when}>
                <th scope="row">{text.when[when]}</th>
                <td>{helped}</td>
                <td>{noise}</td>
                <td>{thumbs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h3>
          {text.logTitle} ({debrief.chat.length})
        </h3>
        <ol class="debrief-chat">
          {debrief.chat.map((line) => (
            <NeighbourLine key={line.id} line={line} at={at} />
          ))}
        </ol>
      </section>
    </>
  );
}
