import { describe, expect, it } from 'vitest';
import { tipOf, topOf, type Debriefed } from '../../../src/ui/screens/debrief/debriefed.ts';
import { evidenceOf, type Worded } from '../../../src/ui/screens/debrief/evidence.ts';
import { wordPart } from '../../../src/ui/screens/debrief/parts.ts';
import { seenOf } from '../../../src/ui/screens/debrief/seen.ts';
import { debrief as en } from '../../../src/ui/text/en/debrief.ts';
import { debrief as nl } from '../../../src/ui/text/nl/debrief.ts';
import { wordingOf } from '../../../src/ui/text/wording/wording.ts';
import { evening } from './debriefView.ts';

const names = { street: (id: string) => (id === 'molenweg' ? 'Molenweg' : id), place: (id: string) => (id === 'school' ? 'De Wiek' : id) };
const dutch: Worded = { wording: wordingOf('nl'), names, text: nl };
const part = (name: string, said: string | null, truth: string | null) =>
  wordPart({ part: name, verdict: 'almost', said, truth }, dutch.wording.terms, names, nl);

describe('the evidence of a line', () => {
  it('is told in the order in which it happened, with what was said in the own words', () => {
    const evidence = evidenceOf([4, 3, 2, 1], evening, dutch);
    expect(evidence.map(({ at }) => at)).toEqual([60_000, 90_000, 240_000, 250_000]);
    expect(evidence[0]?.text).toContain('Molenweg 8');
    expect(evidence[2]?.text).toContain('112');
    expect(evidence[3]?.quote).toBe('hij voelt aan de deur');
  });

  it('leaves out what says nothing to a resident', () => {
    expect(evidenceOf([5], evening, dutch)).toEqual([]);
  });
});

describe('what was said against what was true', () => {
  it('is in words, never in codes', () => {
    const upper = part('upper', 'black jacket', 'blue jacket');
    expect(upper.said).toContain('zwart');
    expect(upper.truth).toContain('blauw');
    expect(`${upper.said}${upper.truth}`).not.toMatch(/jacket|black|blue/);
    expect(part('location', 'molenweg 8', 'school molenweg 3')).toMatchObject({
      name: 'plaats',
      said: 'Molenweg 8',
      truth: 'De Wiek Molenweg 3',
    });
    expect(part('heading', 'ne', null).said).not.toBe('ne');
    expect(part('behaviour', 'feelsDoor', null).said).toBe('voelt aan een deur');
    expect(part('plate', 'AB-12?', null).said).toBe('AB-12?');
    expect(part('hair', null, 'cap').said).toBeNull();
  });
});

describe('what was seen', () => {
  it('counts signals that were noticed and missed, and calls for nothing', () => {
    const seen = seenOf(evening);
    expect(seen.noticed.map(({ id }) => id)).toEqual(['s1']);
    expect(seen.missed.map(({ id }) => id)).toEqual(['s3']);
    expect(seen.lookAlikes.map(({ id }) => id)).toEqual(['s4']);
    expect(seen.ordinary).toBe(1);
    expect(seen.falseAlarms).toBe(1);
    expect(nl.seenCount(1, 2)).toBe('U keek bij 1 van de 2 signalen beter.');
  });
});

describe('the top and the tip', () => {
  const at = (score: Partial<typeof evening.score>): Debriefed => ({
    debrief: { ...evening, score: { ...evening.score, ...score } },
    briefing: {
      title: '',
      lang: 'nl',
      startsAt: 0,
      light: 'day',
      seat: 'a',
      role: 'resident',
      lookouts: [],
      group: '',
      rules: { name: '', summary: [] },
      neighbourhood: Object.create(null),
    },
    words: dutch,
    clock: String,
    showOnMap: () => {},
  });

  it('praise in the words of the exercise and advise what to do next time', () => {
    expect(topOf(at({})).text).toBe('U deed kijken.');
    expect(tipOf(at({}), () => ['jas'])).toMatchObject({ text: nl.advice.alert, why: expect.stringContaining('jas') });
    expect(tipOf(at({ tip: 'unfoundedCall' }), () => []).text).toBe('U belde zonder te kijken.');
  });

  it('are kind when there is nothing to name', () => {
    expect(topOf(at({ top: null })).text).toBe(nl.noTop);
    expect(tipOf(at({ tip: null }), () => []).text).toBe(nl.noTip);
  });
});

describe('the sentences of the debrief and the map', () => {
  const strings = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String(value(3, 'drie', 'vier'))];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };

  it('have at most fifteen words and say u', () => {
    for (const text of strings(nl)) {
      for (const sentence of text.split(/[.?!]/)) expect(sentence.trim().split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
      expect(text).not.toMatch(/\b(je|jij|jouw)\b/i);
    }
  });

  it('exist in both languages', () => {
    const keys = (value: unknown): readonly string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner).map((name) => `${key}.${name}`)])
        : [];
    expect(keys(en).toSorted()).toEqual(keys(nl).toSorted());
  });
});
