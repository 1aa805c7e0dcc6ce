import { overruleText } from '../../text/overrule.ts';
import type { Debriefed } from './debriefed.ts';
import { scoredTotal } from './scoredTotal.ts';
import { RuledNote, RuledWords } from './RuledNote.tsx';

/** Every line that the facilitator judged otherwise, beside what the score said; nothing where there is none. */
export function RuledList({ at }: { readonly at: Debriefed }) {
  const t = overruleText();
  const ruled = ruledIn(at);
  if (ruled.length === 0) return null;
  return (
    <section>
      <h4>{t.ruledTitle}</h4>
      <p>{t.counted(scoredTotal(at.debrief.score))}</p>
      <ul class="ruled-list">
        {ruled.map((one) => (
          <li key={one.id}>
            <RuledNote ruled={one.ruled} max={one.max} line={<span lang={at.briefing.lang}>{one.text}</span>} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same on paper. */
export function RuledOnPaper({ at }: { readonly at: Debriefed }) {
  const ruled = ruledIn(at);
  if (ruled.length === 0) return null;
  return (
    <section>
      <h2>{overruleText().ruledTitle}</h2>
      <p>{overruleText().counted(scoredTotal(at.debrief.score))}</p>
      <ul class="report-ruled">
        {ruled.map((one) => (
          <li key={one.id}>
            <b lang={at.briefing.lang}>{one.text}</b> <RuledWords ruled={one.ruled} max={one.max} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ruledIn(at: Debriefed) {
  const { lines, penalties } = at.debrief.score;
  return [
    ...lines.map(({ expectation, text, max, ruled }) => ({ id: expectation, text, max, ruled })),
    ...penalties.map((penalty) => ({ id: penalty.antiPattern, text: penalty.text, max: null, ruled: penalty.ruled })),
  ].flatMap(({ ruled, ...one }) => (ruled === undefined ? [] : [{ ...one, ruled }]));
}
