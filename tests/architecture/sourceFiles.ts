import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/runProgram.ts';

/** A file of the repository; its path is written with slashes and starts at the top. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All files at or below these paths whose names end so, in alphabetical order; a path that is not there gives none. */
export function readSourceFiles(paths: readonly string[], endings: RegExp): SourceFile[] {
  return paths
    .flatMap((path) => filesBelow(path))
    .filter((path) => endings.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

function filesBelow(path: string): string[] {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}
