import type { HouseRuleChoice } from '../../../../scoring/houseRuleChoices.ts';
import type { UsedHouseRules } from '../../../../views/debrief.ts';
import { houseRulesText } from '../../../text/houseRules.ts';
import { mostTelling, namesOf, sayingsOf, sourcesOf, verdictText } from './sayings.ts';

/** More would push the rest off the sheet. */
const MOST = 4;

/** The same in short on paper, with the sources; nothing where all agree. */
export function HouseRulesOnPaper({ houseRules }: { readonly houseRules: UsedHouseRules<HouseRuleChoice> }) {
  const t = houseRulesText();
  const choices = mostTelling(houseRules.choices, MOST);
  if (choices.length === 0) return null;
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.used(houseRules.name)}</p>
      <ul>
        {choices.map((choice) => (
          <li key={choice.topic}>
            {t.topic[choice.topic]}. {t.here}: <b>{verdictText(choice.topic, choice.used, t)}</b>. {t.elsewhere}:{' '}
            {sayingsOf(choice)
              .filter(({ isSame }) => !isSame)
              .map((saying) => `${verdictText(choice.topic, saying.verdict, t)} (${namesOf(saying)})`)
              .join(', ')}
            .
          </li>
        ))}
      </ul>
      <p class="report-small" lang="nl">
        {sourcesOf(houseRules, choices)
          .map(({ name, source }) => `${name}: ${source}`)
          .join('. ')}
        .
      </p>
    </section>
  );
}
