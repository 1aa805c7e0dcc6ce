import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeReal, NEVER_ISSUED, realPlatesIn } from '../../../src/scenario/load/plates.ts';

describe('a plate may be real', () => {
  test.each([
    'XX-99-99',
    '99-99-XX',
    '99-XX-99',
    'XX-99-XX',
    'XX-XX-99',
    '99-XX-XX',
    '99-XXX-9',
    '9-XXX-99',
    'XX-999-X',
    'X-999-XX',
    'XXX-99-X',
    'X-99-XXX',
    '9-XX-999',
    '999-XX-9',
  ])('in the series %s, however it is written', (series) => {
    const plate = series.replaceAll('X', 'H').replaceAll('9', '4');
    expect([plate, plate.toLowerCase(), plate.replaceAll('-', ''), plate.replaceAll('-', ' ')].map(mayBeReal)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('in the three oldest series even with a vowel', () => {
    expect(['AE-12-34', '12-34-AE', '12-AE-34'].map(mayBeReal)).toEqual([true, true, true]);
  });

  test('never in a later series with a vowel, nor in no series at all', () => {
    expect([NEVER_ISSUED, '45-IEP-6', 'OEF-45-B', 'AB-12-CD', 'OEFENING', '1-23', ''].map(mayBeReal)).toEqual(Array(7).fill(false));
  });
});

test('plates are found in running text and ordinary words and numbers are not', () => {
  expect(realPlatesIn('Grijze Opel, 45-HJK-6, reed weg; ook gezien: HJ123K.')).toEqual(['45-HJK-6', 'HJ123K']);
  fc.assert(fc.property(fc.stringMatching(/^[a-z ]{0,60}$/), (text) => realPlatesIn(text).length === 0));
  expect(realPlatesIn('Om 12 uur 3 auto’s, huis 12-34, op 12-03-2024, molenweg-8.')).toEqual([]);
});
