// A phone in the Wi-Fi of the hall: an address without https, so a page that the browser does not trust with everything.
import { expect, test } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, isRoot } from '../support/browser.ts';
import { leadEvening, message, openApp, PATIENCE, playing } from './joinSteps.ts';

test.use({
  launchOptions: {
    executablePath: findBrowser() ?? undefined,
    chromiumSandbox: !isRoot(),
    args: [...BROWSER_FLAGS, '--host-resolver-rules=MAP phone.test 127.0.0.1'],
  },
});

test('joining and playing work without what only https has, and one sentence says so', async ({ page, baseURL }) => {
  const leader = await leadEvening(baseURL ?? '');
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`http://phone.test:${new URL(baseURL ?? '').port}/mee/${leader.code}`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.getByRole('button', { name: 'Kies een naam voor mij' }).click();
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await expect(page.getByText('Zet uw scherm op 5 minuten aan.')).toBeVisible({ timeout: PATIENCE });
  await leader.startRound();
  await playing(page);
  await openApp(page);
  await message(page).fill('Ik zag iemand');
  await page.getByRole('button', { name: 'Stuur' }).click();
  await expect(page.locator('.line-mine')).toHaveCount(1);
  expect(faults).toEqual([]);
  await leader.leave();
});
