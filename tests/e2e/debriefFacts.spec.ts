// Every picture of the debrief beside its table or its words: the same facts, both ways, from what is really on the screen. And no
// barriers in any part, in both languages, in dark colours and on the narrowest screen.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { sound } from './axe.ts';
import { openPart, openParts } from './debriefSteps.ts';
import { keepFullHall } from './fullHall.ts';

const PATIENCE = 40_000;
const file = keepFullHall(mkdtempSync(join(tmpdir(), 'boef-facts-')), 'gezamenlijk');

/** The debrief of the first seat of a full round in which everything happens. */
async function openSeat(page: Page, language: 'nl' | 'en' = 'nl'): Promise<void> {
  await page.goto('/terugblik');
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel(language === 'nl' ? 'Kies een bestand' : 'Choose a file').setInputFiles(file);
  await page.getByRole('button', { name: /^(Deelnemer|Participant) 1,/ }).click({ timeout: PATIENCE });
  await page.locator('.debrief').waitFor();
}

const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

test('the lanes say and draw what their table says', async ({ page }) => {
  test.setTimeout(120_000);
  await openSeat(page);
  await openPart(page, 'Stap voor stap');
  await page.getByRole('button', { name: 'Laat dit zien als tabel' }).click();
  const rows = await page
    .getByRole('table', { name: 'Het ideale verloop en wat u deed' })
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  expect(rows.length).toBeGreaterThan(4);
  for (const step of ['Signaleer', 'Alarmeer', 'App', 'Reageer']) {
    const picture = page.getByRole('img', { name: new RegExp(`^${step}: `) });
    const says = (await picture.getAttribute('aria-label')) ?? '';
    const own = rows.filter(([name]) => name === step);
    const timed = own.filter(([, , ideal]) => /^\d\d:\d\d tot/.test(ideal ?? ''));
    // From the table to the picture: each good moment, and when it was done.
    for (const [, , ideal, done] of timed) {
      expect(says).toContain(ideal);
      expect(says).toContain(done);
    }
    // And back: as many good moments, drawn and told, and no moment that is not in the table.
    await expect(picture.locator('.debrief-best')).toHaveCount(timed.length);
    await expect(picture.locator('.debrief-late')).toHaveCount(timed.length);
    await expect(picture.locator('.debrief-at')).toHaveCount(timed.filter(([, , , done]) => /^\d\d:\d\d$/.test(done ?? '')).length);
    expect(says.match(/ tot \d\d:\d\d, uiterlijk /g) ?? []).toHaveLength(timed.length);
    const told = new Set(own.flatMap((cells) => cells.join(' ').match(/\d\d:\d\d/g) ?? []));
    for (const time of says.match(/\d\d:\d\d/g) ?? []) expect(told).toContain(time);
    // The points beside the lane are those of its rows together.
    const points = own.flatMap(([, , , , cell]) => /^(\d+) van de (\d+)/.exec(cell ?? '') ?? []);
    const sum = points.filter((_, i) => i % 3 === 1).reduce((all, one) => all + Number(one), 0);
    if (points.length > 0) expect(says).toContain(`${step}: ${sum} van de `);
  }
});

test('the life of each report is drawn with as many moments as its words name', async ({ page }) => {
  test.setTimeout(120_000);
  await openSeat(page);
  await openPart(page, 'Stap voor stap');
  const lives = page.locator('.debrief-life');
  expect(await lives.count()).toBeGreaterThan(0);
  for (const life of await lives.all()) {
    const words = (await life.locator('p').textContent()) ?? '';
    // "20:11 open", or "20:11–20:25 aangevuld, 98 keer".
    const told = words.split(' · ').reduce((sum, one) => sum + Number(/, (\d+) keer/.exec(one)?.[1] ?? 1), 0);
    await expect(life.locator('.debrief-life-moment')).toHaveCount(told);
  }
});

test('the description on its way says the same as a table and stage by stage', async ({ page }) => {
  test.setTimeout(120_000);
  await openSeat(page);
  await openPart(page, 'Onderweg');
  const facts = await page.evaluate(() => {
    const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const table = document.querySelector('.debrief-grid table');
    const heads = [...(table?.querySelectorAll('thead th') ?? [])].slice(1).map(words);
    const feet = [...(table?.querySelectorAll('tfoot td') ?? [])].slice(1).map(words);
    const inTable = [...(table?.querySelectorAll('tbody tr') ?? [])].flatMap((row) =>
      [...row.querySelectorAll('td')].flatMap((cell, i) =>
        cell.querySelector('.debrief-cell') === null ? [] : [`${heads[i]} | ${words(row.querySelector('th'))} | ${words(cell)}`],
      ),
    );
    const cards = [...document.querySelectorAll('.debrief-stage-card')];
    const inCards = cards.flatMap((card) =>
      [...card.querySelectorAll('.debrief-features > li')].flatMap((one) =>
        one.querySelector('.debrief-cell') === null
          ? []
          : [`${words(card.querySelector('h3'))} | ${words(one.querySelector('strong'))} | ${words(one.querySelector('.debrief-cell'))}`],
      ),
    );
    return {
      heads,
      feet,
      inTable,
      inCards,
      titles: cards.map((card) => words(card.querySelector('h3'))),
      sums: cards.map((card) => words(card.querySelector('p'))),
    };
  });
  expect(facts.inTable.length).toBeGreaterThan(5);
  expect(facts.titles).toEqual(facts.heads);
  expect(facts.sums).toEqual(facts.feet);
  expect(facts.inCards.toSorted()).toEqual(facts.inTable.toSorted());
});

test('the groups side by side carry the figures that open below, group by group', async ({ page }) => {
  test.setTimeout(120_000);
  await openSeat(page);
  await openPart(page, 'Groepen');
  const table = page.locator('.debrief-groups table');
  const heads = (await table.locator('thead th').allTextContents()).slice(1).map(clean);
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  const figures = page.locator('.debrief-figures');
  await expect(figures).toHaveCount(heads.length);
  for (let i = 0; i < heads.length; i += 1) {
    const below = (await figures.nth(i).locator('h4').allTextContents()).map(clean);
    expect(below).toEqual(rows.map((row) => clean(`${row[0]}: ${row[i + 1]}`)));
  }
});

for (const { language, dark, width } of [
  { language: 'nl', dark: false, width: 320 },
  { language: 'en', dark: true, width: 1366 },
] as const)
  test(`axe finds nothing in any part in ${language}, ${dark ? 'dark' : 'light'}, ${width} pixels wide`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await openSeat(page, language);
    const tabs = page.locator('.debrief-tab');
    for (let i = 0; i < (await tabs.count()); i += 1) {
      await openParts(page);
      await tabs.nth(i).click();
      await sound(page, (await tabs.nth(i).textContent()) ?? '');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'sideways').toBeLessThanOrEqual(0);
    }
  });
