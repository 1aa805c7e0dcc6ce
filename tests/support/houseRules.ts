// A round under the house rules of some real group: a suspect comes, and somebody does something about it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { HouseRules } from '../../src/scenario/houseRules.ts';
import type { Choice, Contact } from '../../src/scenario/vocabulary.ts';
import type { Exercise } from '../../src/sim/exercise.ts';
import { loaded } from './loading.ts';
import { burglaryScenario } from './scenarios.ts';
import { story } from './story.ts';

const MINUTE = 60_000;
const FOLDER = join(import.meta.dirname, '..', '..', 'scenarios', 'house-rules');
const scenario = loaded(
  burglaryScenario({
    ideal: burglaryScenario().ideal.map((line) =>
      line.does === 'call'
        ? { ...line, contact: ['112', '0900-8844'] }
        : line.does === 'choose'
          ? { ...line, choice: ['stayAndWatch', 'lightOn', 'goTogether'] }
          : line,
    ),
    antiPatterns: [
      { id: 'privacy', cost: 20, text: 'Geen foto.' },
      { id: 'confronts', cost: 20, text: 'Niet erop af.' },
    ],
  }),
);

/** What somebody does besides calling. */
export interface RuledActs {
  readonly contact?: Contact;
  readonly choice?: Choice;
  readonly photo?: boolean;
}

/** The finished round, under the rules of this group. */
export function roundUnder(rules: string, acts: RuledActs): Exercise {
  const houseRules = HouseRules.parse(parse(readFileSync(join(FOLDER, `${rules}.json`), 'utf8')));
  const evening = story({ ...scenario, houseRules });
  const suspect = story(scenario)
    .until(20 * MINUTE)
    .all('sightingMade')
    .find(({ sighting }) => sighting.actor === 'man-grijze-jas');
  evening.until((suspect?.at ?? 0) + 90_000);
  evening.calls(acts.contact ?? '112', {
    location: { street: 'dorpsstraat', house: 6 },
    what: 'burglary',
    activities: ['forcesDoor'],
    person: { sex: 'man', upper: { colour: 'grey' } },
  });
  if (acts.photo) evening.does({ type: 'postChat', group: 'buurt', text: 'Foto in de groep.' }, { conduct: ['privacy'] });
  if (acts.choice) evening.does({ type: 'act', choice: acts.choice });
  return evening.until(20 * MINUTE).exercise;
}
