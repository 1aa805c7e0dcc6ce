import { expect, type Page, test } from '@playwright/test';
import { sound } from './axe.ts';
import { judgeNothing } from './debriefSteps.ts';
import { openEvening, startRound, stopRound } from './eveningSteps.ts';
import { join, newPhone, PATIENCE, playing } from './joinSteps.ts';
import { openTab } from './playSteps.ts';

/** Words on the beamer are at least this high at 1080p (ux.md, screen 4). */
const LEAST_LETTERS = 36;

/** What does not fit the beamer, or is too small to read from the back of the hall. */
async function unreadable(page: Page): Promise<string[]> {
  return await page.evaluate((least) => {
    const smallest = (least * innerWidth) / 1920 - 0.5;
    const shown = [...document.querySelectorAll('.look-back *')].filter((element) => !element.closest('.hidden-visually, svg'));
    const outside = shown.filter((element) => {
      const { width, right, bottom } = element.getBoundingClientRect();
      return width > 0 && (right > innerWidth + 1 || bottom > innerHeight + 1);
    });
    const small = shown.filter(
      (element) =>
        element.children.length === 0 && element.textContent?.trim() && Number.parseFloat(getComputedStyle(element).fontSize) < smallest,
    );
    return [...outside, ...small].map((element) => `${element.className} ${element.textContent}`);
  }, LEAST_LETTERS);
}

