import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserToLaunch } from './src/support/browser.js';

const report = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;

/** Journeys against the built product in evaluation mode; `npm run e2e -- NAME` runs the files whose name contains NAME. */
export default defineConfig({
  testDir: fileURLToPath(new URL('./src', import.meta.url)),
  // Pictures for the documentation are taken by the same hands, and are no test.
  testMatch: process.env.HOMEWARD_PICTURES ? '**/*.pictures.ts' : '**/*.e2e.ts',
  outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
  globalSetup: fileURLToPath(new URL('./src/support/product.ts', import.meta.url)),
  // A journey is a story whose steps build on each other; files are independent.
  fullyParallel: false,
  workers: 2,
  // A user has one try.
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  globalTimeout: 12 * 60_000,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: await browserToLaunch(),
    // Fonts are part of the product; the machine's own must not decide what a screenshot shows.
    screenshot: 'only-on-failure',
    trace: 'off',
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
  },
});
