import { expect, test } from 'vitest';
import { inexactOrTimely } from './coreArithmetic.ts';
import { readSourceFiles } from './sourceFiles.ts';

test('the core uses only arithmetic that is the same in every engine, and neither clock, chance nor language of the machine', () => {
  const files = readSourceFiles(['src/sim', 'src/scoring', 'src/scenario'], /\.tsx?$/);
  expect(files.length).toBeGreaterThan(5);
  expect(inexactOrTimely(files)).toEqual([]);
});

test.each([
  ['Date.now()', 'Date'],
  ['new Date(0)', 'Date'],
  ['globalThis.x = Math.random()', 'Math.random'],
  ['Math.hypot(3, 4)', 'Math.hypot'],
  ["Math['sin'](1)", 'Math.sin'],
  ['const { cos } = Math', 'Math.?'],
  ['2 ** 0.5', '**'],
  ['let x = 2; x **= 2', '**='],
  ["'a'.localeCompare('b')", 'localeCompare'],
  ['(1).toLocaleString()', 'toLocaleString'],
  ['new Intl.NumberFormat()', 'Intl'],
  ['performance.now()', 'performance'],
  ['setTimeout(() => {}, 1)', 'setTimeout'],
])('%s is found', (text, what) => {
  expect(inexactOrTimely([{ path: 'src/sim/offender.ts', text }])).toEqual([`src/sim/offender.ts:1 uses ${what}.`]);
});

test('words in comments and texts, names of properties, and exact arithmetic are left alone', () => {
  const text = "// Date.now() and ** are forbidden\nconst a = 'Math.random()';\nconst b = { Date: a }.Date;\nMath.floor(Math.sqrt(2) / 3);";
  expect(inexactOrTimely([{ path: 'src/sim/fine.ts', text }])).toEqual([]);
});
