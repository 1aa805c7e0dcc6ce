import { expect, test } from 'vitest';
import { joinAddress, shownAddress } from '../../../src/ui/screens/screen/joinAddress.ts';
import { spokenCode } from '../../../src/ui/screens/screen/spokenCode.ts';
import { hall as en } from '../../../src/ui/text/en/hall.ts';
import { hall as nl } from '../../../src/ui/text/nl/hall.ts';

test('a code is called through the hall in two halves, digit by digit', () => {
  expect(spokenCode('482917', nl.digits)).toBe('vier acht twee, negen een zeven');
  expect(spokenCode('482917', en.digits)).toBe('four eight two, nine one seven');
});

test('a nought at the beginning is spoken too', () => {
  expect(spokenCode('005060', nl.digits)).toBe('nul nul vijf, nul zes nul');
});

test('the square opens the evening itself, and the address beside it can be typed', () => {
  expect(joinAddress('http://192.168.1.20:3000', '482917')).toBe('http://192.168.1.20:3000/mee/482917');
  expect(joinAddress('https://boef.example/', '482917')).toBe('https://boef.example/mee/482917');
  expect(shownAddress('https://boef.example/')).toBe('boef.example/mee');
  expect(shownAddress('http://192.168.1.20:3000')).toBe('192.168.1.20:3000/mee');
});
