import { expect, test } from '@playwright/test';
import { serve } from '../../src/server/serve.ts';

test('whoever opens the page reads that this is an exercise, and nothing is refused or fails', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  await expect(page.getByText('OEFENING').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('nothing is asked of another server', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  const own = new URL(baseURL ?? '').origin;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== own) strangers.push(request.url());
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(strangers).toEqual([]);
});

test('an address inside the app that is opened directly shows the app, a missing file does not', async ({ request }) => {
  expect((await request.get('/oefenen')).headers()['content-type']).toContain('text/html');
  expect((await request.get('/assets/missing.js')).status()).toBe(404);
});

test('the pages come with headers that keep other code and other frames out', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('who starts a second server while the first one runs gets the next free port', async ({ request }) => {
  const first = await serve('127.0.0.1', 0);
  const second = await serve('127.0.0.1', first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect((await request.get(second.address)).ok()).toBe(true);
  await second.close();
  await first.close();
});
