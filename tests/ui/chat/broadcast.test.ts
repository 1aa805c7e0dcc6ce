import { expect, test } from 'vitest';
import type { Place } from '../../../src/scenario/neighbourhood.ts';
import { circleWords } from '../../../src/ui/screens/play/broadcast/broadcastWords.ts';
import { broadcast as en } from '../../../src/ui/text/en/broadcast.ts';
import { broadcast as nl } from '../../../src/ui/text/nl/broadcast.ts';

const place = (name: string, x: number): Place => ({
  id: name.toLowerCase(),
  name,
  kind: 'square',
  spot: { segment: 0, offset: 0 },
  at: { x, y: 0 },
  outline: null,
});

test('the circle of an action is told in metres from the place nearest to its middle', () => {
  const places = [place('Molen', 900), place('Brink', 120), place('School', 400)];
  const circle = { centre: { x: 100, y: 30 }, radius: 15_000 };
  expect(circleWords(circle, { places, name: 'Elzerwolde' }, nl)).toBe('Binnen 1500 meter van Brink');
  expect(circleWords(circle, { places, name: 'Elzerwolde' }, en)).toBe('Within 1500 metres of Brink');
});

test('where no place has a name the neighbourhood lends its own', () => {
  expect(circleWords({ centre: { x: 0, y: 0 }, radius: 8_000 }, { places: [], name: 'Elzerwolde' }, nl)).toBe(
    'Binnen 800 meter van Elzerwolde',
  );
});
