/** Promise: there is a way from the oldest worker ever published to today's, and from there back to none. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../src/tooling/built-pages.ts';
import { isLeftOut } from '../../src/tooling/left-out.ts';
import { expect, test } from './support/offline-test.ts';
import { notice, onThePhone, standing, waitUntilSaved } from './support/saved.ts';

/** Puts the first worker of this project in place of today's, with a list as it was written then. */
function publishFirstWorker(root: string): void {
  cpSync('tests/fixtures/first-worker/worker.js', join(root, '_a/worker.FIRST001.js'));
  const list = filesIn(root)
    .filter((file) => !isLeftOut(file))
    .map((file) => ({ revision: 'first', url: file.replace(/(^|\/)index\.html$/, '$1') || './' }));
  writeFileSync(
    join(root, 'sw.js'),
    `importScripts("_a/worker.FIRST001.js");\nstartWorker(${JSON.stringify(list)});\n`,
  );
}

test('a reader of the oldest worker comes to today’s within two visits, and to a site without worker after a rescue', async ({
  page,
  open,
}) => {
  const { root, url, edit, publish } = await open('small');
  publishFirstWorker(root);
  await page.goto(url);
  await expect.poll(async () => (await onThePhone(page)).workers).toBe(1);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // What another app on the same domain keeps is not ours to touch.
  await page.evaluate(async () => {
    await (await caches.open('somebody-else')).put('/theirs', new Response('x'));
  });
  expect((await onThePhone(page)).stores.some((name) => name.startsWith('workbox-'))).toBe(true);

  edit('areas/funding/index.html', 'What the plan promised', 'What the plan said');
  await publish();
  await page.goto(`${url}areas/funding/`);
  await expect(notice(page)).toHaveCount(1);
  await notice(page).getByRole('button', { name: 'Show the new version' }).click();
  await expect(page.getByRole('heading', { name: 'What the plan said' })).toBeVisible();
  await waitUntilSaved(page, url);
  expect((await onThePhone(page)).stores.sort()).toEqual(['send-plan-copy:' + url, 'somebody-else']);

  // The rescue: published in the worker's place, with a page that no copy knows.
  cpSync(join(root, 'rescue.js'), join(root, 'sw.js'));
  edit('areas/funding/index.html', 'What the plan said', 'What the rescued page said');
  await page.goto(`${url}areas/funding/`);
  await expect.poll(() => onThePhone(page)).toMatchObject({ workers: 0, stores: ['somebody-else'] });
  await page.goto(`${url}areas/funding/`);
  await expect(page.getByRole('heading', { name: 'What the rescued page said' })).toBeVisible();
  // The page asks for the worker again and gets the rescue again: it leaves again, and nothing goes round in circles.
  await page.goto(`${url}app/`);
  await expect(standing(page)).not.toContainText('Saved on this phone');
  await expect.poll(() => onThePhone(page)).toMatchObject({ workers: 0, stores: ['somebody-else'] });
});
