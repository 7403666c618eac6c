/** Promise: every page can be read whole without a single script, and asks nobody else for anything. */
import { expect, test } from '@playwright/test';
import { AREAS, PAGES } from './support/site.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every page shows its words', async ({ page }) => {
    for (const { path, title } of PAGES) {
      await page.goto(path);
      await expect.soft(page, path).toHaveTitle(title);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      expect.soft((await page.locator('main').innerText()).length, path).toBeGreaterThan(150);
    }
  });

  for (const { path } of AREAS) {
    test(`/${path} has every part of an area`, async ({ page }) => {
      await page.goto(path);
      for (const name of [
        'In one minute',
        'What the plan promised',
        'What people said',
        'What has happened since',
        'Where it stands today',
        'What it means for your child today',
        'Questions you could ask',
        'Words on this page',
        'Sources',
      ]) {
        await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
      }
      await expect(page.getByText(/Checked on \d+ \w+ 20\d\d/)).toBeVisible();
      await expect(page.getByText('Easy Read and British Sign Language.')).toBeVisible();
    });
  }

  test('the search form still says where to look', async ({ page }) => {
    await page.goto('search/?q=tribunal');
    // Playwright's own text search passes over <noscript>, so the element is named.
    await expect(page.locator('#search-app noscript p')).toBeVisible();
    await expect(page.locator('#search-app noscript p')).toContainText('Search needs scripts');
    await expect(page.getByRole('link', { name: 'words from A to Z' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Are EHCPs being scrapped?' })).toBeVisible();
  });

  test('the saved-copy page says that nothing can be saved', async ({ page }) => {
    await page.goto('app/');
    const words = page.locator('#copy-state noscript span');
    await expect(words).toBeVisible();
    await expect(words).toContainText('Your browser does not run scripts');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test('no page breaks the security policy, asks another host, or writes an error to the console', async ({
  page,
  baseURL,
}) => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    // The tests themselves block the worker here; tests/browser/offline*.spec.ts let it run.
    if (message.type() === 'error' || message.type() === 'warning')
      if (!message.text().includes('Service Worker registration blocked')) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) troubles.push(`asked ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  for (const { path } of PAGES) await page.goto(path, { waitUntil: 'load' });
  await page.goto('search/?q=funding');
  await expect(page.locator('#search-results[data-state="results"]')).toBeVisible();
  expect(troubles).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('half-way through, with the scripts lost on the way, a page still reads and its links still work', async ({
  page,
}) => {
  await page.route('**/_a/*.js', (route) => route.abort());
  await page.goto('areas/funding/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('a.word').first().click();
  await expect(page.locator('.meaning:target')).toBeInViewport();
});
