import { expect, type Page, test } from '@playwright/test';
import { press } from './keyboardSteps.ts';
import { PATIENCE, SCENARIO } from './playSteps.ts';

/** The explanation of the first round comes by itself; Escape closes it. */
async function closeExplanation(page: Page): Promise<void> {
  await expect(page.getByRole('dialog', { name: 'Uitleg' })).toBeVisible({ timeout: PATIENCE });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('a whole round of SAAR goes by keyboard alone', async ({ page }) => {
  test.setTimeout(150_000);
  await page.goto('/');
  await press(page, /^Oefen thuis$/);
  await expect(page.getByRole('heading', { name: 'Wat wilt u oefenen?' })).toBeFocused();
  await expect(page.locator('.scenario').first()).toBeVisible();
  await press(page, /^Avond in de Molenwijk$/);
  await expect(page).toHaveURL(new RegExp(`/oefen/${SCENARIO}$`));
  await press(page, /^Verder$/);
  await press(page, /^Ik ben klaar$/);

  // Signaleer
  await press(page, /^Meer$/);
  await press(page, /^Tijd vooruit$/);
  await expect(page.locator('.sighting').first()).toBeVisible();
  await press(page, /^Onthoud$/);
  await closeExplanation(page);
  await press(page, /^Kijk beter$/);

  // Alarmeer
  await press(page, /^Bel\b/);
  await expect(page.getByRole('heading', { name: 'Wie wilt u bellen?' })).toBeFocused();
  await press(page, /^112$/);
  await expect(page.getByRole('button', { name: 'Politie', exact: true })).toBeVisible({ timeout: PATIENCE });
  await press(page, /^Politie$/);
  await expect(page.getByRole('button', { name: 'Kies een straat of plek' })).toBeVisible({ timeout: PATIENCE });
  await press(page, /^Uit mijn notities$/);
  await press(page, /loopt|staat|komt|gaat|laat|kijkt|belt/);
  await press(page, /^Zeg dit$/);
  await expect(page.getByRole('button', { name: 'Inbraak', exact: true })).toBeVisible({ timeout: PATIENCE });
  await press(page, /^Inbraak$/);
  const done = page.getByRole('button', { name: 'Klaar', exact: true });
  const dontKnow = page.getByRole('button', { name: 'Weet ik niet', exact: true });
  for (let answers = 0; answers < 8; answers++) {
    // Between two questions there is neither a button to answer with nor an end.
    await expect(done.or(dontKnow).first()).toBeVisible({ timeout: PATIENCE });
    if (await done.isVisible()) break;
    const turns = await page.locator('.turn').count();
    await press(page, /^Weet ik niet$/);
    await expect.poll(() => page.locator('.turn').count(), { timeout: PATIENCE }).toBeGreaterThan(turns);
  }
  await expect(page.locator('.receipt')).toHaveText(/Uw melding is genoteerd om \d\d:\d\d\./, { timeout: PATIENCE });
  await closeExplanation(page);
  await press(page, /^Klaar$/);

  // App
  await press(page, /^App\b/);
  await press(page, /^Uit mijn melding$/);
  await expect(page.getByLabel('Bericht aan de groep')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log', { name: 'Berichten' })).toContainText('Ik heb 112 gebeld.');
  await closeExplanation(page);

  // Reageer
  await press(page, /^Doe\b/);
  await press(page, /^Binnen blijven en kijken$/);
  await closeExplanation(page);
  await press(page, /^Meer$/);
  await press(page, /^Stop de oefening$/);
  await press(page, /^Ja, stop$/);
  await expect(page.locator('main h1')).toBeVisible({ timeout: PATIENCE });
  await expect(page.locator('.play')).toHaveCount(0);
});
