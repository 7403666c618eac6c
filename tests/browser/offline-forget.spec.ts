/** Promise: /privacy/ lists everything this phone keeps for the site, and removes each thing or all, without signal too. */
import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/offline-test.ts';
import { refuseStorage } from './support/refuse.ts';
import { onThePhone, waitUntilSaved } from './support/saved.ts';

const rows = (page: Page) => page.locator('#kept-list li span');
const remove = (page: Page, words: string) => page.getByRole('button', { name: `Remove: ${words}` }).click();
const said = (page: Page) => page.locator('#kept-said');

test('each thing is named with its size, and goes alone; everything goes with one press; all with the server gone', async ({
  page,
  open,
}) => {
  const { url, kill } = await open('small');
  await waitUntilSaved(page, url);
  await page.evaluate(() => {
    localStorage.setItem('somebody-else', 'x');
    localStorage.setItem('send-plan:choices', '{"theme":"dark"}');
    localStorage.setItem('send-plan:dates', '{}');
    localStorage.setItem('send-plan:of-an-older-version', 'x'.repeat(5000));
    sessionStorage.setItem('send-plan:later', 'x');
  });
  await kill();
  await page.goto(`${url}privacy/`);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('link', { name: 'See what this phone keeps' }).click();
  await expect(page.locator('#kept-line')).toHaveText('This phone keeps 5 things for this site.');
  await expect(rows(page).first()).toHaveText(/^The saved copy of this site: about \d+ kilobytes, as it was sent\.$/);
  expect((await rows(page).allTextContents()).slice(1).sort()).toEqual([
    'A note that you put a newer version off: less than 1 kilobyte, until you close this tab.',
    'Something this site kept: 6 kilobytes.',
    'The dates you asked us to remember: less than 1 kilobyte.',
    'Your reading choices: less than 1 kilobyte.',
  ]);
  expect(await axeFindings(page)).toEqual([]);

  const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
  expect(await theme()).toBe('dark');
  await remove(page, 'Your reading choices');
  await expect(said(page)).toHaveText('Removed: Your reading choices.');
  await expect(page.getByRole('heading', { name: 'What this phone keeps now' })).toBeFocused();
  expect(await theme()).toBeUndefined();
  await remove(page, 'Something this site kept');
  await expect(rows(page)).toHaveCount(3);
  expect((await onThePhone(page)).workers).toBe(1);

  await page.getByRole('button', { name: 'Remove everything' }).click();
  await expect(said(page)).toHaveText(/^Everything this site saved is removed from this phone\./);
  await expect(page.locator('#kept-line')).toHaveText('This phone keeps nothing for this site now.');
  await expect(page.getByRole('button', { name: 'Remove everything' })).toBeHidden();
  expect(await onThePhone(page)).toMatchObject({ stores: [], workers: 0 });
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([
    'somebody-else',
  ]);
});

test('the saved copy goes alone, and what the reader chose stays; another tab’s choice is listed as it comes', async ({
  page,
  open,
  context,
}) => {
  const { url } = await open('small');
  await waitUntilSaved(page, url);
  await page.goto(`${url}privacy/`);
  await expect(rows(page)).toHaveCount(1);
  const other = await context.newPage();
  await other.goto(`${url}settings/`);
  await other.getByRole('radio', { name: 'Soft cream' }).check();
  await other.close();
  await expect(rows(page)).toHaveCount(2);
  await remove(page, 'The saved copy of this site');
  await expect(said(page)).toHaveText('Removed: The saved copy of this site.');
  await expect(rows(page)).toHaveText(['Your reading choices: less than 1 kilobyte.']);
  expect(await onThePhone(page)).toMatchObject({ stores: [], workers: 0 });
});

test('a copy that is removed while it is being mended stays removed', async ({ page, open }) => {
  const { url, faults } = await open('small');
  await waitUntilSaved(page, url);
  await page.evaluate(async () => {
    const store = await caches.open((await caches.keys())[0] ?? '');
    for (const key of await store.keys()) if (key.url.includes('/timeline/')) await store.delete(key);
  });
  faults.set('*', 'silent');
  await page.clock.install();
  await page.goto(`${url}privacy/`);
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await expect(said(page)).toHaveText(/^Everything this site saved is removed/);
  // The page gives mending up, and would count anew what is there.
  await page.clock.runFor(60_000);
  await page.evaluate(async () => (await fetch('/nowhere', { signal: AbortSignal.timeout(1) }).catch(() => 0)) && 0);
  expect(await onThePhone(page)).toMatchObject({ stores: [], workers: 0 });
  await expect(rows(page)).toHaveCount(0);
});

test('what the browser does not let go is not said to be gone', async ({ page, open }) => {
  const { url } = await open('small');
  await waitUntilSaved(page, url);
  await page.goto(`${url}privacy/`);
  await page.evaluate(() => {
    CacheStorage.prototype.delete = () => Promise.reject(new TypeError('refused'));
  });
  await remove(page, 'The saved copy of this site');
  await expect(said(page)).toHaveText('That did not work. Try again in a moment.');
  await expect(rows(page)).toHaveCount(1);
});

test('a window that keeps nothing says so', async ({ page, open }) => {
  const { url } = await open('small');
  await refuseStorage(page);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`${url}privacy/`);
  await expect(page.locator('#kept-line')).toHaveText(
    'This window does not let sites keep anything. So there is nothing to remove.',
  );
  await expect(page.getByRole('main').getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  expect(complaints).toEqual([]);
});
