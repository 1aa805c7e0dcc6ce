import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../../src/ui/text/wording/wording.ts';
import { type Entry, entriesOf, sentencesOf } from './catalogue.ts';

/** B1 (ux.md section 7). */
const LONGEST_SENTENCE = 15;

/** Words that residents do not know or that this product does not use (ux.md section 7). */
const AVOIDED = /\b(lobby|inject|debrief|dashboard|host|QR-code|account|sessie)\b/i;

/** Words that judge somebody (ux.md section 4). The product's name is what it is. */
const JUDGING = /\b(verdacht\w*|vreemde?|daders?|boe(f|ven)|raar|rare|niets bijzonders|suspicious|suspects?|weird|strange|culprits?)\b/i;
const PRODUCT = /Boef in de wijk|\.boef\.json/g;

function flat(value: unknown, key: string): Entry[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => flat(part, `${key}.${name}`));
}

function words(lang: 'nl' | 'en'): readonly Entry[] {
  const { terms, replies } = wordingOf(lang);
  return [...flat(terms, 'terms'), ...flat(replies, 'replies')];
}

test('every text is there in both languages', () => {
  const keys = (lang: 'nl' | 'en') =>
    entriesOf(lang)
      .map((entry) => entry.key)
      .toSorted();
  expect(keys('nl').length).toBeGreaterThan(200);
  expect(keys('en')).toEqual(keys('nl'));
});

describe.each(['nl', 'en'] as const)('in %s', (lang) => {
  test('no text is empty', () => {
    expect([...entriesOf(lang), ...words(lang)].filter((entry) => entry.text.trim() === '')).toEqual([]);
  });

  test('no sentence is longer than 15 words', () => {
    const long = [...entriesOf(lang), ...words(lang)].filter((entry) =>
      sentencesOf(entry.text).some((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE),
    );
    expect(long).toEqual([]);
  });

  test('nothing that is said during an exercise judges anybody', () => {
    // After the end a verdict is allowed: the debrief is where one learns, and only there the map shows a suspect. Whoever leads
    // knows the truth all along; the console keeps it from the hall. The hall guesses by the name of the game.
    const judging = [...entriesOf(lang), ...words(lang)]
      .filter((entry) => !/^(debrief|console|hall\.guess)/.test(entry.key) && !/^map\..*\.suspect$/.test(entry.key))
      .filter((entry) => JUDGING.test(entry.text.replaceAll(PRODUCT, '')));
    expect(judging).toEqual([]);
  });

  test('the phrases of the group stand in alphabetical order, good and bad alike', () => {
    const phrases = entriesOf(lang)
      .filter((entry) => entry.key.startsWith('chat.phrase.'))
      .map((entry) => entry.text);
    expect(phrases).toHaveLength(8);
    expect(phrases).toEqual(phrases.toSorted(new Intl.Collator(lang).compare));
  });
});

test('no Dutch text uses a word that residents do not know', () => {
  expect(entriesOf('nl').filter((entry) => AVOIDED.test(entry.text))).toEqual([]);
});

test('Dutch addresses people with u', () => {
  expect(entriesOf('nl').filter((entry) => /\b(je|jij|jou|jouw|jullie)\b/i.test(entry.text))).toEqual([]);
});
