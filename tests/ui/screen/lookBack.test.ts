import { describe, expect, test } from 'vitest';
import { columnsOf, lanesOf, LANES, minutesBetween, perDot, SHAPES, ticksOf } from '../../../src/ui/screens/screen/lookBack/course.ts';
import { coatColours, panelsOf } from '../../../src/ui/screens/screen/lookBack/memory.ts';
import type { HallMark, HallMemory } from '../../../src/views/hallDebrief.ts';

const mark = (at: number, count: number, kind: HallMark['kind'] = 'call'): HallMark => ({ lane: 'alert', at, kind, count });

describe('the lanes on the beamer', () => {
  test('stack dots from the ground, each for as many as it must so that the highest column fits', () => {
    const marks = [mark(0, 2), mark(0, 1, 'otherCall'), mark(599_999, 1)];
    expect(perDot({ marks, endedAt: 600_000 })).toBe(1);
    expect(columnsOf('alert', { marks, endedAt: 600_000 }, 1)).toEqual([
      { share: 0.5 / 60, shapes: ['dot', 'dot', 'ring'] },
      { share: 59.5 / 60, shapes: ['dot'] },
    ]);
    const many = [mark(0, 43), mark(20_000, 1)];
    expect(perDot({ marks: many, endedAt: 600_000 })).toBe(9);
    expect(columnsOf('alert', { marks: many, endedAt: 600_000 }, 9).map(({ shapes }) => shapes.length)).toEqual([5, 1]);
  });

  test('show a risk by another shape than what is good, and a car that leaves by another than one that is there', () => {
    expect(new Set([SHAPES.deed, SHAPES.risky]).size).toBe(2);
    expect(new Set([SHAPES.sent, SHAPES.arrived, SHAPES.broadcast, SHAPES.closed]).size).toBe(4);
  });

  test('leave out who was not there on a quiet street', () => {
    expect(lanesOf({ protagonist: null, marks: [], policeClock: [] })).toEqual(['spot', 'alert', 'post', 'respond']);
    expect(lanesOf({ protagonist: null, marks: [], policeClock: [{ at: 1, what: 'heard' }] })).toContain('police');
    expect(lanesOf({ protagonist: 'suspect', marks: [], policeClock: [] })).toEqual(LANES);
  });

  test('have a few whole minutes below them, however long the round was', () => {
    for (const minutes of [1, 7, 16, 30, 90]) {
      const ticks = ticksOf(minutes * 60_000);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(ticks.every((at) => at % 60_000 === 0 && at <= minutes * 60_000)).toBe(true);
    }
    expect(minutesBetween(60_000, 239_999)).toBe(2);
    expect(minutesBetween(null, 1)).toBeNull();
  });
});

describe('what the hall remembers on the beamer', () => {
  const memory: HallMemory = {
    answered: 12,
    features: [
      { slot: 'sex', of: 'kind', truth: 'man', said: [{ value: 'man', count: 12 }] },
      {
        slot: 'upper',
        of: 'colour',
        truth: 'green',
        said: ['blue', 'black', 'grey', 'brown', 'red'].map((value, index) => ({ value, count: 5 - index })),
      },
      { slot: 'face', of: 'kind', truth: null, said: [{ value: 'glasses', count: 2 }] },
    ],
  };

  test('begins with the colours of the coat, and counts them', () => {
    expect(panelsOf(memory)[0]?.feature.slot).toBe('upper');
    expect(coatColours(memory)).toEqual({ people: 15, colours: 5 });
    expect(coatColours({ answered: 0, features: [] })).toBeNull();
  });

  test('always shows the truth, also when nobody said it, and counts what has no row', () => {
    const [coat, , face] = panelsOf(memory);
    expect(coat?.rows.map(({ value, isTrue }) => [value, isTrue])).toEqual([
      ['blue', false],
      ['black', false],
      ['grey', false],
      ['green', true],
    ]);
    expect(coat?.others).toBe(3);
    expect(face?.rows).toEqual([{ value: 'glasses', count: 2, isTrue: false }]);
  });
});
