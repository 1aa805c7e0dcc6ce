// The beamer's lanes and the list for whoever does not see them are both made of the course alone: here the picture is read back.
import { describe, expect, test } from 'vitest';
import { columnsOf, lanesOf, perDot, SHAPES, type Shape } from '../../../src/ui/screens/screen/lookBack/course.ts';
import { slipsToTell } from '../../../src/ui/screens/debrief/report/slips.ts';
import { hallCourse } from '../../../src/views/hallDebriefView.ts';
import { SHIPPED, shipped } from '../../support/shipped.ts';
import { playHall } from '../../views/playHall.ts';

/** Columns beside each other on a lane, and what fits on top of each other (course.ts). */
const COLUMNS = 60;
const HIGHEST = 5;

describe.each(SHIPPED)('in %s', (name) => {
  const course = hallCourse(playHall({ scenario: shipped(name), opened: 20, policies: ['ideal', 'random', 'typical', 'silent'] }));
  if (course === null) throw new Error('not over');
  const most = perDot(course);
  const columnOf = (at: number): number => Math.min(COLUMNS - 1, Math.floor((COLUMNS * at) / course.endedAt));

  test('every mark of the list stands in the picture, at its moment and in its shape', () => {
    expect(course.marks.length).toBeGreaterThan(10);
    for (const { lane, at, kind } of course.marks) {
      expect(lanesOf(course)).toContain(lane);
      const column = columnsOf(lane, course, most).find(({ share }) => Math.floor(share * COLUMNS) === columnOf(at));
      expect(column, `${lane} ${kind} at ${at}`).toBeDefined();
      if ((column?.shapes.length ?? 0) < HIGHEST) expect(column?.shapes).toContain(SHAPES[kind]);
    }
  });

  test('every shape of the picture stands in the list, and no more of it than happened', () => {
    for (const lane of lanesOf(course)) {
      const marks = course.marks.filter((mark) => mark.lane === lane);
      for (const { share, shapes } of columnsOf(lane, course, most)) {
        const there = marks.filter(({ at }) => columnOf(at) === Math.floor(share * COLUMNS));
        const happened = (shape: Shape): number =>
          there.filter(({ kind }) => SHAPES[kind] === shape).reduce((sum, { count }) => sum + count, 0);
        for (const shape of new Set(shapes)) {
          const drawn = shapes.filter((one) => one === shape).length;
          expect(drawn).toBeLessThanOrEqual(happened(shape));
          expect(drawn * most).toBeGreaterThanOrEqual(Math.min(happened(shape), lane === 'police' || lane === 'protagonist' ? 1 : 0));
        }
      }
    }
  });
});

describe('what a hall can still practise', () => {
  const score = {
    slips: [
      { slip: 'privacy', people: 1 },
      { slip: 'groupBeforeCall', people: 4 },
    ],
  } as const;

  test('is told as numbers, most people first', () => {
    expect(slipsToTell({ players: 5, score }).map(({ people }) => people)).toEqual([4, 1]);
  });

  test('is not told in a hall of fewer than five, where a number points at a person', () => {
    expect(slipsToTell({ players: 4, score })).toEqual([]);
  });
});
