import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The top of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

export interface ProgramResult {
  readonly code: number;
  /** Standard output and standard error, in order of arrival. */
  readonly output: string;
}

/** Runs a program at the top of the repository and keeps its output; a program that cannot start has code 127. */
export function runProgram(
  program: string,
  programArguments: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<ProgramResult> {
  return new Promise((done) => {
    const child = spawn(program, programArguments, { cwd: ROOT, env: { ...process.env, ...extra }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Runs a JavaScript or TypeScript program with the Node that runs us. */
export function runNode(
  script: string,
  scriptArguments: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<ProgramResult> {
  return runProgram(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...scriptArguments], extra);
}
