// The facilitator judges a line otherwise: phone, kept log and paper show what the score gave and what the facilitator gave.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { ExerciseLog, Ruling } from '../../src/sim/log.ts';
import { runNode } from '../support/runProgram.ts';
import { sound } from './axe.ts';
import { openPart } from './debriefSteps.ts';
import { openEvening, startRound, stopRound } from './eveningSteps.ts';
import { join, newPhone, PATIENCE, playing } from './joinSteps.ts';
import { printed } from './printed.ts';

const NOTE = 'De tafel riep het hardop.';

/** To the score, past the question how it went by one's own judgement. */
async function openScore(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: 'Bekijk hoe het ging' }).click({ timeout: PATIENCE });
  const skip = phone.getByRole('button', { name: 'Sla over' });
  const score = phone.locator('.debrief-total');
  await skip.or(score).first().waitFor({ timeout: PATIENCE });
  if (await skip.isVisible()) await skip.click();
  await expect(score).toBeVisible();
}

test('who leads overrules a line: that phone, the file and the paper show both', async ({ browser }) => {
  test.setTimeout(240_000);
  const { desk, hall, code } = await openEvening(browser);
  const corrie = await newPhone(browser);
  const bilal = await newPhone(browser);
  await join(corrie, code, 'Corrie');
  await join(bilal, code, 'Bilal');
  await startRound(desk, 'Middag in de Dorpsstraat');
  await playing(corrie);
  // Without a card there is nothing to count.
  await expect(corrie.locator('.sighting-closer').first()).toBeVisible({ timeout: 2 * PATIENCE });
  await stopRound(desk);
  await openScore(corrie);
  await openScore(bilal);
  const before = await corrie.locator('.debrief-total').innerText();

  // The laptop: whose, which line, how many points, and why; by keyboard.
  await desk.getByRole('button', { name: 'Pas de telling aan' }).click();
  const panel = desk.getByRole('dialog', { name: 'Telling aanpassen' });
  await panel.getByLabel('Van wie?').selectOption({ label: 'Corrie' });
  const line = panel.locator('details').nth(1);
  await line.locator('summary').focus();
  await desk.keyboard.press('Enter');
  await expect(line.getByLabel('Punten', { exact: true })).toBeVisible();
  await sound(desk, 'overruling');
  const scored = Number(await line.getByLabel('Punten', { exact: true }).inputValue());
  await line.getByRole('button', { name: 'Een punt meer' }).click();
  await line.getByRole('button', { name: 'Bewaar' }).click();
  await expect(line.getByText('Schrijf erbij waarom.')).toBeVisible();
  await expect(line.getByLabel('Noot')).toBeFocused();
  await line.getByLabel('Noot').fill(NOTE);
  await line.getByRole('button', { name: 'Bewaar' }).click();
  await expect(panel.getByText('Bewaard. De telling en uw oordeel staan nu naast elkaar.')).toBeVisible();
  await expect(line.locator('.ruled')).toContainText(`De telling gaf ${scored} van de`);
  await sound(desk, 'overruled');

  // The phone of that participant follows by itself; the other one hears nothing.
  await expect(corrie.getByText('De leider paste uw telling aan.', { exact: false })).toBeVisible({ timeout: PATIENCE });
  await expect(corrie.locator('.ruled').first()).toContainText(`De leider gaf ${scored + 1}: ${NOTE}`);
  expect(await corrie.locator('.debrief-total').innerText()).not.toBe(before);
  await sound(corrie, 'ruled');
  expect(await bilal.locator('main').innerText()).not.toContain(NOTE);
  await expect(bilal.locator('.ruled')).toHaveCount(0);
  const solo = await printed(corrie);
  expect(solo).toMatchObject({ sheets: 2, cutOff: 0 });
  expect(solo.words).toContain(NOTE);
  await desk.keyboard.press('Escape');

  // The beamer says that a line was changed, and not which, whose or why.
  await desk.getByRole('button', { name: /Wat gebeurde er/ }).click();
  await expect(hall.getByText('De leider paste 1 regel aan.')).toBeVisible({ timeout: PATIENCE });
  expect(await hall.locator('body').innerText()).not.toContain(NOTE);

  // The file, which opens without a server; the report of everybody names nobody.
  await desk.getByRole('button', { name: 'Open de terugblik' }).click();
  await expect(desk.getByRole('button', { name: /^Deelnemer 2,/ })).toBeVisible({ timeout: PATIENCE });
  const together = await printed(desk);
  expect(together).toMatchObject({ sheets: 2, cutOff: 0 });
  expect(together.words).toContain('Aangepast door de leider');
  expect(together.words).toContain(NOTE);
  expect(together.words).not.toMatch(/Corrie|Bilal/);
  const [table] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('button', { name: 'Bewaar als tabel' }).click()]);
  expect(readFileSync(await table.path(), 'utf8')).toContain(NOTE);
  await desk.getByRole('button', { name: /^Deelnemer 1,/ }).click();
  await expect(desk.locator('.ruled').first()).toContainText(NOTE);

  // Taken back in the file; the file is kept and opened again.
  await desk.getByRole('button', { name: 'Pas de telling aan' }).click();
  await panel.locator('details').nth(1).locator('summary').click();
  await sound(desk, 'overruling in a file');
  await panel.getByRole('button', { name: 'Neem terug' }).click();
  await expect(panel.getByText('Teruggenomen. De telling geldt weer.')).toBeVisible();
  await panel.locator('details').nth(1).getByLabel('Noot').fill('Toch een ander oordeel.');
  await panel.locator('details').nth(1).getByRole('button', { name: 'Bewaar' }).click();
  await desk.keyboard.press('Escape');
  await desk.getByRole('button', { name: /^Kies iemand anders/ }).click();
  const [log] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('button', { name: 'Bewaar het verloop' }).click()]);
  const file = joinPath(mkdtempSync(joinPath(tmpdir(), 'boef-overrule-')), 'verloop.json');
  await log.saveAs(file);
  await bilal.goto('/terugblik');
  await bilal.getByLabel('Kies een bestand').setInputFiles(file);
  await bilal.getByRole('button', { name: /^Deelnemer 1,/ }).click({ timeout: PATIENCE });
  await expect(bilal.locator('.ruled').first()).toContainText('Toch een ander oordeel.');
  await expect(bilal.getByText(NOTE)).toHaveCount(0);
});

