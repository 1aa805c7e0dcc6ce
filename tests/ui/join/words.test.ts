import { expect, test } from 'vitest';
import { LONGEST_NAME } from '../../../src/protocol/parseAct.ts';
import { friendlyName } from '../../../src/ui/screens/join/friendlyName.ts';
import { nearestStreet } from '../../../src/ui/screens/join/nearestStreet.ts';
import { shipped } from '../../support/shipped.ts';

test('every friendly name is two words that fit in the field', () => {
  const names = new Set<string>();
  for (let first = 0; first < 1; first += 0.01) for (let second = 0; second < 1; second += 0.01) names.add(named([first, second]));
  expect(names.size).toBe(144);
  for (const name of names) {
    expect(name).toMatch(/^\S+ \S+$/);
    expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
  }
});

function named(chances: number[]): string {
  return friendlyName(() => chances.shift() ?? 0);
}

test('a point on the map is said to lie in the street that it is nearest to', () => {
  const { neighbourhood } = shipped('inbraak.boef.json');
  for (const house of neighbourhood.houses.slice(0, 50)) {
    const segment = neighbourhood.segments[house.spot.segment];
    const middle = segment?.line[0];
    if (segment === undefined || middle === undefined || segment.line.length < 2) continue;
    const [start, end] = [segment.line[0], segment.line[1]];
    if (start === undefined || end === undefined) continue;
    const half = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    expect(nearestStreet(neighbourhood, half)).toBe(neighbourhood.streets[segment.street]?.name);
  }
  expect(nearestStreet({ segments: [], streets: [] }, { x: 0, y: 0 })).toBe(null);
});
