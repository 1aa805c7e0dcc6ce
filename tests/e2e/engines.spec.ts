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
  await page.addScriptTag({ content: code });
  const digests = await page.evaluate(() => (globalThis as { digests?: unknown }).digests);
  expect(digests).toEqual(JSON.parse(readFileSync(join(GOLDEN, 'digests.json'), 'utf8')));
});
