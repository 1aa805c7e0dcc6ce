// The word lists themselves: complete for what an exercise holds, and free of words that cannot work.
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../src/language/gazetteer.ts';
import { splitPhrase } from '../../src/language/phrases.ts';
import { understand } from '../../src/language/understand.ts';
import { dutch } from '../../src/language/words/dutch/dutch.ts';
import { english } from '../../src/language/words/english/english.ts';
import {
  ACTIVITY_NAMES,
  AGES,
  BAGS,
  BUILDS,
  CASES,
  COLOURS,
  DIRECTIONS,
  FACES,
  HAIRS,
  HEIGHTS,
  LOWERS,
  OTHERS,
  SHOES,
  SKINS,
  UPPERS,
  VEHICLES,
} from '../../src/scenario/vocabulary.ts';
import { GAZETTEER } from './gazetteer.fixture.ts';

const VALUES = {
  colour: COLOURS,
  upper: UPPERS,
  lower: LOWERS,
  shoes: SHOES,
  bag: BAGS,
  other: OTHERS,
  vehicle: VEHICLES,
  face: FACES,
  skin: SKINS,
  build: BUILDS,
  height: HEIGHTS,
  ageNoun: AGES,
  compass: DIRECTIONS,
} as const;

describe.each([
  ['Dutch', dutch],
  ['English', english],
])('the %s word lists', (_, vocabulary) => {
  it('have words for every activity and every case', () => {
    expect(ACTIVITY_NAMES.filter((name) => (vocabulary.activities[name]?.length ?? 0) === 0)).toEqual([]);
    expect(CASES.filter((name) => (vocabulary.cases[name]?.length ?? 0) === 0)).toEqual([]);
  });

  it('use no marks that the reading drops', () => {
    for (const values of Object.values(vocabulary.meanings)) {
      for (const words of Object.values(values))
        for (const phrase of String(words).split(',')) expect(splitPhrase(phrase).length, phrase).toBeGreaterThan(0);
    }
  });
});

describe('the Dutch word lists', () => {
  it.each(Object.entries(VALUES))('have a word for every %s', (meaning, values) => {
    const words = dutch.meanings[meaning as keyof typeof VALUES] as Readonly<Record<string, string>>;
    const alone = meaning === 'ageNoun' || meaning === 'skin' ? values.filter((value) => words[value] !== undefined) : values;
    expect(alone.filter((value) => words[value] === undefined)).toEqual([]);
  });

  it('have a word for every kind of hair and headgear', () => {
    expect(HAIRS.filter((hair) => dutch.meanings.hair[hair] === undefined && dutch.meanings.headgear[hair] === undefined)).toEqual([]);
  });

  it.each(['upper', 'lower', 'shoes', 'bag'] as const)('find each word for %s under its own value', (slot) => {
    for (const [garment, words] of Object.entries(dutch.meanings[slot])) {
      for (const word of words.split(',')) {
        const person = understand(`een persoon met ${word.trim()}`, GAZETTEER).facts.person;
        expect(person?.[slot]?.garment, word).toBe(garment);
      }
    }
  });

  it.each(Object.entries(dutch.meanings.vehicle))('find each word for %s', (kind, words) => {
    for (const word of words.split(',')) expect(understand(`een rode ${word.trim()}`, GAZETTEER).facts.vehicle?.kind, word).toBe(kind);
  });
});

describe('the names of a neighbourhood', () => {
  const empty = { streets: [], houses: [], places: [], exits: [], aliases: [] };
  const street = (id: string, name: string) => ({ id, name, kind: 'residential' as const, municipality: 0 });

  it('are not guessed between two that are equally near', () => {
    const gazetteer = buildGazetteer({ ...empty, streets: [street('molenweg', 'Molenweg'), street('molenpad', 'Molenwal')] });
    expect(understand('Molenwag', gazetteer).facts.location).toBeUndefined();
  });

  it('of one word do not swallow ordinary words', () => {
    const gazetteer = buildGazetteer({ ...empty, streets: [street('achterweg', 'Achterweg'), street('dorpsstraat', 'Dorpsstraat')] });
    expect(understand('hij ging achter weg staan kijken en de straat was leeg', gazetteer).facts.location).toEqual({ street: 'achterweg' });
    expect(understand('hij ging achteruit weg', gazetteer).facts.location).toBeUndefined();
  });

  it('of several words are found, with and without the article', () => {
    const gazetteer = buildGazetteer({ ...empty, streets: [street('hoge-akker', 'De Hoge Akker'), street('sint-jan', 'Sint Jansstraat')] });
    expect(understand('op de hoge akker 14', gazetteer).facts.location).toEqual({ street: 'hoge-akker', house: 14 });
    expect(understand('in de Sint Jansstr. 3', gazetteer).facts.location).toEqual({ street: 'sint-jan', house: 3 });
  });

  it('leave a kind of place open when there are two of it', () => {
    const place = (id: string) => ({
      id,
      name: `School ${id}`,
      kind: 'school' as const,
      spot: { segment: 0, offset: 0 },
      at: { x: 0, y: 0 },
      outline: null,
    });
    expect(understand('bij de school', buildGazetteer({ ...empty, places: [place('oost'), place('west')] })).facts.location).toEqual({
      unlisted: 'school',
    });
    expect(understand('bij de school', buildGazetteer({ ...empty, places: [place('oost')] })).facts.location).toEqual({ place: 'oost' });
  });
});
