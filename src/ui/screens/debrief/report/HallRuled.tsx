import type { HallRound } from '../../../session/replay.ts';
import { debriefText } from '../../../text/debrief.ts';
import { overruleText } from '../../../text/overrule.ts';
import { reportText } from '../../../text/report.ts';
import { RuledWords } from '../RuledNote.tsx';

/** More would push the rest off the sheet. */
const MOST = 8;

/** What the facilitator judged otherwise: the line, what the score gave, what was given and why; not of whom. */
export function HallRuled({ round: { ruled, lang } }: { readonly round: HallRound }) {
  const t = overruleText();
  if (ruled.length === 0) return null;
  return (
    <section>
      <h2>{t.ruledTitle}</h2>
      <ul>
        {ruled.slice(0, MOST).map((line, index) => (
          // Two participants can have the same line, with the same note.
          <li key={index}>
            {line.step === null ? '' : `${debriefText().step[line.step]}. `}
            <b lang={lang}>{line.text}</b> <RuledWords ruled={line} max={line.max} />
          </li>
        ))}
        {ruled.length > MOST ? <li>{reportText().moreLines(ruled.length - MOST)}</li> : null}
      </ul>
    </section>
  );
}
