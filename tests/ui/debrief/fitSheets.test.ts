import { describe, expect, test } from 'vitest';
import { blocksOfFirst } from '../../../src/ui/screens/debrief/report/fitSheets.ts';

/** Which blocks come on the first sheet, by number. */
function first(heights: readonly number[], rooms: readonly [number, number], meant: number): readonly number[] | null {
  return blocksOfFirst(heights, 10, rooms, meant)?.flatMap((isFirst, i) => (isFirst ? [i] : [])) ?? null;
}

describe('what is printed on two sheets', () => {
  test('stays where it was meant while it fits', () => {
    expect(first([100, 100, 100, 100], [321, 321], 2)).toEqual([0, 1]);
    expect(first([100, 100, 100, 100], [321, 321], 3)).toEqual([0, 1, 2]);
  });

  test('goes over to the sheet that has room, no farther than it must', () => {
    expect(first([50, 50, 100, 100, 100], [321, 241], 2)).toEqual([0, 1, 2]);
    expect(first([100, 100, 100, 100, 20], [221, 361], 4)).toEqual([0, 1]);
  });

  test('fills the room beside a block that is too long for it with what comes later', () => {
    expect(first([100, 250, 100, 20, 20], [221, 321], 1)).toEqual([0, 2]);
  });

  test('asks for smaller letters when there is too much for two, or one block is too long for a sheet', () => {
    expect(first([200, 200, 200], [321, 321], 1)).toBeNull();
    expect(first([400, 10], [321, 321], 1)).toBeNull();
    // What closes a report does not go before the rest of it.
    expect(first([100, 250, 100], [221, 321], 1)).toBeNull();
  });
});