test('every line overruled with the longest note is still two sheets, and fits a phone', async ({ page }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(joinPath(tmpdir(), 'boef-overrule-'));
  const file = joinPath(folder, 'verloop.json');
  const arguments_ = ['run', 'scenarios/inbraak.boef.json', '--seed', '7', '--policy', 'always-call', '--log', file];
  expect((await runNode('src/cli/boef.ts', arguments_)).code).toBe(0);
  const log = JSON.parse(readFileSync(file, 'utf8')) as ExerciseLog;
  const scenario = log.sources.scenario as Pick<Scenario, 'ideal' | 'antiPatterns' | 'seats'>;
  const lines = [...scenario.ideal.map(({ id }) => id), ...scenario.antiPatterns.map(({ id }) => id)];
  const note = 'Zo zag de tafel het toen, en dat lijkt ons hier eerlijker. '.repeat(4).slice(0, 200).trim();
  const rulings = scenario.seats.flatMap(({ id }) => lines.map((line): Ruling => ({ seat: id, line, points: 3, note })));
  writeFileSync(file, JSON.stringify({ ...log, rulings }));
  await page.goto('/terugblik');
  await page.getByLabel('Kies een bestand').setInputFiles(file);
  await page.getByRole('button', { name: 'Print het verslag' }).waitFor({ timeout: PATIENCE });
  expect(await printed(page)).toMatchObject({ sheets: 2, cutOff: 0 });
  await page.getByRole('button', { name: /^Deelnemer 1,/ }).click();
  await expect(page.locator('.ruled').first()).toBeVisible({ timeout: PATIENCE });
  expect(await printed(page)).toMatchObject({ sheets: 2, cutOff: 0 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await openPart(page, 'Stap voor stap');
  const line = page.locator('.debrief-lines details').first();
  await line.locator('summary').click();
  await expect(line.locator('.ruled')).toContainText('De leider gaf 3:');
  await sound(page, 'a line that was overruled');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: 'Pas de telling aan' }).click();
  await page.getByRole('dialog').locator('summary').first().click();
  await sound(page, 'overruling on a phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
