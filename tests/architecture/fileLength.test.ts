import { expect, test } from 'vitest';
import { filesTooLong } from './fileLength.ts';
import { readSourceFiles } from './sourceFiles.ts';

test('no file is over 300 lines without a reason in its head', () => {
  expect(filesTooLong(readSourceFiles(['src', 'tests', 'vite.config.ts', 'index.html'], /\.(ts|tsx|mjs|css|html)$/))).toEqual([]);
});

test('a file of 301 lines is found, one of 300 is not', () => {
  const long = { path: 'src/sim/long.ts', text: 'x\n'.repeat(301) };
  const fitting = { path: 'src/sim/fitting.ts', text: 'x\n'.repeat(300) };
  expect(filesTooLong([long, fitting])).toEqual(['src/sim/long.ts has 301 lines.']);
});

test('a long file that says why in its head is left alone, one that says it at the end is not', () => {
  const reason = '// Over 300 lines: one table that is read as a whole\n';
  expect(filesTooLong([{ path: 'src/a.ts', text: reason + 'x\n'.repeat(301) }])).toEqual([]);
  expect(filesTooLong([{ path: 'src/b.ts', text: 'x\n'.repeat(301) + reason }])).toHaveLength(1);
});
