import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './tools/find-browser.ts';
import type { SiteOptions } from './tests/e2e/fixtures.ts';

export default defineConfig<SiteOptions>({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-set-up.ts',
  workers: 2,
  // A busy machine with two cores takes its time.
  timeout: 90_000,
  retries: 1,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // Each test would store the whole site; those of reading without a network allow them.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findChromium(), args: [...chromiumFlags] },
  },
  // Each test runs on the web, under a base path that no build knows of, and from disk.
  projects: [
    { name: 'http', use: { from: 'http' } },
    // What cannot differ from disk is tested once.
    { name: 'disk', use: { from: 'disk' }, grepInvert: /@once/ },
  ],
});
