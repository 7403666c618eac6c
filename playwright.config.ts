/** How Playwright meets the built site in a real browser: as a reader, and with the offline copy at work. */
import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser-options.mjs';

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/support/global-setup.ts',
  outputDir: 'test-results',
  // Short while all is well; a failure is told with its place and its picture. Recording a trace would make every test
  // slower, so `npm test` runs those that failed once more for it.
  reporter: [['dot'], ['json', { outputFile: 'node_modules/.test-results/browser.json' }]],
  // Every test waits for something now and then; with one more than a small computer has processors, none stands still.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  // Generous, so that a slow or busy computer does not fail what is sound; a run that hangs still ends by itself.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  globalTimeout: 20 * 60_000,
  use: {
    // Set by the global set-up, which starts the server before any test runs.
    baseURL: process.env.BASE_URL,
    // One process for pages is enough: starting another for each test takes longer than some tests.
    launchOptions: launchOptions(['--renderer-process-limit=1']),
    screenshot: 'only-on-failure',
    // A page from the saved copy would hide what the site sends; only the offline tests want the worker.
    serviceWorkers: 'block',
  },
  // The longest tests come first, so that at the end no worker waits for another.
  projects: [
    { name: 'offline', testMatch: '**/offline*.spec.ts', use: { serviceWorkers: 'allow' } },
    {
      name: 'heard',
      testDir: 'tests/heard',
      // Reviewed by a person: `npm run heard -- --update-snapshots` writes them anew.
      snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
    },
    { name: 'reading', testIgnore: '**/offline*.spec.ts' },
  ],
});
