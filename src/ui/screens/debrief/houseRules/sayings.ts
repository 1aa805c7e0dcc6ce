// What sets of house rules say about a topic, grouped by what they say. Pure: facts in, words from the text given.
import type { HouseRuleChoice, HouseRuleTopic, HouseRuleVerdict, OtherHouseRule } from '../../../../scoring/houseRuleChoices.ts';
import type { HouseRulesText } from '../../../text/nl/houseRules.ts';

/** The groups that say the same about something. */
export interface Saying {
  readonly verdict: HouseRuleVerdict;
  /** Whether it is what was used here. */
  readonly isSame: boolean;
  readonly groups: readonly OtherHouseRule[];
}

/** What other groups say, those that differ first. */
export function sayingsOf({ used, others }: Pick<HouseRuleChoice, 'used' | 'others'>): readonly Saying[] {
  const verdicts = [...new Set(others.map(({ verdict }) => verdict))];
  const sayings = verdicts.map((verdict) => ({
    verdict,
    isSame: verdict === used,
    groups: others.filter((other) => other.verdict === verdict),
  }));
  return sayings.toSorted((a, b) => Number(a.isSame) - Number(b.isSame));
}

/** What a set says about a topic, in words. */
export function verdictText(topic: HouseRuleTopic, verdict: HouseRuleVerdict, text: HouseRulesText): string {
  if (verdict === null) return text.noAge;
  if (typeof verdict === 'number') return text.age(verdict);
  // No set asks for it, and the score takes points for it everywhere.
  return topic === 'approachAlone' && verdict === 'neutral' ? text.ratherNot : text.verdict[verdict];
}

/** Names may hold a comma. */
export function namesOf({ groups }: Pick<Saying, 'groups'>): string {
  return groups.map(({ name }) => name).join('; ');
}

/** Whether to make contact is what groups talk about most; a number is told soon. */
const FIRST: readonly HouseRuleTopic[] = ['goTogether', 'stayAndWatch', 'approachAlone', 'photos'];

/** The few for which there is room: what was done comes before what was only asked for. */
export function mostTelling<Choice extends Pick<HouseRuleChoice, 'met' | 'topic'>>(
  choices: readonly Choice[],
  most: number,
): readonly Choice[] {
  const rank = ({ met, topic }: Choice): number =>
    (met === 'asked' ? FIRST.length + 1 : 0) + (FIRST.includes(topic) ? FIRST.indexOf(topic) : FIRST.length);
  return choices.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}

/** Every set that is named in these choices with where it is written, once; the one that was used comes first. */
export function sourcesOf(
  used: { readonly name: string; readonly source: string },
  choices: readonly Pick<HouseRuleChoice, 'others'>[],
): readonly { readonly name: string; readonly source: string }[] {
  const named = new Map<string, string>([[used.name, used.source]]);
  for (const { others } of choices) for (const { name, source } of others) named.set(name, source);
  return [...named].map(([name, source]) => ({ name, source }));
}
