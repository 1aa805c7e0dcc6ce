import { expect, test } from 'vitest';
import { importCycles } from './importCycles.ts';
import { readSourceFiles } from './sourceFiles.ts';

test('no file in src leads back to itself through imports, of values or of types', () => {
  expect(importCycles(readSourceFiles(['src'], /\.(ts|tsx|mjs)$/)).map((way) => way.join(' -> '))).toEqual([]);
});

test('a cycle of values and types through three files is found', () => {
  const files = [
    { path: 'src/sim/a.ts', text: "import { b } from './b.ts';" },
    { path: 'src/sim/b.ts', text: "import type { C } from '../views/c.ts';" },
    { path: 'src/views/c.ts', text: "export const later = () => import('../sim/a.ts');" },
  ];
  expect(importCycles(files)).toEqual([['src/sim/a.ts', 'src/sim/b.ts', 'src/views/c.ts', 'src/sim/a.ts']]);
});

test('two ways to the same file are not a cycle', () => {
  const files = [
    { path: 'src/sim/a.ts', text: "import { b } from './b.ts'; import { c } from './c.ts';" },
    { path: 'src/sim/b.ts', text: "import { c } from './c.ts';" },
    { path: 'src/sim/c.ts', text: '' },
  ];
  expect(importCycles(files)).toEqual([]);
});
