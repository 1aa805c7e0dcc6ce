import { expect, test } from 'vitest';
import { PERSONAS } from '../../src/scenario/personas.ts';
import { personaOf, typingTime } from '../../src/sim/personas.ts';
import { chanceFrom } from '../../src/sim/random.ts';
import { shipped } from '../support/shipped.ts';

const [group] = shipped('inbraak.boef.json').groups;
if (!group) throw new Error('no group');
const drawn = Array.from({ length: 2_000 }, (_, index) => personaOf(chanceFrom('1'), `resident-${index}`, group));

test('all sorts of people are in a group, and most only read', () => {
  const counts = PERSONAS.map((persona) => drawn.filter((each) => each === persona).length);
  expect(Math.min(...counts)).toBeGreaterThan(40);
  expect(drawn.filter((each) => each === 'lurker').length).toBe(Math.max(...counts));
});

test('a scenario can make a group of its own kind', () => {
  const jokers = { ...group, personas: { joker: 1 } };
  expect(Array.from({ length: 50 }, (_, index) => personaOf(chanceFrom('2'), `r${index}`, jokers))).toEqual(Array(50).fill('joker'));
});

test('somebody types with a thumb: 26 to 29 words a minute, a quarter up or down', () => {
  const chance = chanceFrom('3');
  const text = 'Ik kijk uit het raam aan de voorkant en zie de hele straat.';
  for (const persona of PERSONAS)
    for (let time = 0; time < 200; time += 1) {
      const milliseconds = typingTime(chance, persona, text, 'r', time);
      const words = text.length / 5 / (milliseconds / 60_000);
      expect(words).toBeLessThan(29 * 1.34);
      expect(words).toBeGreaterThan(26 * 0.72);
    }
});
