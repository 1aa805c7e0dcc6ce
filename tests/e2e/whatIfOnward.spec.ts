// What goes on from a debrief: a round that was kept is played on, all of it works without a connection, and a hall on one screen
// can look back and go on.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { runNode } from '../support/runProgram.ts';
import { openPart, stopAndLookBack } from './debriefSteps.ts';

/** For what is fetched when it is first shown, on a busy machine. */
const PATIENCE = 30_000;
const folder = mkdtempSync(join(tmpdir(), 'boef-onward-'));

async function openKept(page: Page): Promise<void> {
  const file = join(folder, 'round.json');
  const made = ['run', 'scenarios/inbraak.boef.json', '--seed', '7', '--policy', 'typical', '--log', file];
  expect((await runNode('src/cli/boef.ts', made)).code).toBe(0);
  await page.goto('/terugblik');
  await page.getByLabel('Kies een bestand').setInputFiles(file);
  await expect(page.getByRole('button', { name: 'Print het verslag' })).toBeVisible({ timeout: PATIENCE });
}

async function openFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Deelnemer 1,/ }).click();
  await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible({ timeout: PATIENCE });
}

async function playOnFromKept(page: Page): Promise<void> {
  await openPart(page, 'Wat als');
  const button = page.getByRole('button', { name: /^Speel verder vanaf/ });
  const clock = ((await button.textContent()) ?? '').slice(-5);
  await button.click();
  await expect(page.locator('.play')).toBeVisible({ timeout: PATIENCE });
  await expect(page.locator('.play').getByText(clock).first()).toBeVisible();
}

test('a round that was kept is played on from a moment, to a debrief of its own', async ({ page }) => {
  test.setTimeout(120_000);
  await openKept(page);
  await openFirst(page);
  await playOnFromKept(page);
  // What was seen until then is there.
  await expect(page.locator('.sighting').first()).toBeVisible();
  await stopAndLookBack(page);
  // The round was in this page and nowhere else.
  await page.reload();
  await expect(page.getByText('Avond in de Molenwijk').first()).toBeVisible({ timeout: PATIENCE });
});

test('once a round is open, all that looks back on it works without a connection', async ({ page, context }) => {
  test.setTimeout(180_000);
  await openKept(page);
  // What is fetched for later comes one after the other; the word lists come last.
  await page.waitForResponse((response) => /hear-.*\.js$/.test(response.url()), { timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await openFirst(page);
  await openPart(page, 'Wat gebeurde er');
  await expect(page.locator('.map[data-phase="ready"]').first()).toBeVisible({ timeout: PATIENCE });
  await openPart(page, 'Wat als');
  await page.getByRole('radio', { name: 'Als niemand had gebeld' }).check({ timeout: PATIENCE });
  await expect(page.locator('.whatif-answer').getByRole('heading', { name: 'Als niemand had gebeld' })).toBeVisible({ timeout: PATIENCE });
  await page.getByRole('button', { name: 'Speel 200 avonden' }).click();
  await expect(page.getByRole('progressbar')).not.toHaveAttribute('value', '0', { timeout: PATIENCE });
  await page.locator('.whatif-run').getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('.whatif-result')).toContainText(/van de 10 avonden/, { timeout: PATIENCE });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.report')).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await openPart(page, 'Verder');
  for (const name of ['Bewaar als tabel', 'Bewaar het verloop', 'Zet in mijn agenda']) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(file.suggestedFilename()).toMatch(/\.(csv|json|ics)$/);
  }
  await playOnFromKept(page);
});

test('a hall on one screen keeps its rounds, looks back on them, and goes on at the same tables', async ({ page, context }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/regie/zonder-netwerk');
  const add = page.getByRole('button', { name: 'Zet erbij' });
  await add.click({ timeout: PATIENCE });
  await add.click();
  await page.getByText('Avond in de Molenwijk').click();
  await page.getByRole('button', { name: 'Start de ronde' }).click();
  await expect(page.locator('.play-lookout')).toBeVisible({ timeout: PATIENCE });
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('button', { name: 'Open de terugblik' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Stop de ronde' }).click();
  await page.getByRole('button', { name: 'Ja, stop de ronde' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE }),
    page.getByRole('region', { name: 'Van deze rondes' }).getByRole('button', { name: 'Bewaar het verloop' }).click(),
  ]);
  const saved = await file.path();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Open de terugblik' }).click();
  await expect(page.getByText('Het verloop is precies zoals toen.')).toBeVisible({ timeout: PATIENCE });
  await expect(page.getByRole('button', { name: /^Deelnemer \d,/ })).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Print het verslag' })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.report-sheet, .report-body').first()).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page
    .getByRole('link', { name: 'Terug' })
    .or(page.getByRole('button', { name: 'Terug' }))
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Tafel 2/ })).toBeVisible({ timeout: PATIENCE });
  await page.getByRole('button', { name: 'Volgende ronde' }).click();
  await expect(page.getByRole('heading', { name: 'Kies de oefening' })).toBeVisible();
  await context.setOffline(false);
  // The same file opens by itself.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('/terugblik');
  await page.getByLabel('Kies een bestand').setInputFiles(saved);
  await expect(page.getByText('Het verloop is precies zoals toen.')).toBeVisible({ timeout: PATIENCE });
});
