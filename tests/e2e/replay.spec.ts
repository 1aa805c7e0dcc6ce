// Keeping an exercise, opening it again, and what stands on paper: always two sheets.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { sound } from './axe.ts';
import { runNode } from '../support/runProgram.ts';
import { openPart, stopAndLookBack } from './debriefSteps.ts';
import { openEvening, startRound, stopRound } from './eveningSteps.ts';
import { printed } from './printed.ts';

const SCENARIOS = ['inbraak', 'vermissing', 'aanrijding', 'rustige-straat', 'gezamenlijk'] as const;
/** For a countdown, and for what is fetched when it is first shown. */
const PATIENCE = 20_000;
/** Stands for whatever somebody calls themselves. */
const CANARY = 'Kanariegeel';

const folder = mkdtempSync(join(tmpdir(), 'boef-replay-'));

/** An exercise as somebody played it whom most people resemble, kept in a file. */
async function logOf(scenario: string, policy = 'typical'): Promise<string> {
  const file = join(folder, `${scenario}.json`);
  const arguments_ = ['run', `scenarios/${scenario}.boef.json`, '--seed', '7', '--policy', policy, '--log', file];
  expect((await runNode('src/cli/boef.ts', arguments_)).code).toBe(0);
  return file;
}

async function openFile(page: Page, file: string): Promise<void> {
  await page.goto('/terugblik');
  await page.getByLabel('Kies een bestand').setInputFiles(file);
}

async function openFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Deelnemer 1,/ }).click({ timeout: PATIENCE });
  await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible();
}

for (const scenario of SCENARIOS) {
  test(`the reports of ${scenario} are two sheets each, in both languages`, async ({ page }) => {
    test.setTimeout(120_000);
    await openFile(page, await logOf(scenario));
    await page.getByRole('button', { name: 'Print het verslag' }).waitFor({ timeout: PATIENCE });
    for (const language of ['nl', 'en'] as const) {
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      const hall = await printed(page);
      expect(hall).toMatchObject({ sheets: 2, cutOff: 0 });
      expect(hall.words).toContain(scenario);
      await page.getByRole('button', { name: /^(Deelnemer|Participant) 1,/ }).click();
      await page.locator('.debrief').waitFor();
      const solo = await printed(page);
      expect(solo).toMatchObject({ sheets: 2, cutOff: 0 });
      expect(solo.words).toMatch(/(versie|version) \d+\.\d+\.\d+, (nummer|number) 7\. (Kenmerk|Mark) [0-9a-f]{32}/);
      await page.getByRole('button', { name: /^(Kies iemand anders|Choose somebody else)/ }).click();
    }
  });
}

test('an exercise at home is kept, and opens again in a page that is offline', async ({ page, context }) => {
  test.setTimeout(90_000);
  await page.goto('/oefen/inbraak');
  await page.getByLabel('Uitleg na elke stap').uncheck();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await stopAndLookBack(page);
  await openPart(page, 'Verder');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar het verloop' }).click()]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar als tabel' }).click()]);
  const lines = readFileSync(await table.path(), 'utf8').split('\r\n');
  expect(lines[0]).toBe('\uFEFFTijd,Klok,Stap,Wat,Waar,Wie');
  expect(lines[1]).toMatch(/^\d\d:\d\d,20:1\d,/);

  await openFile(page, file);
  await openFirst(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: /^Kies iemand anders/ }).click();
  await openFirst(page);
  expect((await printed(page)).sheets).toBe(2);
});

test('the print button prints the report and not the screen', async ({ page }) => {
  await openFile(page, await logOf('inbraak'));
  await openFirst(page);
  await openPart(page, 'Verder');
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
    };
  });
  await page.getByRole('button', { name: 'Print het verslag' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#app')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Verslag van een oefening' })).toBeVisible();
  await expect(page.getByText('Mijn afspraak met mijn buren')).toBeVisible();
});

test('a file that is no kept exercise, or of another version, is refused in a sentence', async ({ page }) => {
  const log = JSON.parse(readFileSync(await logOf('inbraak'), 'utf8')) as Record<string, unknown>;
  const cases = [
    ['hallo', 'Dit bestand is geen verloop.'],
    [JSON.stringify({ ...log, engine: 2 }), 'Dit verloop is van een andere versie (2).'],
    [JSON.stringify({ ...log, seed: '8' }), 'Het verloop is anders dan toen.'],
    [JSON.stringify({ ...log, commands: [{ type: 'fly' }] }), 'Handeling 1 van dit verloop klopt niet.'],
  ] as const;
  await page.goto('/terugblik');
  await sound(page);
  for (const [text, says] of cases) {
    const file = join(folder, 'fout.json');
    writeFileSync(file, text);
    await page.getByLabel('Kies een bestand').setInputFiles(file);
    await expect(page.getByText(says)).toBeVisible({ timeout: PATIENCE });
    await expect(page.getByRole('heading', { name: 'Er is een probleem' })).toBeFocused();
    await sound(page);
    await page.getByRole('button', { name: 'Kies een ander bestand' }).click();
  }
});

async function enter(browser: Browser, code: string, name: string): Promise<Page> {
  const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL' })).newPage();
  await phone.goto(`/mee/${code}`);
  await phone.getByLabel('Hoe mogen wij u noemen?').fill(name);
  await phone.getByRole('button', { name: 'Ik ben klaar' }).click();
  return phone;
}

test('who leads opens the debrief of any seat of the last round, and nothing on paper names anybody', async ({ browser }) => {
  test.setTimeout(150_000);
  const { desk, code } = await openEvening(browser);
  await enter(browser, code, CANARY);
  await enter(browser, code, 'Bilal');
  await startRound(desk, 'Avond in de Molenwijk');
  await stopRound(desk);
  await desk.getByRole('button', { name: 'Open de terugblik' }).click({ timeout: PATIENCE });
  await expect(desk.getByRole('button', { name: /^Deelnemer 2,/ })).toBeVisible({ timeout: PATIENCE });
  expect(desk.url()).toMatch(/\/terugblik$/);
  await sound(desk);
  const hall = await printed(desk);
  expect(hall.sheets).toBe(2);
  expect(hall.words).not.toContain(CANARY);
  await desk.getByRole('button', { name: 'Iedereen samen' }).click();
  await expect(desk.getByRole('heading', { name: 'Wat gebeurde er?' })).toBeVisible();
  expect(await desk.locator('.replay-lane').count()).toBeGreaterThanOrEqual(4);
  await desk.getByRole('button', { name: 'Laat zien als tabel' }).click();
  await expect(desk.getByRole('table', { name: 'Alle banen als tabel' })).toBeVisible();
  await sound(desk);
  expect(await desk.locator('main').innerText()).not.toContain(CANARY);
  await desk.getByRole('button', { name: 'Terug naar de keuze' }).click();
  await openFirst(desk);
  const solo = await printed(desk);
  expect(solo.sheets).toBe(2);
  expect(solo.words).not.toContain(CANARY);
  expect(await desk.locator('main').innerText()).not.toContain(CANARY);
});
