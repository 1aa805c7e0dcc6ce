import { expect, test } from 'vitest';
import { type Chunk, problemsOfFirstLoad } from './firstLoad.ts';

const entry: Chunk = { fileName: 'index.js', isEntry: true, imports: ['view.js'], modules: ['src/ui/main.tsx'] };
const view: Chunk = { fileName: 'view.js', isEntry: false, imports: [], modules: ['node_modules/preact/dist/preact.mjs'] };
const lazyMap: Chunk = { fileName: 'map.js', isEntry: false, imports: [], modules: ['node_modules/phaser/dist/phaser.esm.js'] };

test('a light first load that leaves the map for later has no problems', () => {
  expect(problemsOfFirstLoad([entry, view, lazyMap], () => 10_000)).toEqual([]);
});

test('a first load of more than 100 KiB is found', () => {
  expect(problemsOfFirstLoad([entry, view, lazyMap], () => 60_000)).toEqual([
    'The first load weighs 120000 bytes after gzip; the limit is 102400.',
  ]);
});

test('the map library that is fetched through another chunk of the first load is found', () => {
  const offender: Chunk = { ...view, imports: ['map.js'] };
  expect(problemsOfFirstLoad([entry, offender, lazyMap], () => 1000)).toEqual([
    'The first load holds node_modules/phaser/dist/phaser.esm.js (in map.js).',
  ]);
});

test('a module of the core in the first load is found', () => {
  const offender: Chunk = { ...entry, modules: ['src/sim/exercise.ts'] };
  expect(problemsOfFirstLoad([offender, view], () => 1000)).toEqual(['The first load holds src/sim/exercise.ts (in index.js).']);
});
