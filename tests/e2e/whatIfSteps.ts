// Steps to the part "Wat als" of the debrief that its specs share.
import { expect, type Page } from '@playwright/test';
import { openPart, stopAndLookBack } from './debriefSteps.ts';
import { callAsPolice, leap, openTab, play } from './playSteps.ts';

/** Watches, calls 112 about it with little to say, and looks back. */
export async function playAndLookBack(page: Page): Promise<void> {
  await play(page);
  for (let i = 0; i < 14; i += 1) await leap(page);
  await callAsPolice(page);
  await page.getByRole('button', { name: 'Ophangen' }).click();
  await openTab(page, 'Kijk');
  for (let i = 0; i < 4; i += 1) await leap(page);
  await stopAndLookBack(page);
}

/** Opens the part, which then knows what can be asked. */
export async function openWhatIf(page: Page): Promise<void> {
  await openPart(page, 'Wat als');
  await expect(page.getByRole('radio').first()).toBeVisible();
}
