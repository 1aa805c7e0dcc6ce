import { importsOf } from './imports.ts';
import type { SourceFile } from './sourceFiles.ts';

/** The import cycles of these files, types included, each as the files on the way round; a cycle is told once. */
export function importCycles(files: readonly SourceFile[]): string[][] {
  const edges = new Map(files.map((file) => [file.path, targetsOf(file)]));
  const done = new Set<string>();
  const way: string[] = [];
  const cycles: string[][] = [];
  const visit = (path: string): void => {
    const begin = way.indexOf(path);
    if (begin >= 0) cycles.push([...way.slice(begin), path]);
    if (begin >= 0 || done.has(path)) return;
    way.push(path);
    for (const next of edges.get(path) ?? []) visit(next);
    way.pop();
    done.add(path);
  };
  for (const path of edges.keys()) visit(path);
  return cycles;
}

function targetsOf(file: SourceFile): Set<string> {
  return new Set(importsOf(file).flatMap((one) => (one.file === null ? [] : [one.file])));
}
