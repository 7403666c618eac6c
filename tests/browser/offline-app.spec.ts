/** Promise: /app/ tells the truth about the copy in every state, and each of its buttons does what it says. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SAVED_WHOLE } from '../../src/tooling/copy-parts.ts';
import { expect, test } from './support/offline-test.ts';
import { onThePhone, standing, waitUntilSaved } from './support/saved.ts';

const said = (page: Page) => page.locator('#copy-said');
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** Removes one stored page and puts other words into another. */
const spoilTwo = (page: Page) =>
  page.evaluate(async () => {
    const store = await caches.open((await caches.keys())[0] ?? '');
    for (const key of await store.keys()) {
      if (key.url.includes('/timeline/')) await store.delete(key);
      if (key.url.includes('/areas/funding/')) await store.put(key, new Response('spoilt'));
    }
  });

test('a copy that is there is told with its pages, size, day and version', async ({ page, open }) => {
  const { url } = await open('small');
  await waitUntilSaved(page, url);
  const copy = (await (await fetch(`${url}copy.json`)).json()) as { version: string; pages: number; bytes: number };
  const today = await page.evaluate(() => new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }));
  await expect(page.locator('#copy-facts li')).toHaveText([
    `Pages: ${copy.pages}`,
    `Size: about ${Math.ceil(copy.bytes / 10_000) * 10} kilobytes, as it was sent`,
    `Saved on ${today}`,
    `Version: ${copy.version}`,
  ]);
  await page.goto(`${url}areas/funding/`);
  await expect(page.getByText(`You are reading the copy saved on this phone on ${today}.`)).toBeVisible();
});

test('a page that came over the network does not say that it is the saved copy', async ({ page, open }) => {
  const { url } = await open('small');
  await page.goto(url);
  await page.waitForFunction(async () => Boolean((await navigator.serviceWorker.ready).active));
  await expect(page.locator('.copy-line')).toHaveCount(0);
});

test('a line that hangs keeps back neither how the copy stands nor the buttons', async ({ page, open }) => {
  const { url, faults } = await open('small');
  await waitUntilSaved(page, url);
  faults.set('*', 'silent');
  await page.reload();
  await expect(standing(page)).toContainText('Saved on this phone: all');
  await expect(page.getByRole('button', { name: 'Check my copy' })).toBeVisible();
});

test('"Check my copy" finds what is missing and what is damaged, mends both, and says when it cannot', async ({
  page,
  open,
}) => {
  const { url, kill } = await open('small');
  await waitUntilSaved(page, url);
  await press(page, 'Check my copy');
  await expect(said(page)).toHaveText(/^All \d+ files were checked. Your copy is whole.$/);
  await spoilTwo(page);
  await press(page, 'Check my copy');
  await expect(said(page)).toHaveText(
    '2 files were missing or damaged. We fetched them again. Your copy is whole now.',
  );
  await page.goto(`${url}areas/funding/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/money/);

  await page.goto(`${url}app/`);
  await spoilTwo(page);
  await kill();
  await press(page, 'Check my copy');
  await expect(said(page)).toHaveText(
    '2 files were missing or damaged. We could not fetch the rest just now. Try again when you have signal.',
  );
  await expect(standing(page)).toHaveText(/^2 files of \d+ are missing from your copy./);
  await expect(page.getByText(/Saved on this phone/)).toHaveCount(0);
});

test('a copy whose files were cleared away mends itself in silence on the next visit', async ({ page, open }) => {
  const { url } = await open('small');
  await waitUntilSaved(page, url);
  const before = (await onThePhone(page)).urls.length;
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto(`${url}areas/funding/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/money/);
  // All files; the notes on the version in charge went with the store.
  await expect.poll(async () => (await onThePhone(page)).urls.length).toBe(before - 1);
  await waitUntilSaved(page, url);
});

