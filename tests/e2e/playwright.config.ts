import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, isRoot } from '../support/browser.ts';

// `npm run e2e` starts the built server and says where; by hand, `npm start` in another window serves too.
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/e2e',
  fullyParallel: false,
  workers: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  timeout: 60_000,
  use: {
    baseURL: process.env.BOEF_ADDRESS ?? 'http://localhost:3000/',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 360, height: 740 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      chromiumSandbox: !isRoot(),
      args: [...BROWSER_FLAGS],
    },
  },
});