test('a hall looks back together: the course, tips from phones, what they remember, and one agreement', async ({ browser }) => {
  test.setTimeout(180_000);
  const { desk, hall, code } = await openEvening(browser);
  const corrie = await newPhone(browser);
  const bilal = await newPhone(browser);
  await join(corrie, code, 'Corrie');
  await join(bilal, code, 'Bilal');
  await desk.getByText('Avond in de Molenwijk').click();
  await desk.getByRole('button', { name: 'Start de ronde' }).click();
  await playing(corrie);
  await playing(bilal);
  await desk.getByRole('button', { name: /Stop ronde/ }).click();
  await desk.getByRole('button', { name: 'Ja, stop de ronde' }).click();
  await expect(hall.getByRole('heading', { name: 'De ronde is klaar' })).toBeVisible({ timeout: PATIENCE });

  // Corrie reads how she did; Bilal did not get to that yet.
  await corrie.getByRole('button', { name: 'Bekijk hoe het ging' }).click();
  await judgeNothing(corrie);
  await expect(corrie.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible({ timeout: PATIENCE });

  // One key goes on to the next part; the beamer follows.
  await expect(desk.getByRole('heading', { name: 'Ronde 1 is klaar' })).toBeFocused({ timeout: PATIENCE });
  await sound(desk, 'how it ended');
  await desk.keyboard.press('ArrowRight');
  await expect(hall.getByRole('heading', { name: 'Wat gebeurde er?' })).toBeVisible();
  await expect(desk.getByRole('button', { name: /Wat gebeurde er/ })).toHaveAttribute('aria-current', 'step');
  expect(await hall.locator('.look-course').innerText()).toContain('0 van 2 belden');
  expect(await unreadable(hall)).toEqual([]);
  await sound(hall, 'course');

  // Tips: asked on all phones, in one's own words, and on the beamer only when they were picked.
  await desk.getByRole('button', { name: /Tips/ }).click();
  await desk.getByRole('button', { name: 'Vraag: wat kan beter?' }).click();
  await expect(hall.getByRole('heading', { name: 'Wat kan beter?' })).toBeVisible();
  for (const [phone, words] of [
    [corrie, 'Bel eerst, app daarna.'],
    [bilal, 'Minder <i>duimpjes</i> in de groep.'],
  ] as const) {
    await expect(phone.getByRole('dialog', { name: 'Wat kan beter?' })).toBeVisible({ timeout: PATIENCE });
    await phone.getByLabel('Uw zin').fill(words);
    await sound(phone, 'asked for a tip');
    await phone.getByRole('button', { name: 'Stuur', exact: true }).click();
    await expect(phone.getByText('Uw zin is gestuurd. U mag nog 2 zinnen sturen.')).toBeVisible();
  }
  await expect(hall.getByText('antwoord van 2 van de 2 telefoons')).toBeVisible();
  // Whoever closes the sheet can read on, and open it again.
  await corrie.getByRole('button', { name: 'Sluiten' }).click();
  await expect(corrie.getByRole('dialog')).toHaveCount(0);
  await sound(corrie, 'a question that was closed');
  await corrie.getByRole('button', { name: 'Geef antwoord' }).click();
  await expect(corrie.getByText('Bel eerst, app daarna.')).toBeVisible();
  await desk.getByRole('button', { name: 'Stop de vraag' }).click();
  await expect(corrie.getByRole('dialog')).toHaveCount(0);
  await desk.getByText('Bel eerst, app daarna.').locator('..').locator('..').getByRole('button').click();
  await sound(desk, 'picking tips');
  await expect(hall.getByText('Bel eerst, app daarna.')).toBeVisible();
  await expect(hall.getByText('duimpjes')).toHaveCount(0);
  expect(await hall.locator('.hall').innerText()).not.toMatch(/Corrie|Bilal/);
  await sound(hall, 'tips');

  // What people remember, beside what was true.
  await desk.getByRole('button', { name: /Wat zag u/ }).click();
  await desk.getByRole('button', { name: 'Vraag: hoe zag de persoon eruit?' }).click();
  await expect(bilal.getByRole('dialog', { name: 'Hoe zag de persoon eruit?' })).toBeVisible({ timeout: PATIENCE });
  await bilal.getByRole('button', { name: 'Vrouw' }).click();
  await bilal.getByRole('button', { name: /^Jas of trui/ }).click();
  await bilal.getByRole('button', { name: 'jas', exact: true }).click();
  await bilal.getByRole('button', { name: 'paars', exact: true }).click();
  await sound(bilal, 'asked what somebody looked like');
  await bilal.getByRole('button', { name: 'Stuur', exact: true }).click();
  await expect(bilal.getByText(/Dit is gestuurd/)).toBeVisible();
  await desk.getByRole('button', { name: 'Stop de vraag' }).click();
  await expect(hall.getByRole('heading', { name: '1 jas of trui in 1 kleur' })).toBeVisible();
  await expect(hall.getByText(/^paars: 1 keer$/)).toBeAttached();
  await expect(hall.getByText(/zo was het/).first()).toBeAttached();
  expect(await unreadable(hall)).toEqual([]);
  await sound(hall, 'memory');

  await desk.keyboard.press('PageDown');
  await expect(hall.getByRole('heading', { name: 'Wat wist de politie, en wanneer?' })).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(hall.getByRole('heading', { name: 'Wij en andere wijken' })).toBeVisible();
  await expect(hall.getByText(/Bronnen/)).toBeVisible();
  expect(await unreadable(hall)).toEqual([]);
  await desk.keyboard.press('ArrowRight');
  await desk.getByLabel('Afspraak van Buurtapp Haverkamp').fill('Wij bellen eerst 112.');
  await desk.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(hall.getByText('Wij bellen eerst 112.')).toBeVisible();
  await expect(hall.getByText('Buurtapp Haverkamp')).toBeVisible();
  await sound(hall, 'agreement');
  await sound(desk, 'agreement at the desk');
});

test('what somebody is writing stays when the leader goes on', async ({ browser }) => {
  test.setTimeout(120_000);
  const { desk, code } = await openEvening(browser);
  const phone = await newPhone(browser);
  await join(phone, code, 'Corrie');
  await desk.getByText('Avond in de Molenwijk').click();
  await desk.getByRole('button', { name: 'Start de ronde' }).click();
  await playing(phone);
  await desk.getByRole('button', { name: /Stop ronde/ }).click();
  await desk.getByRole('button', { name: 'Ja, stop de ronde' }).click();
  await desk.getByRole('button', { name: /Tops/ }).click();
  await desk.getByRole('button', { name: 'Vraag: wat ging goed?' }).click();
  await phone.getByLabel('Uw zin').fill('Wij bleven rustig');
  await desk.getByRole('button', { name: 'Stop de vraag' }).click();
  await expect(phone.getByText('De leider gaat verder. Sturen kan nu niet meer.')).toBeVisible();
  await expect(phone.getByLabel('Uw zin')).toHaveValue('Wij bleven rustig');
  await phone.getByRole('button', { name: 'Sluiten' }).click();
  await expect(phone.getByRole('dialog', { name: 'Wat ging goed?' })).toHaveCount(0);
});

test('the round is played again: the beamer follows what the leader plays and chooses, in step with the lanes', async ({ browser }) => {
  test.setTimeout(180_000);
  const { desk, hall, code } = await openEvening(browser);
  const phone = await newPhone(browser);
  await join(phone, code, 'Corrie');
  await startRound(desk, 'Avond in de Molenwijk');
  await playing(phone);
  await openTab(phone, 'Doe');
  await phone.getByRole('button', { name: 'Lamp aan' }).click();
  // Long enough to see something move.
  await desk.waitForTimeout(6_000);
  await stopRound(desk);
  await expect(desk.getByRole('heading', { name: 'Ronde 1 is klaar' })).toBeFocused({ timeout: PATIENCE });
  await desk.keyboard.press('ArrowRight');
  await expect(desk.getByText('De zaal ziet het hele verloop.')).toBeVisible();
  await expect(hall.locator('.look-course')).toBeVisible();
  const time = hall.locator('.look-replay-clock b');
  const slider = desk.getByRole('slider', { name: 'Moment van de oefening' });

  // An event to go to: the beamer tells it, on the map and in words.
  await desk.locator('.replay-event').filter({ hasText: /keuze/ }).first().click();
  await expect(hall.locator('.look-sentences')).toContainText('Iemand maakt een keuze.');
  await expect(hall.locator('.look-replay-map .look-place')).toHaveCount(1);
  await expect(hall.locator('.look-replay')).toContainText('1 van 1 deden iets');
  await expect(desk.getByText('De zaal ziet dit moment.')).toBeVisible();
  expect(await unreadable(hall)).toEqual([]);
  await sound(hall, 'a moment of the replay');
  await sound(desk, 'steering the replay');

  // The slider by keyboard, to the beginning and on; the last moment counts, however fast.
  await slider.focus();
  await slider.press('Home');
  await expect(time).toHaveText('00:00');
  await expect(hall.locator('.look-sentences')).toContainText('Nog niemand deed iets.');
  for (let press = 0; press < 20; press += 1) await slider.press('ArrowRight');
  const end = await desk.locator('.playback-clock b').innerText();
  await expect(time).toHaveText(end);

  // Playing, and a beamer that is loaded again meanwhile.
  await slider.press('Home');
  await desk.getByLabel('Snelheid').selectOption('1');
  await desk.locator('h1').click();
  await desk.keyboard.press('Space');
  await expect(desk.getByRole('button', { name: 'Pauze' })).toBeVisible();
  await expect(hall.locator('.look-replay-speed')).toContainText('1×');
  await expect(time).not.toHaveText('00:00');
  await hall.reload();
  await expect(time).not.toHaveText('00:00', { timeout: PATIENCE });
  await expect(time).toHaveText(end, { timeout: PATIENCE });
  await expect(hall.locator('.look-replay-speed')).toContainText('Stil');

  // The same as a table, one key away; then all of it again.
  await desk.keyboard.press('t');
  await expect(desk.getByRole('table', { name: 'Alle banen als tabel' })).toContainText('Iemand maakt een keuze.');
  await sound(desk, 'the replay as a table');
  await desk.getByRole('button', { name: 'Toon het hele verloop' }).click();
  await expect(hall.locator('.look-course')).toBeVisible();
  await expect(hall.locator('.look-replay')).toHaveCount(0);
  expect(await hall.locator('.hall').innerText()).not.toContain('Corrie');
});

test('a hall with one screen sees the round of all tables together, without a name and without asking the server', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await page.goto('/regie/zonder-netwerk');
  const add = page.getByRole('button', { name: 'Zet erbij' });
  await add.click({ timeout: PATIENCE });
  await add.click();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByText('Avond in de Molenwijk').click();
  await page.getByRole('button', { name: 'Start de ronde' }).click();
  await openTab(page, 'Doe');
  await page.getByRole('button', { name: 'Lamp aan' }).click({ timeout: PATIENCE });
  await page.waitForTimeout(3_000);
  await page.getByRole('button', { name: 'Stop de ronde' }).click();
  await page.getByRole('button', { name: 'Ja, stop de ronde' }).click();
  await page.getByRole('button', { name: 'Hele zaal' }).click({ timeout: PATIENCE });
  await expect(page.getByRole('heading', { name: 'Wat gebeurde er?' })).toBeVisible({ timeout: PATIENCE });
  await page.locator('.replay-event').first().click();
  await expect(page.locator('.replay-now')).toContainText(/keuze/i);
  expect(await page.locator('.one-table').innerText()).not.toContain('Tafel');
  await sound(page, 'all tables together');
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
});