test('a copy that was cleared away says so without a connection', async ({ page, open }) => {
  const { url, kill } = await open('small');
  await waitUntilSaved(page, url);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await kill();
  const answer = await page.goto(`${url}areas/funding/`);
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is saved on this phone now');
  await expect(page.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
});

test('"Look for a new version" says what it found, and what the new version changes', async ({ page, open }) => {
  const { url, root, edit, publish, kill } = await open('small');
  await waitUntilSaved(page, url);
  await press(page, 'Look for a new version');
  await expect(said(page)).toHaveText('You have the newest version.');

  const entry = '<title>Money</title><link/><content type="text">The grant for 2027 is in.</content>';
  edit('feed.xml', '</author>', `</author><entry>${entry}</entry>`);
  edit('areas/funding/index.html', 'What the plan promised', 'What the plan said');
  expect(root).toBeTruthy();
  await publish();
  await press(page, 'Look for a new version');
  await expect(said(page)).toHaveText(/^A newer version was found, and it is saved./);
  await expect(standing(page)).toHaveText('Saved on this phone. A newer version is ready.');
  await expect(page.locator('#copy-news')).toHaveText('What changed: “Money”: The grant for 2027 is in.');

  await kill();
  await press(page, 'Look for a new version');
  await expect(said(page)).toHaveText(/^We could not look just now. .* Your saved copy is still here.$/);
});

test('a phone without room says so, gives the room back, asks for nothing again and again, and can save less', async ({
  page,
  open,
  context,
}) => {
  const { url, asked } = await open('small');
  const devtools = await context.newCDPSession(page);
  const origin = new URL(url).origin;
  await page.goto(`${url}feed.xml`);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 120_000 });
  await page.goto(`${url}app/`);
  await expect(standing(page)).toContainText('There is not enough room on this phone to save everything.');
  expect((await onThePhone(page)).urls.length).toBeLessThan(3);
  asked.length = 0;
  await page.reload();
  await expect(standing(page)).toContainText('There is not enough room');
  expect(asked.filter(({ path }) => /^\/(?:packs|timeline)\//.test(path))).toEqual([]);

  const core = page.getByRole('checkbox', { name: /always saved/ });
  await expect(core).toBeChecked();
  await expect(core).toBeDisabled();
  await expect(
    page.getByRole('checkbox', { name: /^Easier words and pictures: 1 page, about \d+ kilobytes$/ }),
  ).not.toBeChecked();
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  await press(page, 'Save what I ticked');
  await expect(standing(page)).toHaveText(
    'Saved on this phone: the parts you see ticked below. They work without signal.',
  );
  expect((await onThePhone(page)).urls.filter((address) => address.includes('/easy/'))).toEqual([]);
  await page.getByRole('checkbox', { name: /^Easier words/ }).check();
  await press(page, 'Save what I ticked');
  await expect.poll(async () => (await onThePhone(page)).urls.some((address) => address.includes('/easy/'))).toBe(true);
});

test('of a site too big to be saved whole by itself the core is saved, and the reader chooses the rest by its size', async ({
  page,
  open,
}) => {
  const { url, root, publish } = await open('small');
  mkdirSync(`${root}pagefind`);
  writeFileSync(`${root}pagefind/big.png`, randomBytes(SAVED_WHOLE));
  await publish();
  await waitUntilSaved(page, url);
  await expect(standing(page)).toHaveText(/^Saved on this phone: the parts you see ticked below./);
  expect((await onThePhone(page)).urls.filter((address) => /pagefind|easy|timeline/.test(address))).toEqual([]);
  await page.goto(`${url}timeline/`);
  await page.goto(`${url}app/`);
  await page.getByRole('checkbox', { name: 'Search: about 1.5 megabytes' }).check();
  await press(page, 'Save what I ticked');
  await expect
    .poll(async () => (await onThePhone(page)).urls.filter((address) => address.includes('big')))
    .toHaveLength(1);
  expect((await onThePhone(page)).urls.filter((address) => /easy|timeline/.test(address))).toEqual([]);
  for (const name of [/^Easier/, /^All other/]) await page.getByRole('checkbox', { name }).check();
  await press(page, 'Save what I ticked');
  await expect(standing(page)).toHaveText('Saved on this phone: all pages, and search. They work without signal.');
});

test('parts that were ticked are said to be on their way as long as they are, and a choice that finds no room says so', async ({
  page,
  open,
}) => {
  const { url, root, publish, faults, kill } = await open('small');
  mkdirSync(`${root}pagefind`);
  writeFileSync(`${root}pagefind/big.png`, randomBytes(SAVED_WHOLE));
  await publish();
  await page.clock.install();
  await waitUntilSaved(page, url);
  await page.evaluate(() => {
    const { put } = Cache.prototype;
    Cache.prototype.put = () => {
      Cache.prototype.put = put;
      return Promise.reject(new DOMException('', 'QuotaExceededError'));
    };
  });
  await page.getByRole('checkbox', { name: /^Search/ }).check();
  await press(page, 'Save what I ticked');
  await expect(said(page)).toHaveText('Your choice could not be saved. There may not be enough room on this phone.');

  faults.set('*', 'silent');
  const fetches = page.context().waitForEvent('request', (request) => request.serviceWorker() !== null);
  await press(page, 'Save what I ticked');
  await expect(standing(page)).toHaveText('Saving this site on your phone. You can go on reading.');
  await expect(page.getByRole('heading', { name: 'What is saved here' })).toBeFocused();
  await expect(said(page)).toBeEmpty();
  // Before that the worker has yet to answer what it has.
  await fetches;
  // Longer than a worker may take to answer anything else.
  await page.clock.runFor(60_000);
  await expect(standing(page)).toHaveText('Saving this site on your phone. You can go on reading.');
  await kill();
  await expect(standing(page)).toContainText('missing from your copy');
});

test('a page of a part that is not saved does not say that it is the saved copy', async ({ page, open }) => {
  const { url, root, publish } = await open('small');
  mkdirSync(`${root}pagefind`);
  writeFileSync(`${root}pagefind/big.png`, randomBytes(SAVED_WHOLE));
  await publish();
  await waitUntilSaved(page, url);
  /** Opens a page and waits until the line could be there: it is worked out as soon as its file has come. */
  const visit = async (address: string) => {
    const came = page.waitForResponse(/copy-line\./);
    await page.goto(url + address);
    await came;
    await page.evaluate(async () => caches.match(location.pathname, { ignoreSearch: true }));
  };
  await visit('timeline/');
  await expect(page.locator('.copy-line')).toHaveCount(0);
  await visit('areas/funding/');
  await expect(page.locator('.copy-line')).toHaveCount(1);
});

test('"Remove everything" says before it is pressed what goes too, and focus stays at the copy', async ({
  page,
  open,
}) => {
  const { url } = await open('small');
  await waitUntilSaved(page, url);
  const remove = page.getByRole('main').getByRole('button', { name: 'Remove everything' });
  await expect(remove).toHaveAccessibleDescription(/also removes My list, your notes, your dates/);
  await expect(page.getByText('“Remove everything” also removes My list')).toBeVisible();
  await remove.press('Enter');
  await expect(standing(page)).toContainText('Everything this site saved is removed');
  await expect(page.getByRole('heading', { name: 'What is saved here' })).toBeFocused();
  await expect(page.getByText('“Remove everything” also removes My list')).toBeHidden();
  await page.getByRole('button', { name: 'Save this site on my phone' }).press('Enter');
  await expect(standing(page)).toContainText('Saved on this phone: all');
  await expect(page.getByRole('heading', { name: 'What is saved here' })).toBeFocused();
});

test('a button whose work the browser refuses says so, and can be pressed again', async ({ page, open }) => {
  const { url } = await open('small');
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = () => Promise.resolve(false);
    let isRefused = true;
    StorageManager.prototype.persist = () => {
      if (!isRefused) return Promise.resolve(true);
      isRefused = false;
      return Promise.reject(new TypeError('refused'));
    };
  });
  await waitUntilSaved(page, url);
  await press(page, 'Ask the browser to keep my copy');
  await expect(said(page)).toHaveText('That did not work. Try again in a moment.');
  await press(page, 'Ask the browser to keep my copy');
  await expect(said(page)).toHaveText('The browser will keep this copy until you remove it.');
});

