// `npm run lighthouse`: measures the built first page as a phone sees it, three times, and fails below the figures of the product.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../src/server/serve.ts';
import { BROWSER_FLAGS, isRoot, obtainBrowser } from '../support/browser.ts';
import { ROOT, runNode } from '../support/runProgram.ts';

/** A single measurement on a busy machine says little; the median of three is steady. */
const RUNS = 3;
const LEAST_PERFORMANCE = 90;
const LEAST_ACCESSIBILITY = 100;
/** Milliseconds. */
const LATEST_LARGEST_PAINT = 2000;

interface Measurement {
  readonly performance: number;
  readonly accessibility: number;
  readonly largestPaint: number;
}

interface Report {
  readonly categories: { readonly performance: { readonly score: number }; readonly accessibility: { readonly score: number } };
  readonly audits: { readonly 'largest-contentful-paint': { readonly numericValue: number } };
}

async function measure(address: string, browser: string, run: number): Promise<Measurement | { readonly problem: string }> {
  const file = join(ROOT, '.cache', 'lighthouse', `run-${run}.json`);
  const flags = ['--headless=new', ...(isRoot() ? ['--no-sandbox'] : []), ...BROWSER_FLAGS].join(' ');
  const options = [
    '--quiet',
    '--only-categories=performance,accessibility',
    '--output=json',
    `--output-path=${file}`,
    '--no-enable-error-reporting',
  ];
  const result = await runNode('node_modules/lighthouse/cli/index.js', [address, ...options, `--chrome-flags=${flags}`], {
    CHROME_PATH: browser,
  });
  if (result.code !== 0) return { problem: result.output };
  const { categories, audits }: Report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    performance: Math.round(categories.performance.score * 100),
    accessibility: Math.round(categories.accessibility.score * 100),
    largestPaint: Math.round(audits['largest-contentful-paint'].numericValue),
  };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const browser = await obtainBrowser();
  if ('problem' in browser) return fail(browser.problem);
  mkdirSync(join(ROOT, '.cache', 'lighthouse'), { recursive: true });
  const server = await serve('127.0.0.1', 0);
  const measurements: Measurement[] = [];
  for (let run = 1; run <= RUNS; run++) {
    const measured = await measure(server.address, browser.path, run);
    if ('problem' in measured) {
      await server.close();
      return fail(measured.problem);
    }
    console.log(`run ${run}: ${sentenceOf(measured)}`);
    measurements.push(measured);
  }
  await server.close();
  const middle: Measurement = {
    performance: median(measurements.map((one) => one.performance)),
    accessibility: median(measurements.map((one) => one.accessibility)),
    largestPaint: median(measurements.map((one) => one.largestPaint)),
  };
  console.log(`median: ${sentenceOf(middle)}`);
  const good =
    middle.performance >= LEAST_PERFORMANCE && middle.accessibility >= LEAST_ACCESSIBILITY && middle.largestPaint <= LATEST_LARGEST_PAINT;
  if (!good)
    fail(`wanted: performance >= ${LEAST_PERFORMANCE}, accessibility ${LEAST_ACCESSIBILITY}, largest paint <= ${LATEST_LARGEST_PAINT} ms`);
}

function sentenceOf({ performance, accessibility, largestPaint }: Measurement): string {
  return `performance ${performance}, accessibility ${accessibility}, largest paint ${largestPaint} ms`;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await main();
