/** Promise: after one visit, with the server gone, every page and search still answer. */
import { expect, test } from '@playwright/test';
import { startServer } from '../../scripts/serve.mjs';
import { waitUntilSaved } from './support/saved.ts';
import { DIST, PAGES } from './support/site.ts';

// Saving the whole site, several times a test, takes a while on a small machine.
test.describe.configure({ timeout: 120_000 });

test('after one visit the server is killed, and every page and five searches still answer', async ({ page }) => {
  const server = await startServer({ root: DIST });
  await page.goto(server.url);
  await waitUntilSaved(page, server.url);
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();

  for (const { path, title } of PAGES) {
    await page.goto(server.url + path);
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  for (const query of ['tribunal', 'funding', 'speech therapy', 'needs assessment', 'NASENCO']) {
    await page.goto(`${server.url}search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#search-results[data-state="results"] li').first()).toBeVisible();
  }
  // A copy can lie on a phone for years: it tells its age from the phone's own clock.
  await page.clock.setFixedTime('2100-01-01');
  await page.goto(`${server.url}areas/funding/`);
  await expect(page.getByText('This page should have been checked again by')).toBeVisible();
});

test('offline, addresses with a slip or a tail still find their page, and an unknown one is told honestly', async ({
  page,
}) => {
  const server = await startServer({ root: DIST });
  await waitUntilSaved(page, server.url);
  await server.close();
  for (const tail of [
    'areas/funding',
    'areas/funding/index.html',
    'areas/funding/?utm_source=x&fbclid=y',
    'areas/funding/#said',
    'Areas/Funding/',
  ]) {
    await page.goto(server.url + tail);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/money/i);
  }
  const answer = await page.goto(`${server.url}areas/nowhere/`);
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on this phone');
  await expect(page.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
});

test('one file that cannot be had keeps "saved" from being said, and the next try goes on where it stopped', async ({
  page,
}) => {
  let broken = true;
  let asked = 0;
  const server = await startServer({
    root: DIST,
    onRequest: (request, response) => {
      if (request.headers['service-worker'] === undefined && request.headers['sec-fetch-dest'] === 'empty') asked += 1;
      if (broken && request.url?.includes('/areas/funding/')) response.writeHead(500).end();
    },
  });
  await page.goto(`${server.url}app/`);
  await expect(page.locator('#copy-state')).toContainText('Saving did not finish', { timeout: 30_000 });
  const first = asked;
  broken = false;
  asked = 0;
  await page.getByRole('button', { name: 'Save this site on my phone' }).click();
  await expect(page.locator('#copy-state')).toContainText('Saved on this phone: all', { timeout: 30_000 });
  expect(asked).toBeLessThan(first / 2);
  await server.close();
});

test('"Remove everything" removes everything', async ({ page }) => {
  const server = await startServer({ root: DIST });
  await waitUntilSaved(page, server.url);
  // What another app keeps on the same domain is not ours to remove.
  await page.evaluate(async () => {
    await caches.open('somebody-else');
    localStorage.setItem('somebody-else', 'x');
    localStorage.setItem('send-plan:only-law', 'yes');
  });
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.locator('#copy-state')).toContainText('is removed from this phone');
  expect(
    await page.evaluate(async () => ({
      stores: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      kept: Object.keys(localStorage),
    })),
  ).toEqual({
    stores: ['somebody-else'],
    workers: 0,
    kept: ['somebody-else'],
  });
  await server.close();
});

test('where a phone is set to save data, nothing is saved until the reader asks', async ({ page }) => {
  const server = await startServer({ root: DIST });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${server.url}app/`);
  await expect(page.locator('#copy-state')).toHaveText(
    /Nothing is saved on this phone. Saving the whole site uses about \d+ kilobytes./,
  );
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.getByRole('button', { name: 'Save this site on my phone' }).click();
  await expect(page.locator('#copy-state')).toContainText('Saved on this phone: all', { timeout: 30_000 });
  await server.close();
});

test('a browser that cannot store says so, and the site still reads', async ({ page }) => {
  const server = await startServer({ root: DIST });
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto(`${server.url}app/`);
  await expect(page.locator('#copy-state')).toContainText('This window does not let sites save anything');
  await page.goto(`${server.url}areas/ehcps/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await server.close();
});
