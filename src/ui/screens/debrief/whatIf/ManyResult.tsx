import type { ManySide, WhatIfChange, WhatIfMany } from '../../../session/whatIf.ts';
import { habitText, manySentences, type WhatIfWords } from './words.ts';

interface Props {
  readonly many: WhatIfMany;
  readonly goal: 'caught' | 'found';
  readonly change: WhatIfChange['kind'];
  readonly words: WhatIfWords;
}

/** Many evenings in both ways: as a frequency, in ten signs, and as a table. */
export function ManyResult({ many, goal, change, words }: Props) {
  const { text } = words;
  return (
    <div class="whatif-result">
      <div role="status" class="whatif-says">
        {manySentences(many, goal, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>{text.manyCount(many.evenings)}</p>
      </div>
      <dl class="whatif-tens">
        {(['other', 'own'] as const).map((side) => (
          <div key={side}>
            <dt>{text.manyColumns[side]}</dt>
            <dd>
              <Tens name={text.manyColumns[side]} tens={many[side].inTen} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      <ManyTable many={many} goal={goal} words={words} />
      <h4>{text.habitTitle}</h4>
      <p>{habitText(many, change, words)}</p>
    </div>
  );
}

/** Ten evenings: filled with a tick for those that ended well, open for the others. */
function Tens({ name, tens, words }: { readonly name: string; readonly tens: number; readonly words: WhatIfWords }) {
  return (
    <svg viewBox="0 0 280 28" class="whatif-ten" role="img" aria-label={words.text.icons(name, tens)}>
      {Array.from({ length: 10 }, (_, i) => (
        <g key={i} transform={`translate(${i * 28 + 14} 14)`} class={i < tens ? 'is-solved' : ''}>
          <circle r="11" />
          {i < tens ? <path d="M-5 .5l3.5 3.5L5.5 -4" /> : null}
        </g>
      ))}
    </svg>
  );
}

const hundreds = (share: number): number => Math.round(share * 100);

function ManyTable({ many, goal, words }: Omit<Props, 'change'>) {
  const { text } = words;
  const rows: readonly { readonly what: string; readonly says: (side: ManySide) => string }[] = [
    { what: text.rows[goal], says: ({ solved }) => text.ofEvenings(solved, many.evenings) },
    { what: text.rows.between, says: ({ share }) => text.range(hundreds(share.low), hundreds(share.high)) },
    { what: text.rows.called, says: ({ called }) => text.ofEvenings(called, many.evenings) },
    { what: text.rows.median, says: ({ medianTime }) => (medianTime === null ? text.notHalf : text.length(medianTime)) },
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard.
    <section class="debrief-table whatif-many-table" tabIndex={0} aria-label={text.manyTable}>
      <table>
        <caption>{text.manyTable}</caption>
        <thead>
          <tr>
            <th scope="col">{text.manyColumns.what}</th>
            <th scope="col">{text.manyColumns.other}</th>
            <th scope="col">{text.manyColumns.own}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, says }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{says(many.other)}</td>
              <td>{says(many.own)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
