/** Promise: nothing that lies in a store, whoever put it there, can stand between a reader and the next version. */
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
    await caches.open('somebody-else');
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const file of ['sw.js', runtime, 'areas/funding/?planted'])
        await store.put(
          new URL(file, site),
          new Response('self.hijacked = true', { headers: { 'content-type': 'text/javascript' } }),
        );
    }
  }, url);
  edit('areas/funding/index.html', 'What the plan promised', 'What the plan said');
  await publish();
  await page.goto(`${url}areas/funding/`);
  await notice(page).getByRole('button', { name: 'Show the new version' }).click();
  await expect(page.getByRole('heading', { name: 'What the plan said' })).toBeVisible();
  const registrations = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope, active }) => [scope, active?.scriptURL]),
  );
  // One worker, for this site's folder and nothing above it, from this site's own file.
  expect(registrations).toEqual([[url, `${url}sw.js`]]);
});
