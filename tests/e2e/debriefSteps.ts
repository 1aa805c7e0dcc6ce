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

/** The first question of the debrief: how it went in one's own judgement. */
export const firstYou = (page: Page) => page.getByRole('heading', { name: 'Eerst u: hoe ging het volgens u?' });

/** Rather says nothing of how it went, and reads how it went. */
export async function judgeNothing(page: Page): Promise<void> {
  await expect(firstYou(page)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Sla over' }).click();
}

/** Opens the debrief of an exercise that is over. */
export async function lookBack(page: Page): Promise<void> {
  const toDebrief = page.getByRole('button', { name: 'Bekijk hoe het ging' });
  await toDebrief.or(firstYou(page)).first().waitFor();
  if (await toDebrief.isVisible()) await toDebrief.click();
  await judgeNothing(page);
  await expect(page.getByRole('heading', { name: 'Zo ging het bij u' })).toBeVisible();
}

/** On a phone the parts stand in a list that has to be opened first. In either language. */
export async function openParts(page: Page): Promise<void> {
  const list = page.locator('.debrief-list');
  await page.locator('.debrief-nav').waitFor();
  if ((await list.count()) > 0 && (await list.getAttribute('open')) === null) await list.locator('summary').click();
}

/** Goes to a part by its name, whole or in part; afterwards the list is closed again. */
export async function openPart(page: Page, name: string): Promise<void> {
  await openParts(page);
  await page.getByRole('navigation', { name: 'Delen van de terugblik' }).getByRole('button', { name }).click();
}
