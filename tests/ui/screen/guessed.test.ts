import { describe, expect, test } from 'vitest';
import { guessedStreets, streetPoint } from '../../../src/ui/screens/screen/guessed.ts';
import { frameOf, hallLabels } from '../../../src/ui/screens/screen/hallLabels.ts';
import { loadNeighbourhood } from '../../support/neighbourhoods.ts';

const town = loadNeighbourhood('molenwijk');
const [first, second, third] = town.streets.map(({ id }) => id);

describe('where the hall pointed', () => {
  test('stands with the most chosen street first, under its name, with a number that is on the map too', () => {
    const { rows, others } = guessedStreets(
      {
        streets: [
          { street: first ?? '', count: 2 },
          { street: second ?? '', count: 9 },
          { street: third ?? '', count: 0 },
        ],
        truth: { x: 0, y: 0 },
      },
      town,
    );
    expect(rows.map(({ street, count, number }) => [street, count, number])).toEqual([
      [second, 9, 1],
      [first, 2, 2],
    ]);
    expect(rows[0]?.name).toBe(town.streets[1]?.name);
    expect(rows[0]?.point).not.toBeNull();
    expect(others).toBe(0);
  });

  test('counts what does not fit on the screen', () => {
    const streets = town.streets.slice(0, 10).map(({ id }) => ({ street: id, count: 1 }));
    const { rows, others } = guessedStreets({ streets, truth: { x: 0, y: 0 } }, town);
    expect(rows.length + others).toBe(10);
  });

  test('is in the street itself', () => {
    for (const { id } of town.streets) {
      const point = streetPoint(town, id);
      const street = town.streets.findIndex((one) => one.id === id);
      const lines = town.segments.filter((segment) => segment.street === street).flatMap(({ line }) => line);
      if (lines.length === 0) continue;
      const xs = lines.map(({ x }) => x);
      const ys = lines.map(({ y }) => y);
      expect(point?.x).toBeGreaterThanOrEqual(Math.min(...xs));
      expect(point?.x).toBeLessThanOrEqual(Math.max(...xs));
      expect(point?.y).toBeGreaterThanOrEqual(Math.min(...ys));
      expect(point?.y).toBeLessThanOrEqual(Math.max(...ys));
    }
    expect(streetPoint(town, 'nowhere')).toBeNull();
  });
});

test('names of streets on the map of the hall never touch each other or the edge', () => {
  const size = 200;
  const frame = frameOf(town, []);
  const boxes = hallLabels(town, size, frame, []).map(({ street, x, y }) => {
    const half = ((town.streets.find(({ id }) => id === street)?.name.length ?? 0) * size * 0.5) / 2;
    return { left: x - half, right: x + half, top: y - size * 0.8, bottom: y + size * 0.2 };
  });
  expect(boxes.length).toBeGreaterThan(4);
  for (const [index, a] of boxes.entries()) {
    expect(a.left).toBeGreaterThan(frame.x);
    expect(a.right).toBeLessThan(frame.x + frame.width);
    for (const b of boxes.slice(index + 1)) expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
  }
});

test('a street with a number needs no name on the map: it stands in the list', () => {
  const frame = frameOf(town, []);
  const before = hallLabels(town, 200, frame, []);
  const pinned = before[0]?.street ?? '';
  expect(hallLabels(town, 200, frame, [pinned]).map(({ street }) => street)).not.toContain(pinned);
});

test('the map of the hall shows the place that was asked for, however far outside the village', () => {
  const far = { x: 10, y: 10 };
  const { x, y } = frameOf(town, [far]);
  expect(x).toBeLessThanOrEqual(far.x);
  expect(y).toBeLessThanOrEqual(far.y);
});
