import type { HallCourse } from '../../../../views/hallDebrief.ts';
import { houseRulesText } from '../../../text/houseRules.ts';
import { mostTelling, namesOf, sayingsOf, verdictText } from '../../debrief/houseRules/sayings.ts';

/** More cannot be read from the back of a hall. */
const MOST = 2;

/** On which house rules groups disagree, which one counted here, and what others say; nothing where all agree. */
export function CompareRules({ houseRules }: Pick<HallCourse, 'houseRules'>) {
  const t = houseRulesText();
  const choices = mostTelling(houseRules.choices, MOST);
  if (choices.length === 0) return null;
  return (
    <section class="look-rules">
      <h2>{t.title}</h2>
      <p class="look-soft">{t.used(houseRules.name)}</p>
      <ul>
        {choices.map((choice) => (
          <li key={choice.topic}>
            <h3>{t.topic[choice.topic]}</h3>
            <p>
              {t.here}: <b>{verdictText(choice.topic, choice.used, t)}</b>
            </p>
            {sayingsOf(choice)
              .filter(({ isSame }) => !isSame)
              .map((saying) => (
                <p key={String(saying.verdict)}>
                  {t.elsewhere}: {verdictText(choice.topic, saying.verdict, t)} <span class="look-soft">({namesOf(saying)})</span>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
