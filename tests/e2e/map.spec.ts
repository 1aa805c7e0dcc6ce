import { expect, type Page, test } from '@playwright/test';
import { sound } from './axe.ts';

async function openMap(page: Page): Promise<void> {
  await page.goto('/oefen/inbraak');
  const guided = page.getByLabel('Uitleg na elke stap');
  if (await guided.isChecked()) await guided.uncheck();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await page.getByText('Kaart', { exact: true }).click();
  await expect(page.locator('.map')).toHaveAttribute('data-phase', 'ready');
}

/** How many different colours the middle of the map has: a map that is not drawn has one. */
async function coloursOf(page: Page): Promise<number> {
  return page.locator('.map canvas').evaluate((canvas: HTMLCanvasElement) => {
    const copy = document.createElement('canvas');
    copy.width = 200;
    copy.height = 200;
    const context = copy.getContext('2d');
    context?.drawImage(canvas, 0, 0, 200, 200);
    const data = context?.getImageData(0, 0, 200, 200).data ?? [];
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 4) colours.add(`${data[i]} ${data[i + 1]} ${data[i + 2]}`);
    return colours.size;
  });
}

test('nobody waits for the map: its library comes when the map opens, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/oefen/inbraak');
  await page.waitForLoadState('networkidle');
  const before = asked.filter((url) => /phaser|stage/i.test(url));
  expect(before).toEqual([]);
});

test('the map shows the neighbourhood with streets and houses', async ({ page }) => {
  await openMap(page);
  await expect.poll(() => coloursOf(page)).toBeGreaterThan(300);
});

test('the map is moved and enlarged with single keys', async ({ page }) => {
  await openMap(page);
  const map = page.getByRole('application');
  await map.focus();
  const scale = page.locator('.map-scale');
  const pin = page.locator('.map-pin').first();
  const places = async () => pin.evaluate((element) => element.style.transform);
  const before = await places();
  await page.keyboard.press('-');
  await page.keyboard.press('ArrowDown');
  await expect.poll(places).not.toBe(before);
  const far = await scale.textContent();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(scale).not.toHaveText(far ?? '');
});

test('every place on the map is in the list as well, and can be chosen in both', async ({ page }) => {
  await openMap(page);
  const pins = page.locator('.map-pin');
  const rows = page.locator('.map-list-place');
  await expect(rows).toHaveCount(await pins.count());
  expect(await pins.count()).toBeGreaterThan(0);
  for (const pin of await pins.all()) {
    const name = (await pin.locator('.map-pin-name').textContent()) ?? '';
    await expect(rows.filter({ hasText: name }).first()).toBeVisible();
  }
});

test('places on the map never lie under each other or under the buttons of the map', async ({ page }) => {
  await openMap(page);
  const boxes = await page
    .locator('.map-pin, .map-tool')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
  for (const [i, a] of boxes.entries()) {
    expect(a.width).toBeGreaterThanOrEqual(48);
    for (const b of boxes.slice(i + 1)) {
      const overlap =
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      expect(overlap).toBe(false);
    }
  }
});

test('the map has no barriers that axe can find', async ({ page }) => {
  await openMap(page);
  await sound(page);
});

test('where nothing can be drawn the list takes the place of the map and says so', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/oefen/inbraak');
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await page.getByText('Kaart', { exact: true }).click();
  await expect(page.getByText('De kaart werkt niet op dit toestel.')).toBeVisible();
  await expect(page.locator('.map-list').first()).toBeVisible();
});
