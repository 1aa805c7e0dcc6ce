import { expect, type Page, test } from '@playwright/test';
import { sound } from './axe.ts';
import { openPart } from './debriefSteps.ts';
import { sidewaysScrolling } from './playSteps.ts';
import { openWhatIf, playAndLookBack } from './whatIfSteps.ts';

const says = (page: Page) => page.locator('.whatif-answer .whatif-says');

test('one thing otherwise is answered in sentences, as two routes, two lines and a table, by keyboard alone', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await playAndLookBack(page);
  expect(workers).toEqual([]);
  await openWhatIf(page);
  expect(workers).toHaveLength(1);
  const none = page.getByRole('radio', { name: 'Als niemand had gebeld' });
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(says(page).getByRole('heading')).toHaveText(/^Als uw melding van 20:\d\d .* eerder was geweest$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(none).toBeChecked();
  await expect(none).toBeFocused();
  await expect(says(page).getByRole('heading')).toHaveText('Als niemand had gebeld');
  const table = page.getByRole('table', { name: 'Beide avonden naast elkaar' });
  await expect(table.getByRole('row', { name: /De politie werd gebeld .* nu niet/ })).toBeVisible();
  // The lines carry the numbers of the table.
  const rows = (await table.getByRole('row').count()) - 1;
  const numbers = await page.locator('.whatif-line .whatif-number').allTextContents();
  expect(new Set(numbers).size).toBe(rows);
  await expect(page.locator('.whatif-map .map[data-phase="ready"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.whatif-map-list')).toContainText('De boef');
  await expect(page.locator('.whatif-map-list')).toContainText('Zoals het anders ging');
});

test('the slider says how much earlier, and the answer follows', async ({ page }) => {
  await playAndLookBack(page);
  await openWhatIf(page);
  await page.getByRole('radio').first().check();
  const slider = page.getByRole('slider', { name: 'Hoeveel eerder?' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '10 seconden');
  await expect(says(page).getByRole('heading')).toHaveText(/ 10 seconden eerder was geweest$/);
});

test('many evenings are played with progress; stop keeps what was played', async ({ page }) => {
  test.setTimeout(120_000);
  await playAndLookBack(page);
  await openWhatIf(page);
  await page.getByRole('radio', { name: 'Zonder Burgernet' }).check();
  await page.getByRole('button', { name: 'Speel 200 avonden' }).click();
  const stop = page.getByRole('button', { name: 'Stop', exact: true }).and(page.locator('.whatif-run .button'));
  await expect(stop).toBeFocused();
  // Whoever listens hears how far it is.
  await expect(page.getByRole('status').filter({ hasText: /^\d+ van de 200 avonden$/ })).toHaveCount(1);
  await expect(page.getByRole('progressbar')).not.toHaveAttribute('value', '0', { timeout: 20_000 });
  await stop.click();
  await expect(page.locator('.whatif-result')).toContainText(/van de 10 avonden/, { timeout: 20_000 });
  await expect(page.locator('.whatif-result')).toContainText(/gespeeld\./);
  await expect(page.getByText('Dit is een rekenmodel. Het voorspelt geen misdaad.')).toBeVisible();
  await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(1);
  await expect(page.getByRole('img', { name: /van de 10$/ })).toHaveCount(2);
});

test('from a moment on the map one asks what if, and plays on from there', async ({ page }) => {
  await playAndLookBack(page);
  await openPart(page, 'Wat gebeurde er');
  const turn = page.locator('.replay-event-alert').first();
  const clock = (await turn.locator('.replay-event-time').textContent()) ?? '';
  await turn.click();
  await page.getByRole('button', { name: 'Wat als vanaf hier?' }).click();
  await expect(page.getByRole('heading', { name: 'Wat als het anders ging?' })).toBeFocused();
  await expect(page.getByText(`U keek op de kaart naar ${clock}.`)).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await expect(says(page).getByRole('heading')).toBeVisible();
  await page.getByRole('button', { name: `Speel verder vanaf ${clock}` }).click();
  await expect(page.locator('.play')).toBeVisible();
  // What was seen until then is there, and the call that came next is not.
  await expect(page.locator('.sighting').first()).toBeVisible();
  await expect(page.locator('.play').getByText(clock).first()).toBeVisible();
});

test('the part is free of barriers that axe can find, and fits on narrow and on wide screens', async ({ page }) => {
  await playAndLookBack(page);
  await openWhatIf(page);
  await page.getByRole('radio', { name: 'Als niemand had gebeld' }).check();
  await expect(says(page).getByRole('heading')).toBeVisible();
  await sound(page);
  for (const [width, height] of [
    [360, 740],
    [1366, 768],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await sidewaysScrolling(page)).toEqual([]);
  }
});

test('the answer that was chosen is printed, on two pages with the rest', async ({ page }) => {
  await playAndLookBack(page);
  await openWhatIf(page);
  await page.getByRole('radio', { name: 'Als niemand had gebeld' }).check();
  await expect(says(page).getByRole('heading')).toHaveText('Als niemand had gebeld');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.report').getByText('Als niemand had gebeld')).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages?.length).toBe(2);
});

test('a fault gives a sentence, and trying again helps', async ({ page }) => {
  await page.route(/whatIfWorker/, (route) => route.abort());
  await playAndLookBack(page);
  await openPart(page, 'Wat als');
  const alert = page.getByRole('alert').filter({ hasText: 'Het lukte niet om dit na te spelen.' });
  await expect(alert).toBeVisible();
  await page.unroute(/whatIfWorker/);
  await alert.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(alert).toBeHidden();
});
