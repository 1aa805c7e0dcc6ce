import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { HouseRules } from '../../src/scenario/houseRules.ts';
import type { Choice, Contact } from '../../src/scenario/vocabulary.ts';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import type { Score } from '../../src/scoring/score.ts';
import { loaded } from '../support/loading.ts';
import { burglaryScenario } from '../support/scenarios.ts';
import { story } from '../support/story.ts';

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

/** The same acts, scored under the rules of this group. */
function under(rules: string, acts: { readonly contact?: Contact; readonly choice?: Choice; readonly photo?: boolean }): Score {
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
  const { exercise } = evening.until(20 * MINUTE);
  return scoreSeat(exercise.scenario, exercise.terrain, exercise.events, 'seat-1');
}

const line = (score: Score, step: string) => score.lines.find((candidate) => candidate.step === step);

test('0900-8844 is a right number in Buitenkaag and not under the national rules', () => {
  expect(line(under('buitenkaag', { contact: '0900-8844' }), 'alert')?.reason).not.toBe('wrongNumber');
  expect(line(under('wabp', { contact: '0900-8844' }), 'alert')?.reason).toBe('wrongNumber');
});

test('going out together is good under the national rules, neither in Stichtse Vecht, and counts against one in Hengelo', () => {
  const points = (rules: string) => line(under(rules, { choice: 'goTogether' }), 'respond')?.points ?? 0;
  expect(points('wabp')).toBeGreaterThan(points('stichtse-vecht'));
  expect(points('stichtse-vecht')).toBeGreaterThan(points('hengelo'));
});

test('keeping watch is what Stichtse Vecht asks, and only allowed under the national rules', () => {
  const points = (rules: string) => line(under(rules, { choice: 'stayAndWatch' }), 'respond')?.points ?? 0;
  expect(points('stichtse-vecht')).toBeGreaterThan(points('wabp'));
});

test('a photo in the group costs points everywhere, and most in Stichtse Vecht, where it goes to the police only', () => {
  const cost = (rules: string) => under(rules, { photo: true }).penalties.find(({ antiPattern }) => antiPattern === 'privacy')?.cost ?? 0;
  expect(cost('wabp')).toBeGreaterThan(0);
  expect(cost('stichtse-vecht')).toBeGreaterThan(cost('wabp'));
});
