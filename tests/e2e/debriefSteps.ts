// Steps to and through the debrief that several specs share.
import { expect, type Page } from '@playwright/test';

/** Stops the exercise and looks back. */
export async function stopAndLookBack(page: Page): Promise<void> {
  const leap = page.getByRole('dialog').getByRole('button', { name: 'Tijd vooruit' });
  if (!(await leap.isVisible())) await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('button', { name: 'Stop de oefening' }).click();
  await page.getByRole('button', { name: 'Ja, stop' }).click();
  await lookBack(page);
}

/** Opens the debrief of an exercise that is over. */
export async function lookBack(page: Page): Promise<void> {
  const toDebrief = page.getByRole('button', { name: 'Bekijk hoe het ging' });
  await toDebrief
    .or(page.getByRole('heading', { name: 'Zo ging het bij u' }))
    .first()
    .waitFor();
  if (await toDebrief.isVisible()) await toDebrief.click();
  await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible();
}

export async function openPart(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Delen van de terugblik' }).getByRole('button', { name }).click();
}
