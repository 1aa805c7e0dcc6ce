import { expect, test } from 'vitest';
import { type Chunk, problemsOfFirstLoad, problemsOfJoining } from './firstLoad.ts';

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

const door: Chunk = { fileName: 'join.js', isEntry: false, imports: ['view.js'], modules: ['src/ui/screens/join/JoinScreen.tsx'] };
const evening: Chunk = { fileName: 'evening.js', isEntry: false, imports: [], modules: ['src/ui/screens/join/PhoneEvening.tsx'] };
const play: Chunk = { fileName: 'play.js', isEntry: false, imports: ['facts.js'], modules: ['src/ui/screens/play/PlayScreen.tsx'] };
const facts: Chunk = { fileName: 'facts.js', isEntry: false, imports: [], modules: ['src/language/facts.ts'] };
const sockets: Chunk = { fileName: 'sdk.js', isEntry: false, imports: [], modules: ['node_modules/@colyseus/sdk/build/index.mjs'] };
const hall = [entry, view, lazyMap, door, evening, play, facts, sockets];

test('a light way into a hall, that knows what facts are, has no problems', () => {
  expect(problemsOfJoining(hall, () => 20_000)).toEqual([]);
});

test('a way into a hall of more than 170 KiB is found', () => {
  expect(problemsOfJoining(hall, () => 30_000)).toEqual(['Joining in a hall weighs 210000 bytes after gzip; the limit is 174080.']);
});

test('word lists and the core are found on the way into a hall', () => {
  const offender: Chunk = { ...facts, modules: ['src/language/understand.ts', 'src/sim/exercise.ts'] };
  expect(problemsOfJoining([...hall.filter((chunk) => chunk !== facts), offender], () => 1000)).toEqual([
    'Joining in a hall holds src/language/understand.ts (in facts.js).',
    'Joining in a hall holds src/sim/exercise.ts (in facts.js).',
  ]);
});

test('a part of the way into a hall that is not in the build is found', () => {
  expect(
    problemsOfJoining(
      hall.filter((chunk) => chunk !== sockets),
      () => 1000,
    ),
  ).toEqual(['The build has no node_modules/@colyseus/sdk/build/index.mjs.']);
});
