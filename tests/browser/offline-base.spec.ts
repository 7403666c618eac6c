/** Promise: everything above holds under a path of its own too, such as https://example.org/send-plan/. */
import { expect, test } from '@playwright/test';
import { startServer } from '../../scripts/serve.mjs';
import { BASE, siteUnderPath } from '../support/site-under-path.ts';
import { waitUntilSaved } from './support/saved.ts';

// The site may have to be built once more, because every address in it changes.
test.describe.configure({ timeout: 240_000 });

test('under a path of its own the site is saved, read and searched with the server gone', async ({ page }) => {
  const server = await startServer({ root: await siteUnderPath(), base: BASE });
  await waitUntilSaved(page, server.url);
  await server.close();
  for (const path of ['', 'areas/ehcps/', 'areas/funding', 'your-rights/asking/', 'easy/ehcps/', 'words/']) {
    await page.goto(server.url + path);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await expect(page).not.toHaveTitle(/not saved|no page here/i);
  }
  await page.goto(`${server.url}search/?q=tribunal`);
  await page.locator('#search-results[data-state="results"] li a').first().click();
  await expect(page).toHaveURL(/\/send-plan\/.*#/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
