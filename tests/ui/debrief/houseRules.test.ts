import { expect, test } from 'vitest';
import type { HouseRuleChoice } from '../../../src/scoring/houseRuleChoices.ts';
import { mostTelling, namesOf, sayingsOf, sourcesOf, verdictText } from '../../../src/ui/screens/debrief/houseRules/sayings.ts';
import { debriefHouseRules as nl } from '../../../src/ui/text/nl/houseRules.ts';

const other = (id: string, verdict: HouseRuleChoice['used']) => ({ id, name: `Groep ${id}`, source: `boek ${id}`, verdict });
const choice: HouseRuleChoice = {
  topic: 'goTogether',
  met: 'asked',
  used: 'good',
  others: [other('a', 'good'), other('b', 'bad'), other('c', 'neutral'), other('d', 'bad')],
};

test('groups that say the same stand together, and those that differ come first', () => {
  expect(sayingsOf(choice).map((saying) => [saying.verdict, saying.isSame, namesOf(saying)])).toEqual([
    ['bad', false, 'Groep b; Groep d'],
    ['neutral', false, 'Groep c'],
    ['good', true, 'Groep a'],
  ]);
});

test('what was done comes before what was only asked for, where there is room for a few', () => {
  const done: HouseRuleChoice = { ...choice, topic: 'photos', met: 'done' };
  const number: HouseRuleChoice = { ...choice, topic: 'number' };
  expect(mostTelling([number, choice, done], 2)).toEqual([done, choice]);
});

test('every set that is named has its source, once', () => {
  const sources = sourcesOf({ name: 'Wij', source: 'ons boek' }, [choice, choice]);
  expect(sources.map(({ name }) => name)).toEqual(['Wij', 'Groep a', 'Groep b', 'Groep c', 'Groep d']);
  expect(sources.every(({ source }) => source.length > 0)).toBe(true);
});

test('an age is told in years, and none as none', () => {
  expect([verdictText('minimumAge', 21, nl), verdictText('minimumAge', null, nl), verdictText('photos', 'policeOnly', nl)]).toEqual([
    'vanaf 21 jaar',
    'geen leeftijd genoemd',
    'alleen naar de politie',
  ]);
});
