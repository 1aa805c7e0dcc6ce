import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadHouseRules } from '../../src/scenario/load/load.ts';
import { SHIPPED_HOUSE_RULES } from '../../src/scenario/shippedHouseRules.ts';
import { ROOT } from '../support/runProgram.ts';

const FOLDER = join(ROOT, 'scenarios', 'house-rules');

test('what a debrief says of other groups is what stands in their files, all of them and to the letter', () => {
  const files = readdirSync(FOLDER).map((file) => {
    const result = loadHouseRules({ file, text: readFileSync(join(FOLDER, file), 'utf8') });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { $schema: _, format: __, summary: ___, ...compared } = result.value;
    return compared;
  });
  expect(files.length).toBeGreaterThanOrEqual(5);
  expect(SHIPPED_HOUSE_RULES).toEqual(files.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
});
