// `npm test`: everything that guards the project, cheapest first, until the first step that fails.
// Each step gives a line with its time; the last line counts the tests. A failed step without tests of its own counts as one.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { weighFirstLoad } from './architecture/firstLoad.ts';
import { readSourceFiles } from './architecture/sourceFiles.ts';
import { runEndToEnd } from './e2e/run.ts';
import { compareOnNode22 } from './golden/node22.ts';
import { foreignAddresses } from './hall/foreignAddresses.ts';
import { obtainBrowser } from './support/browser.ts';
import { type ProgramResult, ROOT, runNode } from './support/runProgram.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface StepResult {
  readonly ok: boolean;
  readonly count: Count;
  /** What to show when the step failed. */
  readonly output: string;
}

interface Step {
  readonly name: string;
  run(): Promise<StepResult>;
}

const NONE: Count = { passed: 0, failed: 0, skipped: 0 };
const REPORTS = join(ROOT, '.cache', 'reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const BROWSER_REPORT = join(REPORTS, 'e2e.json');
const BOOTSTRAP = 'src/bootstrap.mjs';

const STEPS: readonly Step[] = [
  { name: 'types', run: async () => withoutTests(await runNode(BOOTSTRAP, ['typecheck'])) },
  { name: 'lint and format', run: async () => withoutTests(await runNode(BOOTSTRAP, ['lint'])) },
  { name: 'unit, property and architecture tests', run: runUnitTests },
  { name: 'the same evenings on Node 22', run: playOnNode22 },
  { name: 'build', run: async () => withoutTests(await runNode(BOOTSTRAP, ['build'])) },
  { name: 'weight of the first load', run: weigh },
  { name: 'addresses of others in the build', run: lookForStrangers },
  { name: 'a browser', run: findOrInstallBrowser },
  { name: 'end-to-end and accessibility tests', run: runBrowserTests },
];

function withoutTests(result: ProgramResult): StepResult {
  return { ok: result.code === 0, count: NONE, output: result.output };
}

async function runUnitTests(): Promise<StepResult> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const result = await runNode('node_modules/vitest/vitest.mjs', ['run', ...reporters]);
  return { ok: result.code === 0, count: readUnitCount(), output: result.output };
}

function readUnitCount(): Count {
  if (!existsSync(UNIT_REPORT)) return NONE;
  const report: { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number } = JSON.parse(
    readFileSync(UNIT_REPORT, 'utf8'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests };
}

/** Counts as skipped, not as passed, where Node 22 cannot be fetched. */
async function playOnNode22(): Promise<StepResult> {
  const { verdict, output } = await compareOnNode22();
  return {
    ok: verdict !== 'different',
    count: { passed: verdict === 'same' ? 1 : 0, failed: verdict === 'different' ? 1 : 0, skipped: verdict === 'notHere' ? 1 : 0 },
    output,
  };
}

async function weigh(): Promise<StepResult> {
  const { problems, sentence } = weighFirstLoad(join(ROOT, 'dist'));
  const ok = problems.length === 0;
  return { ok, count: ok ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 }, output: [sentence, ...problems].join('\n') };
}

async function lookForStrangers(): Promise<StepResult> {
  const strangers = foreignAddresses(readSourceFiles(['dist'], /\.(js|css|html|json|svg|webmanifest|txt)$/));
  const ok = strangers.length === 0;
  return { ok, count: ok ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 }, output: strangers.join('\n') };
}

async function findOrInstallBrowser(): Promise<StepResult> {
  const browser = await obtainBrowser();
  return 'path' in browser ? { ok: true, count: NONE, output: '' } : { ok: false, count: NONE, output: browser.problem };
}

async function runBrowserTests(): Promise<StepResult> {
  const result = await runEndToEnd([], BROWSER_REPORT);
  return { ok: result.code === 0, count: readBrowserCount(), output: result.output };
}

function readBrowserCount(): Count {
  if (!existsSync(BROWSER_REPORT)) return NONE;
  const { stats }: { stats: { expected: number; unexpected: number; skipped: number; flaky: number } } = JSON.parse(
    readFileSync(BROWSER_REPORT, 'utf8'),
  );
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

async function main(): Promise<void> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  let total = NONE;
  for (const step of STEPS) {
    process.stdout.write(`${step.name} ... `);
    const began = performance.now();
    const { ok, count, output } = await step.run().catch(asFailure);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const tests = count.passed + count.failed + count.skipped > 0 ? `, ${sentenceOf(count)}` : '';
    console.log(`${ok ? 'ok' : 'FAILED'}, ${seconds} s${tests}`);
    total = sum(total, !ok && count.failed === 0 ? { ...count, failed: 1 } : count);
    if (!ok) {
      console.log(`\n${output.trimEnd()}\n`);
      process.exitCode = 1;
      break;
    }
  }
  console.log(sentenceOf(total));
}

/** A step that throws has failed too, and the count still closes the run. */
function asFailure(error: unknown): StepResult {
  return { ok: false, count: NONE, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

function sum(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function sentenceOf({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

await main();