test('where a browser never begins to save, the reader is told what may help, and can press again', async ({
  page,
  open,
}) => {
  const { url } = await open('small');
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
  });
  await page.clock.install();
  await page.goto(`${url}app/`);
  for (const _time of ['first', 'second']) {
    await press(page, 'Save this site on my phone');
    await expect(said(page)).toHaveText('');
    // What the button does first is not on the clock.
    await expect(async () => {
      await page.clock.runFor(20_000);
      await expect(said(page)).toContainText('Nothing is saved yet', { timeout: 500 });
    }).toPass();
  }
});

test('words that were slow to find never stand over newer ones', async ({ page, open }) => {
  const { url } = await open('small');
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = () =>
      new Promise((resolve) => {
        addEventListener('slow-answer', () => {
          resolve(false);
        });
      });
  });
  await page.goto(`${url}app/`);
  await page.waitForFunction(async () => Boolean((await navigator.serviceWorker.ready).active));
  const remove = page.getByRole('main').getByRole('button', { name: 'Remove everything' });
  await remove.click();
  await expect(standing(page)).toContainText('Everything this site saved is removed');
  await page.evaluate(() => {
    dispatchEvent(new Event('slow-answer'));
  });
  await expect(standing(page)).toContainText('Everything this site saved is removed');
  await expect(page.getByRole('button', { name: 'Check my copy' })).toBeHidden();
});

