import type { WhatIfView } from '../../../session/whatIf.ts';
import { differenceOf, differenceText, instantText, momentText, type WhatIfWords } from './words.ts';

/** Both evenings moment by moment: the same facts as the pictures, with the same numbers. */
export function MomentTable({ view, words }: { readonly view: WhatIfView; readonly words: WhatIfWords }) {
  const { text } = words;
  const { columns } = text;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard.
    <section class="debrief-table whatif-table" tabIndex={0} aria-label={text.tableTitle}>
      <table>
        <caption>{text.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.own}</th>
            <th scope="col">{columns.other}</th>
            <th scope="col">{columns.difference}</th>
          </tr>
        </thead>
        <tbody>
          {view.moments.map((moment, index) => {
            const difference = differenceOf(moment);
            return (
              <tr key={`${moment.kind} ${moment.activity} ${moment.order}`} class={difference === null ? '' : 'is-other'}>
                <td>{index + 1}</td>
                <th scope="row">{momentText(moment, view.role, words)}</th>
                <td>{instantText(moment.own, words)}</td>
                <td>{instantText(moment.other, words)}</td>
                <td>{differenceText(difference, text)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
