/** How Playwright runs the accessibility matrix: `npm run test:matrix`. It takes half an hour, so `npm test` runs a part. */
import { defineConfig } from '@playwright/test';
import browser from './playwright.config.ts';

export default defineConfig({
  ...browser,
  testDir: 'tests/matrix',
  globalSetup: ['./tests/browser/support/global-setup.ts', './tests/matrix/report.ts'],
  reporter: 'list',
  timeout: 300_000,
  globalTimeout: 60 * 60_000,
  projects: [{ name: 'matrix', use: { serviceWorkers: 'block' } }],
});
