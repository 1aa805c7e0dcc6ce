import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Issue 2: JavaScript of a participant's first load, before the map. Bytes after gzip. */
const LIMIT = 100 * 1024;

/** What a first load may not reach: the core, its libraries, the map's library and every exercise. */
const FORBIDDEN: readonly RegExp[] = [
  /node_modules\/(phaser|xstate|seedrandom|ngraph\.[a-z]+|flatbush|jsonc-parser)\//,
  /^src\/(sim|scoring|host|planner|exchange|server|cli)\//,
  /^src\/language\//,
  /^src\/ui\/map\//,
  /^scenarios\//,
];

/** Ux goal G9: all JavaScript that somebody needs to join in a hall and to play, without the map. Bytes after gzip. */
const JOINING_LIMIT = 170 * 1024;

/** What a phone in a hall fetches one after the other: the door, the evening, the connection, the four tabs. */
const JOINING: readonly string[] = [
  'src/ui/screens/join/JoinScreen.tsx',
  'src/ui/screens/join/PhoneEvening.tsx',
  'src/ui/screens/play/PlayScreen.tsx',
  'node_modules/@colyseus/sdk/build/index.mjs',
];

/** The server understands and simulates; a phone in a hall needs none of it. What facts are it must know. */
const FORBIDDEN_IN_HALL: readonly RegExp[] = [
  ...FORBIDDEN.filter((pattern) => !pattern.test('src/language/facts.ts')),
  /^src\/language\/(?!facts\.ts|mergeFacts\.ts)/,
  /^src\/ui\/session\/local/,
];

/** One file of the build, as vite.config.ts lists it. */
export interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly modules: readonly string[];
}

/** The chunks that a browser fetches before anything is shown: the entry and all that it imports statically. */
export function firstLoadOf(chunks: readonly Chunk[]): Chunk[] {
  return reachedFrom(
    chunks,
    chunks.filter((chunk) => chunk.isEntry),
  );
}

/** The chunks that a phone fetches to join in a hall and to play. */
export function joiningOf(chunks: readonly Chunk[]): Chunk[] {
  return reachedFrom(
    chunks,
    chunks.filter((chunk) => chunk.isEntry || chunk.modules.some((module) => JOINING.includes(module))),
  );
}

/** These chunks and all that they import statically. */
function reachedFrom(chunks: readonly Chunk[], roots: readonly Chunk[]): Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set(roots);
  for (const chunk of reached) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported !== undefined) reached.add(imported);
    }
  }
  return [...reached];
}

/** What is wrong with a first load of these chunks, given the weight of a file in bytes after gzip. */
export function problemsOfFirstLoad(chunks: readonly Chunk[], weightOf: (fileName: string) => number): string[] {
  return problemsOf('The first load', firstLoadOf(chunks), weightOf, LIMIT, FORBIDDEN);
}

/** What is wrong with what a phone in a hall fetches; a part of it that the build does not have is a fault of this test. */
export function problemsOfJoining(chunks: readonly Chunk[], weightOf: (fileName: string) => number): string[] {
  const missing = JOINING.filter((module) => !chunks.some((chunk) => chunk.modules.includes(module)));
  return [
    ...missing.map((module) => `The build has no ${module}.`),
    ...problemsOf('Joining in a hall', joiningOf(chunks), weightOf, JOINING_LIMIT, FORBIDDEN_IN_HALL),
  ];
}

function problemsOf(
  name: string,
  chunks: readonly Chunk[],
  weightOf: (fileName: string) => number,
  limit: number,
  forbidden: readonly RegExp[],
): string[] {
  const weight = chunks.reduce((total, chunk) => total + weightOf(chunk.fileName), 0);
  const tooHeavy = weight > limit ? [`${name} weighs ${weight} bytes after gzip; the limit is ${limit}.`] : [];
  const strangers = chunks.flatMap((chunk) =>
    chunk.modules
      .filter((module) => forbidden.some((pattern) => pattern.test(module)))
      .map((module) => `${name} holds ${module} (in ${chunk.fileName}).`),
  );
  return [...tooHeavy, ...strangers];
}

/** Weighs the build in `dist`. */
export function weighFirstLoad(dist: string): { readonly problems: readonly string[]; readonly sentence: string } {
  const chunks: Chunk[] = JSON.parse(readFileSync(join(dist, '.vite', 'chunks.json'), 'utf8'));
  const weightOf = (fileName: string) => gzipSync(readFileSync(join(dist, fileName)), { level: 9 }).length;
  const sum = (some: readonly Chunk[]) => some.reduce((total, chunk) => total + weightOf(chunk.fileName), 0);
  return {
    problems: [...problemsOfFirstLoad(chunks, weightOf), ...problemsOfJoining(chunks, weightOf)],
    sentence: `First load: ${sum(firstLoadOf(chunks))} bytes of JavaScript after gzip; to join and play in a hall ${sum(joiningOf(chunks))}.`,
  };
}
