import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runProgram } from '../support/runProgram.ts';

/** The oldest line of Node that the project supports, as a plain package with the program in it. */
const VERSION = '22.23.2';
const FOLDER = join(ROOT, '.tools', 'node22');
const PROGRAM = join(FOLDER, 'node_modules', 'node', 'bin', 'node');

export type Comparison =
  | { readonly verdict: 'same' | 'different'; readonly output: string }
  | { readonly verdict: 'notHere'; readonly output: string };

/** Plays the golden evenings on Node 22 and compares; `notHere` where that Node cannot be had. */
export async function compareOnNode22(): Promise<Comparison> {
  if (process.platform === 'win32') return { verdict: 'notHere', output: 'not fetched on Windows' };
  if (!existsSync(PROGRAM)) {
    const name = `node@npm:node-${process.platform}-${process.arch}@${VERSION}`;
    const fetched = await runProgram('npm', [
      'install',
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--loglevel=error',
      '--prefix',
      FOLDER,
      name,
    ]);
    if (fetched.code !== 0 || !existsSync(PROGRAM)) return { verdict: 'notHere', output: fetched.output };
  }
  const played = await runProgram(PROGRAM, ['--disable-warning=ExperimentalWarning', 'tests/golden/print.ts']);
  const golden = readFileSync(join(import.meta.dirname, 'digests.json'), 'utf8');
  return played.output === golden ? { verdict: 'same', output: '' } : { verdict: 'different', output: played.output.slice(0, 4000) };
}
