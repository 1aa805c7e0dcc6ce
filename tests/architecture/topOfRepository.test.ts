import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/runProgram.ts';

const ALLOWED = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'index.html',
  'src',
  'scenarios',
  'public',
  'tests',
  'README.md',
  'LICENSE',
];
/** Made, not kept. Counts only where there is no git to say so. */
const MADE = ['node_modules', 'dist'];

/** What stands at the top of the repository besides the agreed names and dot-files. */
function strangersAtTop(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.split('/')[0] ?? name))].filter((name) => !name.startsWith('.') && !ALLOWED.includes(name));
}

function namesInRepository(): string[] {
  if (!existsSync(join(ROOT, '.git'))) return readdirSync(ROOT).filter((name) => !MADE.includes(name));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\n').filter((name) => name !== '' && existsSync(join(ROOT, name)));
}

test('only the agreed files and folders stand at the top of the repository', () => {
  const names = namesInRepository();
  expect(names.length).toBeGreaterThan(5);
  expect(strangersAtTop(names)).toEqual([]);
});

test('a stray file and a stray folder at the top are found', () => {
  expect(strangersAtTop(['package.json', 'notes.txt', 'scripts/a.sh', 'scripts/b.sh', '.npmrc', 'src/x.ts'])).toEqual([
    'notes.txt',
    'scripts',
  ]);
});
