import { expect, type Page, test } from '@playwright/test';
import { sound } from './axe.ts';
import { lookBack, openPart, openParts, stopAndLookBack } from './debriefSteps.ts';
import { callAsPolice, leap, leapToCards, openTab, PATIENCE, play } from './playSteps.ts';

/** Says in one sentence what was seen, in a coat that nobody wore, tells the group, and lets some time go by. */
async function playWithWrongCoat(page: Page): Promise<void> {
  await play(page);
  await leapToCards(page, 3);
  await callAsPolice(page);
  await page.getByLabel('Uw antwoord in een zin').fill('Ze breken in op de Haverkamp 12, een man met een oranje jas en een pet');
  await page.getByRole('button', { name: 'Zeg dit', exact: true }).click();
  await expect(page.locator('.panel-call .turn-mine').last()).toContainText('oranje jas', { timeout: PATIENCE });
  await page.getByRole('button', { name: 'Ophangen' }).first().click();
  await openTab(page, 'App');
  await page.getByLabel('Bericht aan de groep').fill('Ik heb 112 gebeld. Haverkamp 12, man met oranje jas');
  await page.getByRole('button', { name: 'Stuur' }).click();
  for (let i = 0; i < 8; i += 1) await leap(page);
}

test('the group is told as it was: each neighbour’s line opens why, and what helped is counted', async ({ page }) => {
  await playWithWrongCoat(page);
  await stopAndLookBack(page);
  await openPart(page, 'De buren');
  await expect(page.getByRole('heading', { name: 'Wat zeiden de buren, en waarom?' })).toBeVisible();
  await expect(page.locator('.debrief-said-mine')).toContainText('Ik heb 112 gebeld.');
  const rows = page.locator('.debrief-plain tbody tr');
  await expect(rows).toHaveCount(2);
  const why = page.locator('.debrief-why').last();
  await why.locator('summary').click();
  await expect(why.locator('p').last()).toContainText(/[.!?]$/);
  await sound(page);
  await why.getByRole('button', { name: 'Laat dit moment zien op de kaart' }).click();
  await expect(page.getByRole('heading', { name: 'Wat gebeurde er?' })).toBeFocused();
});

test('a wrong coat is followed on its way, the same in the table and stage by stage', async ({ page }) => {
  await playWithWrongCoat(page);
  await stopAndLookBack(page);
  await openPart(page, 'Onderweg');
  await expect(page.locator('.debrief-part-drift .debrief-count')).toHaveText(/aan de telefoon\.$/);
  const stages = page.locator('.debrief-stage-card');
  const call = stages.filter({ has: page.getByRole('heading', { name: /^Aan de telefoon/ }) });
  await expect(call.locator('li', { hasText: 'jas of trui' })).toContainText(/oranje.*onjuist/s);
  await expect(page.getByRole('table')).toBeHidden();
  await sound(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(call).toBeHidden();
  const table = page.getByRole('table', { name: 'Het signalement van stap tot stap' });
  await expect(table.getByRole('row', { name: /jas of trui/ })).toContainText(/oranje.*onjuist/s);
  await sound(page);
});

test('what nobody called about went nowhere, and what was switched off is said', async ({ page }) => {
  await page.goto('/oefen/inbraak');
  await page.getByLabel('Uitleg na elke stap').uncheck();
  await page.getByText('Meer keuzes').click();
  await page.getByRole('button', { name: 'Geen van beide', exact: true }).click();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await stopAndLookBack(page);
  await openPart(page, 'De buren');
  await expect(page.getByText('In deze ronde was er geen buurtapp.')).toBeVisible();
  await openPart(page, 'Onderweg');
  await expect(page.getByText('In deze ronde was er geen Burgernet en geen buurtapp.')).toBeVisible();
  await expect(page.getByText('Er ging deze keer geen signalement op weg.')).toBeVisible();
  await openParts(page);
  await expect(page.getByRole('navigation', { name: 'Delen van de terugblik' }).getByRole('button', { name: 'Verder' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Delen van de terugblik' }).getByRole('button', { name: 'Groepen' })).toHaveCount(0);
});

test('the joint exercise shows the way from group to group, the groups side by side and what proves it', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/oefen/gezamenlijk');
  await page.getByLabel('Uitleg na elke stap').uncheck();
  await page.locator('input[name=seat]').nth(4).check();
  await page.getByText('Meer keuzes').click();
  await page.getByLabel('Code van deze oefening').fill('7');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await leapToCards(page, 6);
  await callAsPolice(page);
  await page.getByLabel('Uw antwoord in een zin').fill('Inbraak aan de Roggeakker, een man met een groen jack en een muts');
  await page.getByRole('button', { name: 'Zeg dit', exact: true }).click();
  await expect(page.locator('.panel-call .turn-mine').last()).toContainText('groen jack', { timeout: PATIENCE });
  await page.getByRole('button', { name: 'Ophangen' }).first().click();
  const ended = page.getByRole('button', { name: 'Bekijk hoe het ging' });
  for (let i = 0; i < 60 && !(await ended.isVisible()); i += 1) await leap(page);
  await ((await ended.isVisible()) ? lookBack(page) : stopAndLookBack(page));
  await openPart(page, 'Groepen');
  const groups = page.locator('.debrief-groups');
  await expect(groups.getByRole('columnheader')).toHaveCount(5);
  await expect(groups.getByRole('columnheader', { name: /uw groep/ })).toHaveCount(1);
  await expect(page.locator('.debrief-hop').first()).toBeVisible();
  const figures = page.locator('.debrief-part-groups details').last();
  await figures.locator('summary').click();
  await expect(figures.getByText('Hieraan ziet u het').first()).toBeVisible();
  await sound(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: 'Alles op één pagina' }).click();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
