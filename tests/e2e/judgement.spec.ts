// Own judgement first: asked before anything of the score is shown, and shown beside it; in a hall as counts only.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { sound } from './axe.ts';
import { firstYou, judgeNothing, openPart } from './debriefSteps.ts';
import { openEvening, startRound, stopRound } from './eveningSteps.ts';
import { join, newPhone, PATIENCE, playing } from './joinSteps.ts';
import { leap, play } from './playSteps.ts';

async function choose(page: Page, step: string, answer: string): Promise<void> {
  const radio = page.getByRole('group', { name: new RegExp(`^${step}`) }).getByRole('radio', { name: answer, exact: true });
  await radio.check();
  await expect(radio).toBeChecked();
}

/** Stops an exercise at home, up to its first question. */
async function stop(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('button', { name: 'Stop de oefening' }).click();
  await page.getByRole('button', { name: 'Ja, stop' }).click();
  await expect(firstYou(page)).toBeVisible({ timeout: PATIENCE });
}

/** What would be printed now. */
async function onPaper(page: Page): Promise<string> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const words = (await page.locator('.report').textContent()) ?? '';
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return words;
}

test('at home one says first how it went, and reads it beside the score, on the screen and on paper', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await play(page);
  for (let i = 0; i < 40; i += 1) await leap(page);
  await stop(page);
  await expect(firstYou(page)).toBeFocused();
  await expect(page.locator('main')).not.toContainText(/punten|\d+ van de \d+/);
  await expect(page.getByRole('navigation', { name: 'Delen van de terugblik' })).toHaveCount(0);
  // All of it in view on a small phone.
  await expect(page.getByRole('button', { name: 'Sla over' })).toBeInViewport({ ratio: 1 });
  await expect(firstYou(page)).toBeInViewport({ ratio: 1 });
  await sound(page, 'own judgement');

  await choose(page, 'Signaleer', 'Goed gelukt');
  await choose(page, 'Alarmeer', 'Nog niet');
  await choose(page, 'App', 'Weet ik niet');
  await page.getByRole('button', { name: 'Kijk hoe het ging', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeFocused();
  const score = page.locator('.debrief-part-score');
  for (const question of ['Wat was de bedoeling?', 'Hoe liep het?', 'Waarom ging het zo?', 'Wat doet u de volgende keer?'])
    await expect(score.getByRole('heading', { name: question })).toBeVisible();
  await expect(score).toContainText('U zei: goed gelukt. De telling:');
  await expect(score).toContainText('U zei: nog niet gelukt.');
  await sound(page, 'beside the score');
  await page.getByLabel('Mijn plan in één zin').fill('Als ik glas hoor, dan bel ik 112.');
  const paper = await onPaper(page);
  expect(paper).toContain('U zei: goed gelukt. De telling:');
  expect(paper).toContain('Als ik glas hoor, dan bel ik 112.');
  await openPart(page, 'Stap voor stap');
  await expect(page.locator('.debrief-lane-block[data-step="spot"] .own-judged')).toContainText('U zei: goed gelukt.');

  // The same page knows it again from the kept log; another device asks nothing and knows nothing.
  await openPart(page, 'Verder');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar het verloop' }).click()]);
  const file = await download.path();
  const elsewhere = await newPhone(browser);
  for (const [reader, knows] of [
    [page, true],
    [elsewhere, false],
  ] as const) {
    await reader.goto('/terugblik');
    await reader.getByLabel('Kies een bestand').setInputFiles(file);
    await reader.getByRole('button', { name: /^Deelnemer 1,/ }).click({ timeout: PATIENCE });
    await expect(reader.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible();
    await expect(reader.getByText('U zei: goed gelukt.').first()).toBeVisible({ visible: knows });
  }
});

test('the question is answered with a keyboard alone, and can be left out', async ({ page }) => {
  await play(page);
  await stop(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('group', { name: /^Signaleer/ }).getByRole('radio', { name: 'Deels' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeFocused();
});

test('the question fits on a narrow screen and in large text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await play(page);
  await stop(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(
    await page
      .locator('.first-you *')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML)),
  ).toEqual([]);
  await judgeNothing(page);
  await expect(page.locator('.own-judged')).toHaveCount(0);
});

/** A phone that played a round up to its first question. */
async function phoneIn(browser: Browser, code: string, name: string): Promise<Page> {
  const phone = await newPhone(browser);
  await join(phone, code, name);
  return phone;
}

test('in a hall every phone is asked, and the hall sees counts from three answers on', async ({ browser }) => {
  test.setTimeout(240_000);
  const { desk, hall, code } = await openEvening(browser);
  const phones: Page[] = [];
  for (const name of ['Corrie', 'Bilal', 'Dina']) phones.push(await phoneIn(browser, code, name));
  await startRound(desk, 'Avond in de Molenwijk');
  for (const phone of phones) await playing(phone);
  await stopRound(desk);
  await expect(desk.getByText('Zelf oordeel gegeven: 0 van de 3 telefoons.')).toBeVisible({ timeout: PATIENCE });
  for (const [index, phone] of phones.entries()) {
    await phone.getByRole('button', { name: 'Bekijk hoe het ging' }).click({ timeout: PATIENCE });
    await expect(firstYou(phone)).toBeVisible({ timeout: PATIENCE });
    await expect(phone.getByRole('button', { name: 'Sla over' })).toBeInViewport({ ratio: 1 });
    await choose(phone, 'Signaleer', index === 0 ? 'Deels' : 'Nog niet');
    await phone.getByRole('button', { name: 'Kijk hoe het ging', exact: true }).click();
    await expect(phone.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible();
    if (index === 0) {
      await sound(phone, 'own judgement beside the score on a phone');
      // Who reloads is not asked again.
      await phone.reload();
      await expect(phone.getByText('U zei: deels gelukt.').first()).toBeVisible({ timeout: PATIENCE });
      await desk.keyboard.press('ArrowRight');
      await expect(hall.getByRole('heading', { name: 'Wat gebeurde er?' })).toBeVisible({ timeout: PATIENCE });
      await expect(hall.locator('.look-legend')).toContainText('te zien vanaf 3 antwoorden');
      await expect(hall.locator('.look-lanes .look-judged')).toHaveCount(0);
    }
  }
  await expect(hall.locator('.look-row[data-lane="spot"] .look-judged')).toHaveText('zelf:012', { timeout: PATIENCE });
  await expect(hall.locator('.hidden-visually', { hasText: 'Zelf gedacht' })).toContainText('Kijk: 0 goed, 1 deels, 2 nog niet');
  await sound(hall, 'own judgement in the course');
  const [first] = phones;
  if (first !== undefined) await expect(first.locator('main')).not.toContainText('U zei: nog niet gelukt.');
  await desk.getByRole('button', { name: 'Open de terugblik' }).click({ timeout: PATIENCE });
  await expect(desk.getByRole('button', { name: 'Print het verslag' }).first()).toBeVisible({ timeout: PATIENCE });
  expect(await onPaper(desk)).toContain('0 goed, 1 deels, 2 nog niet');
});
