import { describe, expect, it } from 'vitest';
import { lanesOf, ticksOf, turnoutOf } from '../../../src/ui/screens/debrief/lanes.ts';
import { evening } from './debriefView.ts';

describe('the lanes of the debrief', () => {
  it('are always the four of SAAR in their order, also when one is empty', () => {
    expect(lanesOf(evening).map(({ step }) => step)).toEqual(['spot', 'alert', 'post', 'respond']);
    expect(lanesOf(evening)[3]).toMatchObject({ points: 0, max: 0, bars: [], dots: [] });
  });

  it('put the ideal and the deed where they belong in the evening', () => {
    expect(lanesOf(evening)[0]?.bars).toEqual([{ expectation: 'kijken', turnout: 'good', from: 0.1, best: 0.2, late: 0.3, done: 0.15 }]);
  });

  it('end an ideal that runs past the end of the exercise at the end', () => {
    expect(lanesOf(evening)[1]?.bars[0]).toMatchObject({ late: 1, done: 0.5 });
  });

  it('have no bar for what did not occur', () => {
    expect(lanesOf(evening)[2]?.bars).toEqual([]);
  });

  it('say without colour how a line turned out', () => {
    expect(turnoutOf({ points: 8, max: 10 })).toBe('good');
    expect(turnoutOf({ points: 1, max: 10 })).toBe('partly');
    expect(turnoutOf({ points: 0, max: 10 })).toBe('notYet');
    expect(turnoutOf({ points: 0, max: 0 })).toBe('absent');
  });

  it('have at most six moments below them, on whole minutes', () => {
    for (const minutes of [1, 4, 8, 14, 25, 57, 180]) {
      const ticks = ticksOf(minutes * 60_000);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(({ at }) => at % 60_000 === 0)).toBe(true);
    }
  });
});
