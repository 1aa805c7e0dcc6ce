import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, type Rollup } from 'vite';

const GOLDEN = join(import.meta.dirname, '..', 'golden');

test('the browser plays every scenario exactly as Node does', async ({ page }) => {
  test.setTimeout(120_000);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: join(GOLDEN, 'inPage.ts'), formats: ['iife'], name: 'golden' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = (output as Rollup.RollupOutput).output[0].code;
  await page.goto('about:blank');
  const digests = await page.evaluate((script) => {
    // biome-ignore lint/security/noGlobalEval: the test runs its own bundle in an empty page
    (0, eval)(script);
    return (globalThis as { digests?: unknown }).digests;
  }, code);
  expect(digests).toEqual(JSON.parse(readFileSync(join(GOLDEN, 'digests.json'), 'utf8')));
});