test('"Show the new version" says at once that it is on its way', async ({ page, open }) => {
  const { url, edit, publish, faults } = await open('small');
  await waitUntilSaved(page, url);
  edit('areas/funding/index.html', 'What the plan promised', 'What the plan said');
  await publish();
  await press(page, 'Look for a new version');
  await expect(standing(page)).toHaveText('Saved on this phone. A newer version is ready.');
  // It looks once more for one newer still, on a line that says nothing.
  faults.set('*', 'silent');
  await page.locator('#copy-show').click();
  await expect(said(page)).toHaveText('Getting it…');
});

test('without a connection the page says so, and stops saying so', async ({ page, open, context }) => {
  const { url } = await open('small');
  await waitUntilSaved(page, url);
  await expect(page.getByText('There is no connection just now.')).toBeHidden();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('There is no connection just now.')).toBeVisible();
  await expect(standing(page)).toContainText('Saved on this phone: all');
  await context.setOffline(false);
  await expect(page.getByText('There is no connection just now.')).toBeHidden();
});

test('the browser is asked to keep the copy when the reader says so, and its answer is told as it is', async ({
  page,
  open,
}) => {
  const { url } = await open('small');
  await page.addInitScript(() => {
    let kept = false;
    const answers = [false, true];
    StorageManager.prototype.persisted = () => Promise.resolve(kept);
    StorageManager.prototype.persist = () => Promise.resolve((kept = answers.shift() ?? true));
  });
  await waitUntilSaved(page, url);
  await press(page, 'Ask the browser to keep my copy');
  await expect(said(page)).toContainText('The browser did not promise to keep this copy.');
  await press(page, 'Ask the browser to keep my copy');
  await expect(said(page)).toHaveText('The browser will keep this copy until you remove it.');
  await expect(page.getByRole('button', { name: 'Check my copy' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask the browser' })).toBeHidden();
});

test('a browser without workers says that it cannot save', async ({ page, open }) => {
  const { url } = await open('small');
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(`${url}app/`);
  await expect(standing(page)).toContainText('This browser cannot save sites');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});
