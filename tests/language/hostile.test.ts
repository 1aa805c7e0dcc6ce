// Text that was made to break something: markup, invisible and upside-down characters, floods, broken Unicode, hidden words.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import { understand } from '../../src/language/understand.ts';
import { GAZETTEER } from './gazetteer.fixture.ts';

/** Every span inside the text, not empty; the facts hold nothing but plain values. */
function check(text: string): Facts {
  const { facts, spans } = understand(text, GAZETTEER);
  for (const { from, to } of spans) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThan(from);
    expect(to).toBeLessThanOrEqual(text.length);
  }
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  return facts;
}

/** Zero-width space, joiners, direction marks and overrides, soft hyphen, byte order mark, word joiner, a variation selector. */
const UNSEEN = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u00ad',
  '\ufeff',
  '\u2060',
  '\ufe0f',
];
const MESSAGE = 'ik heb 112 gebeld, man met een zwarte jas en een bruine tas';
const TAGS = [
  '<script>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '<b>',
  '</b>',
  '&lt;',
  '&#0;',
  '<!--',
  '-->',
  '{{',
  '}}',
  '${',
  '`',
  '"',
  "'",
  '\\',
];
const EMOJI = ['👍', '😂', '👨‍👩‍👧‍👦', '🏳️‍🌈', '❤️', '🇳🇱', '👋🏾', '☎️', '🚨'];

const stuffed = (text: string, between: readonly string[]): string =>
  [...text].map((character, index) => character + (between[index % between.length] ?? '')).join('');

describe('hostile text', () => {
  test('with unseen characters between all letters says what it says without them', () => {
    const plain = check(MESSAGE);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...UNSEEN), { minLength: 1, maxLength: 20 }), (between) => {
        expect(check(stuffed(MESSAGE, between))).toEqual(plain);
      }),
    );
  });

  test('with markup anywhere is read as text and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TAGS, ...MESSAGE.split(' ')), { maxLength: 80 }), (pieces) => {
        check(pieces.join(' '));
        check(pieces.join(''));
      }),
    );
  });

  test('with markup around a message still says it', () => {
    for (const tag of TAGS) expect(check(`${tag} ${MESSAGE} ${tag}`).alarm, tag).toBe('reported');
  });

  test('of random Unicode, lone surrogates and all, never throws', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const surrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
    const text = fc.array(fc.oneof(unit, surrogate, fc.constantFrom(...MESSAGE.split(' '), ' ', ...UNSEEN, ...EMOJI)), { maxLength: 200 });
    fc.assert(
      fc.property(text, (pieces) => {
        check(pieces.join(''));
      }),
      { numRuns: 300 },
    );
  });

  test('of emoji alone is chatter, in any number', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EMOJI), { minLength: 1, maxLength: 400 }), (storm) => {
        expect(check(storm.join('')).conduct).toEqual(['off-topic']);
      }),
      { numRuns: 50 },
    );
  });

  test('with a storm of emoji around a message still says it', () => {
    const storm = EMOJI.join('').repeat(5);
    expect(check(`${storm} ${MESSAGE} ${storm}`)).toMatchObject({ alarm: 'reported', channel: '112', person: { sex: 'man' } });
  });

  test('of 10,000 characters of anything is cut, not refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MESSAGE.split(' '), ...TAGS, ...EMOJI, ...UNSEEN, '1', '-', '?', ' niet ', ' de ', 'ə'), (piece) => {
        check(piece.repeat(Math.ceil(10_000 / piece.length)));
        expect(check(`${MESSAGE}. ${piece.repeat(Math.ceil(10_000 / piece.length))}`).person?.sex).toBe('man');
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['G e b e l d', { alarm: 'reported' }],
    ['112 g.e.b.e.l.d', { alarm: 'reported', channel: '112' }],
    ['wat een k l o o t z a k', { conduct: ['abuse'] }],
    ['wat een k*l*o*o*t*z*a*k', { conduct: ['abuse'] }],
    ['ｗａｔ ｅｅｎ ｋｌｏｏｔｚａｋ', { conduct: ['abuse'] }],
    ['wat een klo\u200bot\u00adzak', { conduct: ['abuse'] }],
    ['WAT EEN KLÓÓTZÁK', { conduct: ['abuse'] }],
  ])('hides no words: %s', (text, facts) => {
    expect(check(text)).toMatchObject(facts);
  });

  test.each(['a b c', 'op nr 3 4 5 6', 'x - y - z', 'v.a.', 'o.a.'])('is not made of letters that stand alone for a reason: %s', (text) => {
    expect(check(text).conduct).toEqual([]);
  });
});
