// Runs the end-to-end tests against the built server on a free port: `npm run e2e -- [arguments of Playwright]`.
import { serve } from '../../src/server/serve.ts';
import { obtainBrowser } from '../support/browser.ts';
import { type ProgramResult, runNode } from '../support/runProgram.ts';

/** Starts a server and a browser, runs the specs, and stops both. */
export async function runEndToEnd(playwrightArguments: readonly string[], reportFile: string | null): Promise<ProgramResult> {
  const browser = await obtainBrowser();
  if ('problem' in browser) return { code: 1, output: browser.problem };
  const server = await serve('127.0.0.1', 0);
  const reporter = reportFile === null ? [] : ['--reporter=list,json'];
  const report: Record<string, string> = reportFile === null ? {} : { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile };
  const all = ['test', '--config', 'tests/e2e/playwright.config.ts', ...reporter, ...playwrightArguments];
  const result = await runNode('node_modules/@playwright/test/cli.js', all, {
    BOEF_ADDRESS: server.address,
    BOEF_BROWSER: browser.path,
    ...report,
  });
  await server.close();
  return result;
}

if (import.meta.main) {
  const { code, output } = await runEndToEnd(process.argv.slice(2), null);
  process.stdout.write(output);
  process.exitCode = code;
}
