import { expect, type Page, test } from '@playwright/test';
import { sound } from './axe.ts';
import { openPart, stopAndLookBack } from './debriefSteps.ts';

/** Lets a part of the burglary go by and stops, as somebody would who only wants to look back. */
async function openDebrief(page: Page, leaps = 0): Promise<void> {
  await page.goto('/oefen/inbraak');
  await page.getByText('Meer keuzes').click();
  await page.getByLabel('Code van deze oefening').fill('7');
  const guided = page.getByLabel('Uitleg na elke stap');
  if (await guided.isChecked()) await guided.uncheck();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  const more = page.getByRole('button', { name: 'Meer', exact: true });
  const leap = page.getByRole('dialog').getByRole('button', { name: 'Tijd vooruit' });
  for (let i = 0; i < leaps; i += 1) {
    if (!(await leap.isVisible())) await more.click();
    await leap.click();
  }
  await stopAndLookBack(page);
}

test('the debrief shows the four steps, and each line opens why it got its points', async ({ page }) => {
  await openDebrief(page, 12);
  await openPart(page, 'Stap voor stap');
  for (const step of ['Signaleer', 'Alarmeer', 'App', 'Reageer'])
    await expect(page.getByRole('heading', { name: step, exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Signaleer: / })).toBeVisible();
  const lines = page.locator('.debrief-part-lanes .debrief-lines details');
  expect(await lines.count()).toBeGreaterThanOrEqual(4);
  for (const line of await lines.all()) {
    await line.locator('summary').click();
    await expect(line.getByText('Hieraan ziet u het')).toBeVisible();
  }
});

test('the picture of the lanes is there as a table too', async ({ page }) => {
  await openDebrief(page);
  await openPart(page, 'Stap voor stap');
  const table = page.getByRole('table', { name: 'Het ideale verloop en wat u deed' });
  await expect(table).toBeHidden();
  await page.getByRole('button', { name: 'Laat dit zien als tabel' }).click();
  const lines = await page.locator('.debrief-lane-block details').count();
  await expect(table.getByRole('row')).toHaveCount(lines + 1);
});

test('the slider goes through the evening by keyboard, and a line of the list jumps to its moment', async ({ page }) => {
  await openDebrief(page, 12);
  await openPart(page, 'Op de kaart');
  const slider = page.getByRole('slider', { name: 'Moment van de oefening' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('0');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('10000');
  const turn = page.locator('.debrief-turn').last();
  await turn.focus();
  await page.keyboard.press('Enter');
  await expect(turn).toHaveAttribute('aria-current', 'step');
  await expect(slider).not.toHaveValue('10000');
  const clock = (await turn.locator('.debrief-time').textContent()) ?? '';
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${clock}`));
});

test('every part of the debrief is free of barriers that axe can find', async ({ page }) => {
  await openDebrief(page);
  for (const part of ['Zo ging het', 'Stap voor stap', 'Wat u zag', 'De buren', 'Onderweg', 'Groepen', 'Op de kaart', 'Verder']) {
    await openPart(page, part);
    await sound(page);
  }
});

test('the debrief fits on a narrow screen and in large text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openDebrief(page);
  await page.getByRole('button', { name: 'Alles op één pagina' }).click();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('the reminder is made in the page', async ({ page }) => {
  await openDebrief(page);
  await openPart(page, 'Verder');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Zet in mijn agenda' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
});
