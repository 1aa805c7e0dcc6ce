// The whole debrief at home without a mouse: every part, what can be done in it, and where the focus is.
import { expect, type Page, test } from '@playwright/test';
import { firstYou } from './debriefSteps.ts';
import { press, reach } from './keyboardSteps.ts';
import { leap, openTab, PATIENCE, play } from './playSteps.ts';

/** What has the focus is never lost: without it, the next Tab begins at the top of the page. */
async function keepsFocus(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)).toBe(true);
}

/** Goes on to the next part, whose heading then has the focus. */
async function goOn(page: Page, heading: string): Promise<void> {
  await press(page, /^Volgende$/);
  await expect(page.getByRole('heading', { name: heading, exact: true })).toBeFocused();
  await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport();
}

/** Headings go down one step at a time, so that whoever jumps from one to the next misses none. */
async function headingsInOrder(page: Page): Promise<void> {
  const levels = await page
    .locator('main :is(h1, h2, h3, h4, h5)')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName.slice(1))));
  expect(levels[0]).toBe(1);
  for (const [i, level] of levels.entries())
    if (i > 0) expect(level, `heading ${i} of ${levels.join(' ')}`).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
}

test('the whole debrief at home goes by keyboard alone, from the first question to the file on disk', async ({ page }) => {
  test.setTimeout(240_000);
  await play(page);
  for (let i = 0; i < 14; i += 1) await leap(page);
  await openTab(page, 'Doe');
  await page.getByRole('button', { name: 'Binnen blijven en kijken' }).click();

  // From here on no mouse.
  await press(page, /^Meer$/);
  await press(page, /^Stop de oefening$/);
  await press(page, /^Ja, stop$/);
  await expect(firstYou(page)).toBeFocused({ timeout: PATIENCE });
  await reach(page, /^Goed gelukt$/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: /^Signaleer/ }).getByRole('radio', { name: 'Goed gelukt', exact: true })).toBeChecked();
  await headingsInOrder(page);
  await press(page, /^Kijk hoe het ging$/);
  await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeFocused();
  await headingsInOrder(page);

  // What happened: the slider, the table, one event, and out again.
  await goOn(page, 'Wat gebeurde er?');
  const slider = page.getByRole('slider', { name: 'Moment van de oefening' });
  await reach(page, /^Moment van de oefening$/);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^20:1\d/);
  await press(page, /^Laat zien als tabel$/);
  await expect(page.getByRole('table', { name: 'Alle banen als tabel' })).toBeVisible();
  await keepsFocus(page);
  await headingsInOrder(page);

  // Step by step: a line of the score, the table, the house rules and where they are written.
  await goOn(page, 'Stap voor stap');
  const line = page.locator('.debrief-part-lanes .debrief-lines details').first();
  await page.keyboard.press('Tab');
  for (let i = 0; i < 20 && !(await line.locator('summary').evaluate((one) => one === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(line.getByText('Hieraan ziet u het')).toBeVisible();
  await press(page, /^Laat dit zien als tabel$/);
  await expect(page.getByRole('table', { name: 'Het ideale verloop en wat u deed' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Verberg de tabel' })).toBeFocused();
  await press(page, /^Waar deze regels staan$/);
  await expect(page.getByText(/rtvoost\.nl\/nieuws\/1722315/)).toBeVisible();
  await headingsInOrder(page);

  await goOn(page, 'Wat u zag');
  await headingsInOrder(page);
  await goOn(page, 'Wat zeiden de buren, en waarom?');
  await headingsInOrder(page);
  await goOn(page, 'Het signalement onderweg');
  await headingsInOrder(page);
  await goOn(page, 'Van groep naar groep');
  await headingsInOrder(page);

  // What if: one thing otherwise, and its answer.
  await goOn(page, 'Wat als het anders ging?');
  await expect(page.getByRole('radio').first()).toBeVisible({ timeout: PATIENCE });
  await page.keyboard.press('Tab');
  for (
    let i = 0;
    i < 20 &&
    !(await page
      .getByRole('radio')
      .first()
      .evaluate((one) => one === document.activeElement));
    i += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('.whatif-answer .whatif-says').getByRole('heading')).toBeVisible({ timeout: PATIENCE });
  await keepsFocus(page);
  await headingsInOrder(page);

  // Further: the round as a file.
  await goOn(page, 'Verder');
  const download = page.waitForEvent('download');
  await press(page, /^Bewaar het verloop$/);
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await keepsFocus(page);
  await headingsInOrder(page);

  // Back again, and all on one page.
  await press(page, /^Vorige$/);
  await expect(page.getByRole('heading', { name: 'Wat als het anders ging?' })).toBeFocused();
  await press(page, /^Alles op één pagina$/);
  await keepsFocus(page);
  await expect(page.getByRole('button', { name: 'Alles op één pagina' })).toHaveAttribute('aria-pressed', 'true');
  await headingsInOrder(page);
});

test('whoever wants less motion gets none in the debrief', async ({ page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await play(page);
  await leap(page);
  await press(page, /^Meer$/);
  await press(page, /^Stop de oefening$/);
  await press(page, /^Ja, stop$/);
  await press(page, /^Sla over$/);
  await press(page, /^Alles op één pagina$/);
  const moving = await page.locator('main *').evaluateAll((all) =>
    all
      .filter((one) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(one);
        const longest = Math.max(...transitionDuration.split(',').map((each) => Number.parseFloat(each)));
        return longest > 0.01 || (animationName !== 'none' && Number.parseFloat(animationDuration) > 0.01) || scrollBehavior === 'smooth';
      })
      .map((one) => one.className.toString()),
  );
  expect(moving).toEqual([]);
});
