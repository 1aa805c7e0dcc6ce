// Steps through an exercise that several specs share.
import { expect, type Page } from '@playwright/test';

/** An exercise in which something happens, always the same one. */
export const SCENARIO = 'inbraak';
export const SEED = '7';

/** An operator answers within seconds of exercise time; a slow machine gets more. Milliseconds. */
export const PATIENCE = 20_000;

/** Opens the exercise up to the cards that explain it. */
export async function openBriefing(page: Page): Promise<void> {
  await page.goto(`/oefen/${SCENARIO}`);
  await page.getByLabel('Uitleg na elke stap').uncheck();
  await page.getByText('Meer keuzes').click();
  await page.getByLabel('Code van deze oefening').fill(SEED);
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('button', { name: 'Ik ben klaar' })).toBeVisible();
}

/** Begins the exercise, without explanation after each step. */
export async function play(page: Page): Promise<void> {
  await openBriefing(page);
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await expect(page.locator('.play')).toBeVisible();
}

/** Goes on to the next thing that happens. */
export async function leap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tijd vooruit' }).click();
}

/** Goes on until so many sightings were made. */
export async function leapToCards(page: Page, count: number): Promise<void> {
  for (let tries = 0; tries < 60 && (await page.locator('.sighting').count()) < count; tries++) await leap(page);
  expect(await page.locator('.sighting').count()).toBeGreaterThanOrEqual(count);
}

/** Opens one of the four tabs. */
export async function openTab(page: Page, name: 'Kijk' | 'Bel' | 'App' | 'Doe'): Promise<void> {
  await page.locator('.bar').getByText(name).click();
}

/** Calls somebody from the list. */
export async function callContact(page: Page, name: string): Promise<void> {
  await openTab(page, 'Bel');
  await page.getByRole('button', { name, exact: true }).and(page.locator('.contact')).click();
}

/** Answers 112 up to the question that is asked after the service. */
export async function callAsPolice(page: Page): Promise<void> {
  await callContact(page, '112');
  await page.getByRole('button', { name: 'Politie', exact: true }).click({ timeout: PATIENCE });
  await expect(page.getByRole('button', { name: 'Kies een straat of plek' })).toBeVisible({ timeout: PATIENCE });
}

/** What sticks out sideways, of the page, the open tab and open dialogs. */
export function sidewaysScrolling(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [
      document.documentElement,
      ...document.querySelectorAll('#app, .panel:not([hidden]), .play-head, .bar, .band, dialog[open]'),
    ];
    return parts
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map((part) => `${part.tagName} ${part.className}: ${part.scrollWidth} > ${part.clientWidth}`);
  });
}
