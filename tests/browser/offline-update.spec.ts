/** Promise: a new version waits, is offered once, and comes only to the tab that asked for it. */
import { expect, test } from '@playwright/test';
import { startServer } from '../../scripts/serve.mjs';
import { copySite, publishChange, waitUntilSaved } from './support/saved.ts';

// Saving the whole site, several times a test, takes a while on a small machine.
test.describe.configure({ timeout: 120_000 });

test('a changed word is offered once, comes when the reader says so, and only what changed is fetched', async ({
  page,
  context,
}) => {
  const root = copySite();
  const asked: string[] = [];
  const server = await startServer({ root, onRequest: (request) => void asked.push(request.url ?? '') });
  await waitUntilSaved(page, server.url);
  const other = await context.newPage();
  await other.goto(`${server.url}search/`);
  await other.getByRole('searchbox').fill('half a quest');

  await publishChange(root, 'areas/funding/index.html', 'What the plan promised', 'What the plan said');
  asked.length = 0;
  await page.goto(`${server.url}areas/funding/`);
  await expect(page.getByRole('heading', { name: 'What the plan promised' })).toBeVisible();
  const notice = page.getByRole('region', { name: 'New version' });
  await expect(notice).toHaveCount(1);
  await expect(notice.getByRole('status')).toHaveText('A newer version of these pages is ready.');
  // copy.json moves only when the size of the whole copy does.
  expect(asked.filter((url) => url !== '/sw.js' && url !== '/copy.json')).toEqual(['/areas/funding/']);

  await notice.getByRole('button', { name: 'Show the new version' }).click();
  await expect(page.getByRole('heading', { name: 'What the plan said' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'New version' })).toHaveCount(0);
  await expect(other.getByRole('searchbox')).toHaveValue('half a quest');

  await server.close();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What the plan said' })).toBeVisible();
});

test('"Later" leaves the reader in peace on that page', async ({ page }) => {
  const root = copySite();
  const server = await startServer({ root });
  await waitUntilSaved(page, server.url);
  await publishChange(root, 'timeline/index.html', 'Timeline: 2014 to today', 'Timeline: 2014 to now');
  await page.goto(`${server.url}timeline/`);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByRole('region', { name: 'New version' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline: 2014 to today');
  await server.close();
});
