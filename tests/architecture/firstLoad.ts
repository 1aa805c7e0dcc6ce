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

/** One file of the build, as vite.config.ts lists it. */
export interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly modules: readonly string[];
}

/** The chunks that a browser fetches before anything is shown: the entry and all that it imports statically. */
export function firstLoadOf(chunks: readonly Chunk[]): Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set(chunks.filter((chunk) => chunk.isEntry));
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
  const first = firstLoadOf(chunks);
  const weight = first.reduce((total, chunk) => total + weightOf(chunk.fileName), 0);
  const tooHeavy = weight > LIMIT ? [`The first load weighs ${weight} bytes after gzip; the limit is ${LIMIT}.`] : [];
  const strangers = first.flatMap((chunk) =>
    chunk.modules
      .filter((module) => FORBIDDEN.some((pattern) => pattern.test(module)))
      .map((module) => `The first load holds ${module} (in ${chunk.fileName}).`),
  );
  return [...tooHeavy, ...strangers];
}

/** Weighs the build in `dist`. */
export function weighFirstLoad(dist: string): { readonly problems: readonly string[]; readonly sentence: string } {
  const chunks: Chunk[] = JSON.parse(readFileSync(join(dist, '.vite', 'chunks.json'), 'utf8'));
  const weightOf = (fileName: string) => gzipSync(readFileSync(join(dist, fileName)), { level: 9 }).length;
  const weight = firstLoadOf(chunks).reduce((total, chunk) => total + weightOf(chunk.fileName), 0);
  return { problems: problemsOfFirstLoad(chunks, weightOf), sentence: `First load: ${weight} bytes of JavaScript after gzip.` };
}
