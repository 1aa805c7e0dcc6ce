// A program in a process of its own, so that what it costs can be told apart from what measuring costs.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../support/runProgram.ts';
import type { Usage } from './meter.ts';

const METER = join(import.meta.dirname, 'meter.ts');
/** A program that is not ready after so long will not be. Milliseconds. */
const STARTS_WITHIN = 30_000;

export interface MeasuredProcess {
  /** The first match of what was waited for, in what it said. */
  readonly said: RegExpExecArray;
  usage(): Promise<Usage>;
  tell(message: object): void;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut does, and waits until it is gone. */
  kill(): Promise<void>;
  /** What it said on standard error. */
  complaints(): string;
}

/** Starts a program of this repository and waits until it says this. */
export async function startMeasured(
  script: string,
  words: readonly string[],
  ready: RegExp,
  nodeOptions: readonly string[] = [],
): Promise<MeasuredProcess> {
  const child = fork(join(ROOT, script), words, {
    cwd: ROOT,
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', METER, ...nodeOptions],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  let complaints = '';
  child.stderr?.on('data', (data: Buffer) => (complaints += data.toString()));
  const said = await waitFor(child, ready, () => complaints);
  return {
    said,
    usage: () =>
      new Promise((done) => {
        const listen = (message: unknown): void => {
          if (typeof message !== 'object' || message === null || !('usage' in message)) return;
          child.off('message', listen);
          done(message.usage as Usage);
        };
        child.on('message', listen);
        child.send('usage');
      }),
    tell: (message) => void child.send(message),
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    complaints: () => complaints,
  };
}

function waitFor(child: ChildProcess, ready: RegExp, complaints: () => string): Promise<RegExpExecArray> {
  return new Promise((done, failed) => {
    let output = '';
    const endedEarly = (): void => fail('ended before it was ready');
    const tooLate = setTimeout(() => fail('is not ready in time'), STARTS_WITHIN);
    const fail = (why: string): void => {
      clearTimeout(tooLate);
      child.kill('SIGKILL');
      failed(new Error(`a measured program ${why}\n${output}\n${complaints()}`));
    };
    child.once('exit', endedEarly);
    child.stdout?.on('data', (data: Buffer) => {
      output += data.toString();
      const found = ready.exec(output);
      if (found === null) return;
      clearTimeout(tooLate);
      child.off('exit', endedEarly);
      done(found);
    });
  });
}

/** The server of this program on this port (0: any free one), keeping its evenings in this folder. */
export async function startServer(
  data: string,
  port = 0,
  nodeOptions: readonly string[] = [],
): Promise<MeasuredProcess & { readonly address: string; readonly port: number }> {
  const words = ['--host', '127.0.0.1', '--port', String(port), '--data', data];
  const server = await startMeasured('src/server/serve.ts', words, /http:\/\/localhost:(\d+)\//, nodeOptions);
  const taken = Number(server.said[1]);
  if (port !== 0 && taken !== port) {
    await server.kill();
    throw new Error(`port ${port} was taken by another program`);
  }
  return { ...server, address: `http://127.0.0.1:${taken}`, port: taken };
}
