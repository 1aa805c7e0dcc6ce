// How well messages are understood, field by field, and what hostile text can do. Printed, so that progress can be followed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST } from '../../src/language/plainText.ts';
import { understand } from '../../src/language/understand.ts';
import { HELD_OUT } from './corpus/heldOut.ts';
import { f1, measure, precision, recall, total } from './corpus/measure.ts';
import { TUNED } from './corpus/tuned.ts';
import { GAZETTEER } from './gazetteer.fixture.ts';

const SLOTS = [
  'sex',
  'age',
  'height',
  'build',
  'skin',
  'hair',
  'face',
  'upper',
  'lower',
  'shoes',
  'bag',
  'other',
  'kind',
  'colour',
  'make',
  'model',
  'plate',
];

function report(name: string, sentences: typeof TUNED): ReturnType<typeof measure> {
  const measured = measure(sentences, GAZETTEER);
  const rows = [...measured.fields].map(
    ([field, score]) =>
      `  ${field.padEnd(8)} precision ${precision(score).toFixed(2)}  recall ${recall(score).toFixed(2)}  F1 ${f1(score).toFixed(2)}`,
  );
  console.log([`${name}: ${sentences.length} messages`, ...rows].join('\n'));
  return measured;
}

describe('messages in several voices', () => {
  it('has a corpus of at least 120 messages, a third of which nothing is tuned on', () => {
    expect(TUNED.length + HELD_OUT.length).toBeGreaterThanOrEqual(120);
    expect(HELD_OUT.length * 3).toBeGreaterThanOrEqual(TUNED.length + HELD_OUT.length);
    const texts = [...TUNED, ...HELD_OUT].map(([, text]) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('understands what it was built on', () => {
    const { fields } = report('tuned', TUNED);
    expect(f1(total(fields, [...fields.keys()]))).toBeGreaterThanOrEqual(0.97);
  });

  it('understands what it never saw', () => {
    const { fields } = report('held out', HELD_OUT);
    expect(f1(total(fields, SLOTS))).toBeGreaterThanOrEqual(0.92);
    expect(f1(total(fields, ['alarm', 'channel']))).toBeGreaterThanOrEqual(0.92);
    expect(f1(total(fields, ['at', 'to', 'dir']))).toBeGreaterThanOrEqual(0.9);
    expect(f1(total(fields, ['what', 'danger']))).toBeGreaterThanOrEqual(0.85);
    expect(f1(total(fields, ['does']))).toBeGreaterThanOrEqual(0.8);
    expect(f1(total(fields, ['conduct']))).toBeGreaterThanOrEqual(0.85);
  });
});

const WORDS = [
  'man',
  'met',
  'blauwe',
  'jas',
  'geen',
  'niet',
  '112',
  'gebeld',
  '?',
  'Molenweg',
  '8',
  'naar',
  'de',
  'school',
  'kenteken',
  '12-ABE-3',
  '1.85',
  'een',
  'jaar of',
  '30',
  'pak',
  'hem',
  'ik',
  ',',
  '.',
  '\u202e',
  '\u200b',
  '👍🏽',
  '<b>',
  "'",
  '-',
  "zo'n",
  'É',
  'ǅ',
];
const hostile = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);

describe('any text at all', () => {
  it('gives an answer whose spans lie inside the text, in order and without empty quotes', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { spans } = understand(text, GAZETTEER);
        for (const { from, to } of spans) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(understand(text, GAZETTEER)).toEqual(understand(text, GAZETTEER));
      }),
      { numRuns: 100 },
    );
  });

  it('reads no further than its limit', () => {
    const padding = 'x '.repeat(LONGEST / 2);
    expect(understand(`${padding}ik heb 112 gebeld`, GAZETTEER).facts.alarm).toBeUndefined();
    expect(understand(`ik heb 112 gebeld ${padding.repeat(10)}`, GAZETTEER).facts.alarm).toBe('reported');
  });

  it.each([
    ['10,000 letters', 'x'.repeat(10_000)],
    ['10,000 emoji', '👍'.repeat(5000)],
    ['one word over and over', 'jas '.repeat(2500)],
    ['a storm of denials', 'niet geen zonder '.repeat(600)],
    ['a storm of numbers', '12-34-56 1.80 '.repeat(700)],
    ['HTML', '<img src=x onerror=alert(1)><script>112 gebeld?</script>'.repeat(20)],
    ['nothing', ''],
  ])('survives %s', (_, text) => {
    expect(() => understand(text, GAZETTEER)).not.toThrow();
  });

  it('ignores what the eye does not see, and still points at the right place', () => {
    const text = 'man met bl\u200bauwe \u202ejas\u202c';
    const { facts, spans } = understand(text, GAZETTEER);
    expect(facts.person).toEqual({ sex: 'man', upper: { garment: 'coat', colour: 'blue' } });
    const colour = spans.find(({ field }) => field === 'person.upper.colour');
    expect(text.slice(colour?.from, colour?.to)).toBe('bl\u200bauwe');
  });

  it('reads accents and decomposed letters alike', () => {
    expect(understand('een man met een crème jas', GAZETTEER)).toMatchObject({ facts: { person: { upper: { colour: 'beige' } } } });
    expect(understand('een man met een cre\u0300me jas', GAZETTEER)).toMatchObject({ facts: { person: { upper: { colour: 'beige' } } } });
  });
});

describe('spans', () => {
  it('quote the words that a fact came from', () => {
    const text = 'Een man met een donkerblauwe jas loopt van Molenweg 8 richting de school, kenteken 12-ABE-3. Ik heb 112 gebeld.';
    const quotes = Object.fromEntries(understand(text, GAZETTEER).spans.map(({ field, from, to }) => [field, text.slice(from, to)]));
    expect(quotes).toEqual({
      'person.sex': 'man',
      'person.upper.garment': 'jas',
      'person.upper.colour': 'donkerblauwe',
      'location.street': 'Molenweg 8',
      'location.house': '8',
      'heading.towards.place': 'school',
      'vehicle.plate': '12-ABE-3',
      alarm: '112 gebeld',
      channel: '112',
      activities: 'loopt',
    });
  });

  it('exist for every fact', () => {
    for (const [, text] of [...TUNED, ...HELD_OUT]) {
      const { facts, spans } = understand(text, GAZETTEER);
      const fields = new Set(spans.map(({ field }) => field));
      const wanted = [
        ...Object.entries(facts.person ?? {}).map(([slot]) => `person.${slot}`),
        ...Object.keys(facts.vehicle ?? {}).map((slot) => `vehicle.${slot}`),
        ...(facts.location ? ['location'] : []),
        ...(facts.heading ? ['heading'] : []),
        ...(facts.alarm ? ['alarm'] : []),
        ...(facts.what ? ['what'] : []),
        ...(facts.danger ? ['danger'] : []),
        ...(facts.activities.length > 0 ? ['activities'] : []),
        ...(facts.conduct.length > 0 ? ['conduct'] : []),
      ];
      for (const field of wanted)
        expect(
          [...fields].some((known) => known === field || known.startsWith(`${field}.`)),
          `${field} in: ${text}`,
        ).toBe(true);
    }
  });
});
