import { type Browser, expect, type Page, test } from '@playwright/test';
import { sound } from './axe.ts';
import { openEvening, startRound, stopRound } from './eveningSteps.ts';

/** The facilitator's laptop. */
const LAPTOP = { width: 1366, height: 768 };
/** Words on the beamer are at least this high at 1080p (ux.md, screen 4). */
const LEAST_LETTERS = 36;
/** For a countdown, and for what is fetched when it is first shown. */
const PATIENCE = 20_000;

/** Words that are too small to read from the back of the hall. */
async function smallWords(page: Page): Promise<string[]> {
  return await page.evaluate((least) => {
    const smallest = (least * innerWidth) / 1920 - 0.5;
    return [...document.querySelectorAll('.hall *')]
      .filter((element) => element.children.length === 0 && element.textContent?.trim() && !element.closest('.hidden-visually, svg'))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < smallest)
      .map((element) => element.textContent ?? '');
  }, LEAST_LETTERS);
}

async function join(browser: Browser, code: string, name: string): Promise<Page> {
  const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL' })).newPage();
  await phone.goto(`/mee/${code}`);
  await phone.getByLabel('Hoe mogen wij u noemen?').fill(name);
  await phone.getByRole('button', { name: 'Ik ben klaar' }).click();
  return phone;
}

test('a code is on the beamer within four clicks, in a window without its key in the address', async ({ browser }) => {
  const { desk, hall, code, clicks } = await openEvening(browser);
  expect(clicks).toBeLessThanOrEqual(4);
  expect(code).toMatch(/^\d{6}$/);
  expect(hall.url()).toMatch(new RegExp(`/zaal/${code}$`));
  await expect(hall.getByText('OEFENING')).toBeVisible();
  await expect(hall.getByRole('img', { name: 'Vierkant voor uw camera' })).toBeVisible();
  await sound(hall, 'empty waiting room');
  await sound(desk, 'preparing');
  expect(await smallWords(hall)).toEqual([]);
});

test('the hall sees who comes in, a round, a pause and its end, and nothing of what people do', async ({ browser }) => {
  test.setTimeout(150_000);
  const { desk, hall, code } = await openEvening(browser);
  await join(browser, code, 'Corrie <b>x</b>');
  await join(browser, code, 'Bilal');
  await expect(hall.getByText('Corrie <b>x</b>')).toBeVisible();
  await expect(hall.getByText('2 mensen')).toBeVisible();
  await sound(hall, 'waiting room');
  await sound(desk, 'preparing with people');

  // The countdown is seen while it runs.
  await Promise.all([
    expect(hall.getByRole('heading', { name: /Wij beginnen/ })).toBeVisible({ timeout: PATIENCE }),
    startRound(desk, 'Avond in de Molenwijk'),
  ]);
  await expect(hall.getByRole('heading', { name: 'Kijk op uw telefoon' })).toBeVisible({ timeout: PATIENCE });
  await expect(hall.getByText('Ronde 1: Avond in de Molenwijk')).toBeVisible();
  await sound(hall, 'playing');
  expect(await smallWords(hall)).toEqual([]);
  expect(await hall.locator('.hall').innerText()).not.toMatch(/Corrie|Bilal|boef\b(?! in de wijk)/i);

  await desk.getByRole('button', { name: /^Pauze/ }).click();
  await expect(hall.getByRole('heading', { name: 'Pauze' })).toBeVisible();
  await sound(hall, 'pause');

  // The beamer's browser is started again: the evening is there at once, without a link.
  await hall.reload();
  await expect(hall.getByRole('heading', { name: 'Pauze' })).toBeVisible({ timeout: PATIENCE });

  await stopRound(desk);
  await expect(hall.getByRole('heading', { name: 'De ronde is klaar' })).toBeVisible();
  await sound(hall, 'end of a round');
});

test('a hall screen without its link shows nothing of the evening', async ({ browser, page }) => {
  const { code } = await openEvening(browser);
  await page.goto(`/zaal/${code}`);
  await expect(page.getByRole('heading', { name: 'Dit scherm kan niet open' })).toBeVisible();
  await page.goto(`/zaal/${code}#t=not-the-token`);
  await expect(page.getByRole('heading', { name: 'Dit scherm kan niet open' })).toBeVisible({ timeout: PATIENCE });
});

test('the facilitator can go back to an evening of this browser, and only of this browser', async ({ browser, page }) => {
  const { desk, code } = await openEvening(browser);
  await desk.goto('/regie');
  await desk.getByRole('link', { name: new RegExp(`Code ${code}`) }).click();
  await expect(desk.getByText('Code voor de zaal')).toBeVisible({ timeout: PATIENCE });
  await page.goto(`/regie/${code}`);
  await expect(page.getByRole('heading', { name: 'Deze avond kan niet open' })).toBeVisible();
  await sound(page, 'refused');
});

test('what was checked before the evening stays with it, and only the name of the next one is asked anew', async ({ page }) => {
  await page.setViewportSize(LAPTOP);
  await page.goto('/regie');
  await page.getByLabel('De meldkamer weet van deze oefening').check();
  await page.getByLabel('Met wie sprak u?').fill('Mevrouw De Wit');
  await page.getByLabel('De beamer is een tweede scherm').check();
  await sound(page, 'home of the facilitator');
  await page.getByRole('button', { name: 'Start een avond' }).click();
  const left = page.getByRole('heading', { name: 'Nog niet nagekeken' }).locator('..');
  await expect(left.getByText('De zaal hoort het geluid')).toBeVisible();
  await expect(left.getByText('De meldkamer weet van deze oefening')).toHaveCount(0);
  await page.goto('/regie');
  await expect(page.getByLabel('Met wie sprak u?')).toHaveValue('');
  await expect(page.getByLabel('De beamer is een tweede scherm')).toBeChecked();
});

test('a hall without a network plays on one screen, and each table has its own place and its own half-written words', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(LAPTOP);
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto('/regie/zonder-netwerk');
  const add = page.getByRole('button', { name: 'Zet erbij' });
  await add.click({ timeout: PATIENCE });
  await add.click();
  await sound(page, 'tables');
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByText('Avond in de Molenwijk').click();
  await page.getByRole('button', { name: 'Start de ronde' }).click();
  await expect(page.locator('.play-lookout')).toBeVisible({ timeout: PATIENCE });
  const first = await page.locator('.play-lookout').innerText();
  await page.getByRole('link', { name: /^App/ }).click();
  await page.getByLabel('Bericht aan de groep').fill('Wij zien een');
  await sound(page, 'a table');
  await page.getByRole('button', { name: /^Tafel 2/ }).click();
  await expect(page.locator('.play-lookout')).not.toHaveText(first);
  await expect(page.getByLabel('Bericht aan de groep')).toHaveValue('');
  await page.getByRole('button', { name: /^Tafel 1/ }).click();
  await expect(page.getByLabel('Bericht aan de groep')).toHaveValue('Wij zien een');
  await page.getByRole('button', { name: 'Pauze', exact: true }).click();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.getByRole('button', { name: 'Stop de ronde' }).click();
  await page.getByRole('button', { name: 'Ja, stop de ronde' }).click();
  await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible({ timeout: PATIENCE });
  await page.getByRole('button', { name: 'Volgende ronde' }).click();
  await expect(page.getByRole('heading', { name: 'Kies de oefening' })).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/api/') || path.startsWith('/matchmake'))).toEqual([]);
  expect(complaints).toEqual([]);
});
