import { expect, type Page, test } from '@playwright/test';
import { sound } from './axe.ts';
import { firstYou, judgeNothing } from './debriefSteps.ts';
import { callAsPolice, leapToCards, openBriefing, openTab, PATIENCE, play } from './playSteps.ts';

const close = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();

for (const path of ['/', '/oefen', '/hulp', '/toegankelijkheid', '/privacy', '/bestaat-niet']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await sound(page, path);
    await page.getByRole('button', { name: 'English' }).click();
    await sound(page, `${path} in English`);
  });
}

test('axe finds nothing on the way to an exercise', async ({ page }) => {
  await page.goto('/oefen/inbraak');
  await expect(page.getByRole('button', { name: 'Verder' })).toBeVisible();
  await sound(page, 'options');
  await openBriefing(page);
  await sound(page, 'briefing');
});

test('axe finds nothing when a file is wrong', async ({ page }) => {
  await page.goto('/oefen');
  await page
    .getByLabel('Open een eigen bestand')
    .setInputFiles({ name: 'fout.boef.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('heading', { name: 'Er is een probleem' })).toBeVisible();
  await sound(page, 'error summary');
});

test('axe finds nothing in Kijk', async ({ page }) => {
  await play(page);
  await sound(page, 'empty street');
  await page.getByRole('button', { name: 'Echte nood?' }).click();
  await sound(page, 'real emergency');
  await close(page);
  await leapToCards(page, 6);
  await sound(page, 'cards');
  await page.getByRole('button', { name: 'Onthoud' }).first().click();
  await page.locator('.sighting-closer[aria-disabled="false"]').first().click();
  await sound(page, 'looking closer');
  await page.getByText(/^Eerder gezien/).click();
  await page.getByText(/^Mijn notities/).click();
  await sound(page, 'seen before and notes');
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await sound(page, 'menu');
  await page.getByRole('button', { name: 'Stop de oefening' }).click();
  await sound(page, 'stopping');
  await page.getByRole('button', { name: 'Nee, ga verder' }).click();
  await page.getByRole('button', { name: /^(Pauze|Verder)$/ }).click();
  await sound(page, 'pause');
  await page.getByRole('button', { name: /^(Pauze|Verder)$/ }).click();
  await page.getByRole('button', { name: 'Kaart', exact: true }).click();
  await expect(page.locator('.map-list')).toBeVisible({ timeout: PATIENCE });
  await sound(page, 'map');
});

test('axe finds nothing in Bel', async ({ page }) => {
  test.setTimeout(120_000);
  await play(page);
  await leapToCards(page, 3);
  await page.getByRole('button', { name: 'Onthoud' }).first().click();
  await openTab(page, 'Bel');
  await sound(page, 'contacts and keypad');
  await callAsPolice(page);
  await sound(page, 'place is asked');
  await page.getByRole('button', { name: 'Kies een straat of plek' }).click();
  await sound(page, 'streets and places');
  await page.getByRole('dialog').getByRole('button', { name: 'Haverkamp', exact: true }).click();
  await sound(page, 'house number');
  await page.getByRole('dialog').getByRole('button', { name: 'Zeg dit' }).click();
  await expect(page.getByRole('button', { name: 'Inbraak', exact: true })).toBeVisible({ timeout: PATIENCE });
  await sound(page, 'cases and a place said back');
  await page.locator('.chip').first().click();
  await sound(page, 'correction of a place');
  await close(page);
  await page.getByRole('button', { name: 'Inbraak', exact: true }).click();
  await page.getByRole('button', { name: 'Uit mijn notities' }).click();
  await sound(page, 'notes as an answer');
  await close(page);
  const form = page.getByRole('heading', { name: 'Signalement' });
  for (let answers = 0; answers < 6 && !(await form.isVisible()); answers++) {
    await page.getByRole('button', { name: 'Weet ik niet' }).click();
    await page.waitForTimeout(2500);
  }
  await sound(page, 'description');
  await page.getByRole('button', { name: /^Jas of trui/ }).click();
  await sound(page, 'garment and colour');
  await close(page);
  await page.getByRole('button', { name: 'Ophangen' }).click();
  await sound(page, 'call ended');
});

test('axe finds nothing in App and Doe', async ({ page }) => {
  await play(page);
  await leapToCards(page, 8);
  await openTab(page, 'App');
  await page.getByRole('button', { name: 'Uit mijn melding' }).click();
  await sound(page, 'no report yet');
  await page.getByRole('button', { name: 'Zinnen' }).click();
  await sound(page, 'phrases');
  await page.getByRole('dialog').getByRole('button', { name: 'Let op!' }).click();
  await page.getByRole('button', { name: 'Stuur' }).click();
  await expect(page.locator('.line-mine')).toBeVisible();
  await sound(page, 'chat');
  await openTab(page, 'Doe');
  await page.getByRole('button', { name: 'Lamp aan' }).click();
  await sound(page, 'choices and consequence');
});

test('axe finds nothing in two columns', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await play(page);
  await leapToCards(page, 4);
  await expect(page.locator('.map-list')).toBeVisible({ timeout: PATIENCE });
  await sound(page, 'Kijk beside the map');
});

test('axe finds nothing after the end', async ({ page }) => {
  await play(page);
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('button', { name: 'Stop de oefening' }).click();
  await page.getByRole('button', { name: 'Ja, stop' }).click();
  await expect(firstYou(page)).toBeVisible({ timeout: PATIENCE });
  await sound(page, 'own judgement');
  await judgeNothing(page);
  await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible();
  await sound(page, 'debrief');
});
