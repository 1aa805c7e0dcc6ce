// What a card says, retold word for word, is understood as what the card shows: the screens and the word lists speak one language.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.ts';
import type { PersonFacts } from '../../src/scenario/appearance.ts';
import {
  BAGS,
  BUILDS,
  COLOURS,
  FACES,
  HAIRS,
  LOWERS,
  OTHERS,
  SEXES,
  SHOES,
  SKINS,
  UPPERS,
  VEHICLES,
} from '../../src/scenario/vocabulary.ts';
import { activities as activitiesEn } from '../../src/ui/text/wording/en/activities.ts';
import { sentences as sentencesEn } from '../../src/ui/text/wording/en/sentences.ts';
import { activities as activitiesNl } from '../../src/ui/text/wording/nl/activities.ts';
import { sentences as sentencesNl } from '../../src/ui/text/wording/nl/sentences.ts';
import { GAZETTEER } from './gazetteer.fixture.ts';

const facts = (text: string) => understand(text, GAZETTEER).facts;

const maybe = <Value extends string>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const garment = <Value extends string>(values: readonly Value[]) =>
  fc.option(
    fc
      .record({ garment: fc.constantFrom(...values) }, { requiredKeys: ['garment'] })
      .chain((worn) => maybe(COLOURS).map((colour) => (colour === undefined ? worn : { ...worn, colour }))),
    { nil: undefined },
  );

/** Everything that a description words: no average height or build, and no child, which is worded as a boy or a girl. */
const person = fc
  .record({
    sex: maybe(SEXES),
    age: maybe(['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies'] as const),
    height: maybe(['short', 'tall'] as const),
    build: maybe(BUILDS.filter((build) => build !== 'average')),
    skin: maybe(SKINS),
    hair: maybe(HAIRS),
    face: maybe(FACES),
    upper: garment(UPPERS),
    lower: garment(LOWERS),
    shoes: garment(SHOES),
    bag: garment(BAGS),
    other: maybe(OTHERS),
  })
  .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as PersonFacts);

describe.each([['Dutch', 'Een man', activitiesNl, sentencesNl] as const, ['English', 'A man', activitiesEn, sentencesEn] as const])(
  'cards in %s, retold',
  (_, who, activities, sentences) => {
    it.each(Object.entries(activities))('%s is understood', (activity, words) => {
      expect(facts(`${who} ${words}.`).activities).toContain(activity);
    });

    it('give the same person', () => {
      fc.assert(
        fc.property(person, (seen) => {
          const words = sentences.person(seen);
          if (words !== null) expect(facts(`${words}.`).person, words).toEqual(seen);
        }),
        { numRuns: 300 },
      );
    });

    it('give the same vehicle', () => {
      for (const kind of VEHICLES) {
        for (const colour of COLOURS)
          expect(facts(`${sentences.vehicle({ kind, colour, plate: '12-ABE-3' })}.`).vehicle).toEqual({ kind, colour, plate: '12-ABE-3' });
      }
      expect(facts(`${sentences.vehicle({ kind: 'car', colour: 'red', make: 'Opel', model: 'Corsa' })}.`).vehicle).toEqual({
        kind: 'car',
        colour: 'red',
        make: 'Opel',
        model: 'Corsa',
      });
      expect(facts(`${sentences.vehicle({ kind: 'van', make: 'Ford', model: 'Transit' })}.`).vehicle).toEqual({
        kind: 'van',
        make: 'Ford',
        model: 'Transit',
      });
    });
  },
);
