import type { SeatHouseRuleChoice } from '../../../../scoring/houseRuleChoices.ts';
import { houseRulesText } from '../../../text/houseRules.ts';
import type { Debriefed } from '../debriefed.ts';
import { namesOf, sayingsOf, sourcesOf, verdictText } from './sayings.ts';
import '../../../style/houseRules.css';

/** Which house rules counted, and where other groups would have said something else; nothing where all agree. */
export function HouseRulesBlock({ at }: { readonly at: Debriefed }) {
  const t = houseRulesText();
  const { houseRules } = at.debrief;
  if (houseRules.choices.length === 0) return null;
  return (
    <section class="house-rules" aria-labelledby="debrief-house-rules">
      <h3 id="debrief-house-rules">{t.title}</h3>
      <p>
        {t.used(houseRules.name)} {t.lead}
      </p>
      <ul class="house-rules-list">
        {houseRules.choices.map((choice) => (
          <li key={choice.topic}>
            <Choice choice={choice} at={at} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{t.sources}</summary>
        <ul class="house-rules-sources">
          {sourcesOf(houseRules, houseRules.choices).map(({ name, source }) => (
            <li key={name} lang="nl">
              {name}: {source}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Choice({ choice, at }: { readonly choice: SeatHouseRuleChoice; readonly at: Debriefed }) {
  const t = houseRulesText();
  const { topic, met, used, evidence, changes } = choice;
  const done = at.debrief.evidence.find(({ seq }) => evidence.includes(seq));
  return (
    <>
      <h4>{t.topic[topic]}</h4>
      <p>
        <b>{t.here}:</b> {verdictText(topic, used, t)}. {met === 'done' ? t.done : ''}{' '}
        {done === undefined ? null : <span class="soft">({at.clock(done.at)})</span>}
      </p>
      <ul>
        {sayingsOf(choice).map((saying) => {
          const change = changes.find(({ verdict }) => verdict === saying.verdict);
          return (
            <li key={String(saying.verdict)}>
              <b>{saying.isSame ? t.same : `${t.elsewhere}: ${verdictText(topic, saying.verdict, t)}`}.</b>{' '}
              <span lang="nl">{namesOf(saying)}</span>. {change === undefined || met === 'asked' ? null : t.change(change.points)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
