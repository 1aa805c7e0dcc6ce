// `boef check`: says of scenario files whether they can be played, and what to mend; neighbourhoods and house rules likewise.
import { loadHouseRules, loadNeighbourhood, loadScenario, type Source } from '../scenario/load/load.ts';
import { parseDocument } from '../scenario/load/parse.ts';
import { documentOf } from '../scenario/load/document.ts';
import { type Problem, reporter } from '../scenario/load/problem.ts';
import { readSource, textsFor } from '../server/scenarioFiles.ts';

/** What was found in one file; warnings do not make it fail. */
export interface Checked {
  readonly file: string;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}

export function checkFile(path: string): Checked {
  const source = readSource(path);
  if (source === null) return { file: path, ok: false, problems: cannotRead(path) };
  return { file: source.file, ...checkSource(source) };
}

/** By its name a file is a scenario; what is called otherwise shows by its fields what it is. */
function checkSource(source: Source): Pick<Checked, 'ok' | 'problems'> {
  const sort = source.file.endsWith('.boef.json') ? 'scenario' : sortOf(source);
  if (sort === 'scenario') {
    const loaded = loadScenario(textsFor(source));
    return { ok: loaded.ok, problems: loaded.ok ? loaded.warnings : loaded.problems };
  }
  const loaded = sort === 'neighbourhood' ? loadNeighbourhood(source) : loadHouseRules(source);
  return { ok: loaded.ok, problems: loaded.ok ? [] : loaded.problems };
}

function sortOf({ text, file }: Source): 'scenario' | 'neighbourhood' | 'house-rules' {
  const document = parseDocument(text, file);
  const value = 'value' in document ? document.value : null;
  if (typeof value !== 'object' || value === null) return 'scenario';
  if ('segments' in value) return 'neighbourhood';
  return 'respond' in value ? 'house-rules' : 'scenario';
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
