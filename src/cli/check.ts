// `boef check`: says of scenario files whether they can be played, and what to mend.
import { loadScenario } from '../scenario/load/load.ts';
import { documentOf } from '../scenario/load/document.ts';
import { type Problem, reporter } from '../scenario/load/problem.ts';
import { readSource, textsFor } from './shelf.ts';

/** What was found in one file; warnings do not make it fail. */
export interface Checked {
  readonly file: string;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}

export function checkFile(path: string): Checked {
  const source = readSource(path);
  if (source === null) return { file: path, ok: false, problems: cannotRead(path) };
  const loaded = loadScenario(textsFor(source));
  return { file: source.file, ok: loaded.ok, problems: loaded.ok ? loaded.warnings : loaded.problems };
}

function cannotRead(path: string): readonly Problem[] {
  const problems: Problem[] = [];
  reporter(documentOf(null, path), problems)('cannotRead', []);
  return problems;
}

/** One line for one problem, in the form that editors make clickable. */
export function lineOf({ file, line, column, path, code, message, severity }: Problem): string {
  const where = path === '' ? '' : ` ${path}`;
  return `${file}:${line}:${column}${where}: ${severity === 'warning' ? 'Let op: ' : ''}${message} [${code}]`;
}

/** Checks the files and prints what was found; true when all can be played. */
export function check(paths: readonly string[], options: { readonly json?: boolean }): boolean {
  const results = paths.map(checkFile);
  const ok = results.every((result) => result.ok);
  if (options.json) {
    console.log(JSON.stringify({ ok, files: results }, null, 2));
    return ok;
  }
  for (const { file, ok: sound, problems } of results) {
    for (const problem of problems) console.log(lineOf(problem));
    if (sound) console.log(`${file}: in orde${problems.length > 0 ? `, ${problems.length} keer let op` : ''}`);
  }
  return ok;
}
