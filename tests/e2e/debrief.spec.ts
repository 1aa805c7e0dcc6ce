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

/** The moment that each part of the replay shows, in milliseconds or as a clock. */
async function shown(page: Page): Promise<{ readonly slider: number; readonly head: number; readonly clock: string }> {
  const slider = page.getByRole('slider', { name: 'Moment van de oefening' });
  const [value, end] = [Number(await slider.inputValue()), Number(await slider.getAttribute('max'))];
  const moved = await page.locator('.replay-head').evaluate((head) => {
    const frame = head.parentElement?.getBoundingClientRect();
    return frame === undefined ? 0 : (head.getBoundingClientRect().left + 1.5 - frame.left) / frame.width;
  });
  return { slider: value, head: moved * end, clock: (await page.locator('.replay-now b').textContent()) ?? '' };
}

test('the replay goes through the evening by keyboard, and slider, lanes, words and list are in step', async ({ page }) => {
  await openDebrief(page, 12);
  await openPart(page, 'Wat gebeurde er');
  const slider = page.getByRole('slider', { name: 'Moment van de oefening' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('0');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('10000');
  const event = page.locator('.replay-event').last();
  await event.focus();
  await page.keyboard.press('Enter');
  await expect(event).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('.replay-event[aria-current]')).toHaveCount(1);
  const clock = (await event.locator('.replay-event-time').textContent()) ?? '';
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${clock}`));
  const then = await shown(page);
  expect(then.clock).toBe(clock);
  expect(Math.abs(then.head - then.slider)).toBeLessThan(2000);
  await page.keyboard.press('PageUp');
  await expect(event).not.toHaveAttribute('aria-current', 'step');
  expect((await shown(page)).slider).toBeLessThan(then.slider);
});

test('single keys work inside the replay and nowhere else, and Tab leads out of it', async ({ page }) => {
  await openDebrief(page, 6);
  await openPart(page, 'Wat gebeurde er');
  const slider = page.getByRole('slider', { name: 'Moment van de oefening' });
  const table = page.getByRole('table', { name: 'Alle banen als tabel' });
  await slider.focus();
  await page.keyboard.press('t');
  await expect(page.getByRole('region', { name: 'Alle banen als tabel' })).toBeFocused();
  await page.keyboard.press('t');
  await expect(table).toBeHidden();
  await expect(page.getByRole('button', { name: 'Laat zien als tabel' })).toBeFocused();
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pauze', exact: true })).toBeVisible();
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(300);
  // While it plays nothing is read out; who halts it hears where.
  await expect(page.locator('.replay [role=status]')).toHaveText('');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Speel af', exact: true })).toBeVisible();
  await expect(page.locator('.replay [role=status]')).toHaveText(/^20:1\d\./);
  const outside = page.getByRole('button', { name: 'Volgende', exact: true }).last();
  await outside.focus();
  await page.keyboard.press('t');
  await expect(table).toBeHidden();
  await slider.focus();
  for (let i = 0; i < 200 && (await page.evaluate(() => document.activeElement?.closest('.replay') !== null)); i++)
    await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.replay') ?? null)).toBeNull();
});

test('a tap on the lanes goes to that moment, and the fastest of the speeds is sixteen times', async ({ page }) => {
  await openDebrief(page, 12);
  await openPart(page, 'Wat gebeurde er');
  const plot = page.locator('.replay-lane-plot').last();
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (box === null) throw new Error('no lanes');
  await page.mouse.click(box.x + box.width / 4, box.y + 2);
  const slider = page.getByRole('slider', { name: 'Moment van de oefening' });
  const end = Number(await slider.getAttribute('max'));
  expect(Math.abs(Number(await slider.inputValue()) - end / 4)).toBeLessThan((end * 20) / box.width);
  await slider.press('Home');
  await page.getByLabel('Snelheid').selectOption('16×');
  await page.getByRole('button', { name: 'Speel af', exact: true }).click();
  await expect.poll(async () => Number(await slider.inputValue()), { timeout: 5000 }).toBeGreaterThan(20_000);
});

test('the table holds as many things as each lane says that it shows', async ({ page }) => {
  await openDebrief(page, 12);
  await openPart(page, 'Wat gebeurde er');
  await page.getByRole('button', { name: 'Laat zien als tabel' }).click();
  const lanes = page.locator('.replay-lane');
  expect(await lanes.count()).toBe(6);
  for (const lane of await lanes.all()) {
    const says = (await lane.getByRole('img').getAttribute('aria-label')) ?? '';
    const count = Number(/(\d+) gebeurtenis/.exec(says)?.[1] ?? 0);
    const rows = page.locator(`.replay-table [data-lane="${await lane.getAttribute('data-lane')}"]`);
    await expect(rows.locator('.replay-table-time')).toHaveCount(count);
    await expect(rows.locator('.replay-table-ideal')).toHaveCount(await lane.locator('.replay-best').count());
  }
  await page.locator('.replay-table-time').first().click();
  await expect(page.locator('.replay-now b')).toHaveText((await page.locator('.replay-table-time').first().textContent()) ?? '');
});

test('every part of the debrief is free of barriers that axe can find', async ({ page }) => {
  await openDebrief(page);
  for (const part of ['Zo ging het', 'Wat gebeurde er', 'Stap voor stap', 'Wat u zag', 'De buren', 'Onderweg', 'Groepen', 'Verder']) {
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
