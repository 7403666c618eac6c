/** Promise: nothing that lies in a store, whoever put it there, can stand between a reader and the next version. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/offline-test.ts';
import { notice, waitUntilSaved } from './support/saved.ts';

test('a false worker and a false runtime in every store do not keep the true new version away', async ({
  page,
  open,
}) => {
  const { url, edit, publish } = await open('small');
  await waitUntilSaved(page, url);
  await page.evaluate(async (site) => {
    const text = await (await fetch(`${site}sw.js`, { cache: 'reload' })).text();
    const [, runtime = ''] = /importScripts\(\s*["'`]([^"'`]+)/.exec(text) ?? [];
    if (!runtime) throw new Error('sw.js names no runtime');
    let planted = 0;
    await caches.open('somebody-else');
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      // The page in charge lies there under its address with its hash: what is planted takes its place.
      const own = (await store.keys()).map((key) => key.url).filter((key) => key.includes('/areas/funding/?v='));
      planted += own.length;
      for (const file of ['sw.js', runtime, ...own])
        await store.put(
          new URL(file, site),
          new Response('self.hijacked = true', { headers: { 'content-type': 'text/javascript' } }),
        );
    }
    if (planted === 0) throw new Error('the store has no such page');
  }, url);
  edit('areas/funding/index.html', 'What the plan promised', 'What the plan said');
  await publish();
  // The planted page itself tells of nothing; any other does.
  await page.goto(`${url}timeline/`);
  const shownAnew = page.waitForEvent('load');
  await notice(page).getByRole('button', { name: 'Show the new version' }).click();
  await shownAnew;
  await page.goto(`${url}areas/funding/`);
  await expect(page.getByRole('heading', { name: 'What the plan said' })).toBeVisible();
  const registrations = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope, active }) => [scope, active?.scriptURL]),
  );
  // One worker, for this site's folder and nothing above it, from this site's own file.
  expect(registrations).toEqual([[url, `${url}sw.js`]]);
});

test('a false runtime that the browser may keep for a year does not keep the true version away', async ({
  page,
  open,
}) => {
  const { url, root, asked, faults, edit, publish } = await open('small');
  const [, runtime = ''] = /importScripts\("(.+?)"\)/.exec(readFileSync(join(root, 'sw.js'), 'utf8')) ?? [];
  faults.set(`/${runtime}`, 'false script, kept for a year');
  await page.goto(`${url}areas/funding/`);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
    .toBe('activated');
  expect(asked.map(({ path }) => path)).toContain(`/${runtime}`);
  faults.clear();
  // Only words change: the true runtime has the address that the false one had.
  edit('areas/funding/index.html', 'What the plan promised', 'What the plan said');
  await publish();
  expect(readFileSync(join(root, 'sw.js'), 'utf8')).toContain(runtime);
  await page.goto(`${url}areas/funding/`);
  const shownAnew = page.waitForEvent('load');
  await notice(page).getByRole('button', { name: 'Show the new version' }).click();
  await shownAnew;
  await expect(page.getByRole('heading', { name: 'What the plan said' })).toBeVisible();
  await waitUntilSaved(page, url);
});
