// Steps of a facilitator and a hall that several specs share.
import { type Browser, expect, type Page } from '@playwright/test';
import { PATIENCE } from './joinSteps.ts';

/** A beamer as most halls have it, and the laptop beside it. */
const BEAMER = { width: 1280, height: 720 };
const LAPTOP = { width: 1366, height: 768 };

/** From the start page to the hall screen in its own window; `clicks` counts what the facilitator clicked. */
export async function openEvening(browser: Browser): Promise<{ desk: Page; hall: Page; code: string; clicks: number }> {
  const desk = await (await browser.newContext({ viewport: LAPTOP, locale: 'nl-NL' })).newPage();
  await desk.goto('/');
  let clicks = 0;
  const click = async (role: 'link' | 'button', name: string): Promise<void> => {
    await desk.getByRole(role, { name }).click();
    clicks += 1;
  };
  await click('link', 'Leid een avond');
  await click('button', 'Start een avond');
  const popup = desk.waitForEvent('popup');
  await click('button', 'Open het zaalscherm');
  const hall = await popup;
  await hall.setViewportSize(BEAMER);
  await expect(hall.locator('.hall-code')).toBeVisible({ timeout: PATIENCE });
  return { desk, hall, code: (await hall.locator('.hall-code').innerText()).replace(/\D/g, ''), clicks };
}

/** Chooses an exercise by its title and starts it. */
export async function startRound(desk: Page, title: string): Promise<void> {
  await desk
    .locator('b')
    .filter({ hasText: new RegExp(`^${title}$`) })
    .click();
  await desk.getByRole('button', { name: 'Start de ronde' }).click();
  await expect(desk.getByText('LIVE')).toBeVisible({ timeout: PATIENCE });
}

/** Ends the round as a facilitator does. */
export async function stopRound(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: /Stop ronde/ }).click();
  await desk.getByRole('button', { name: 'Ja, stop de ronde' }).click();
}
