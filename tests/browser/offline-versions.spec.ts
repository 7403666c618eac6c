/** Promise: through four versions of the site only what changed is fetched, no two versions are ever mixed, and search works. */
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { indexAnew } from './support/index-anew.ts';
import { expect, test, type OpenSite } from './support/offline-test.ts';
import { DIST } from './support/site.ts';
import { notice, onThePhone, waitUntilSaved } from './support/saved.ts';

// The index is made again and many pages are turned, which takes a while on a small machine.
test.describe.configure({ timeout: 180_000 });

/** What these tests need besides the small site. */
const MORE = ['search', 'pagefind', 'about', 'voices/neu'];

/** What a phone asks for anyway, whether or not anything changed. */
const isWorker = (path: string) => path === '/sw.js' || path.startsWith('/_a/worker.');

/** Brings the reader to the version that was published. @returns what was fetched for it */
async function takeNewVersion(page: Page, { url, asked }: OpenSite): Promise<string[]> {
  asked.length = 0;
  await page.goto(`${url}about/`);
  await expect(notice(page)).toHaveCount(1, { timeout: 40_000 });
  const fetched = asked.map(({ path }) => path).filter((path) => !isWorker(path));
  const loaded = page.waitForEvent('load');
  await notice(page).getByRole('button', { name: 'Show the new version' }).click();
  await loaded;
  expect((await onThePhone(page)).wrong).toEqual([]);
  return fetched.sort();
}

async function search(page: Page, url: string, query: string): Promise<void> {
  await page.goto(`${url}search/?q=${query}`);
  await expect(page.locator('#search-results[data-state="results"] li').first()).toBeVisible();
}

test('a reader goes through a changed word, moved pages, a new index and a new worker', async ({
  page,
  context,
  open,
}) => {
  const site = await open('small');
  const { root, url, edit, publish, kill } = site;
  for (const name of MORE) cpSync(join(DIST, name), join(root, name), { recursive: true });
  await publish();
  await waitUntilSaved(page, url);
  // A tab that stays open in the first version all the time.
  const old = await context.newPage();
  await search(old, url, 'tribunal');

  // B: a word changed, and the index with it.
  edit('areas/funding/index.html', 'What the plan promised', 'What the plan said');
  await indexAnew(root);
  await publish();
  const forB = await takeNewVersion(page, site);
  expect(forB.some((path) => path.startsWith('/cuts/'))).toBe(true);
  // The page comes in pieces. Of an index made from pages without marks, whole files may be new.
  expect(forB.filter((path) => !/^\/(?:cuts|packs|pagefind)\//.test(path))).toEqual([]);
  await search(page, url, 'tribunal');
  // The old tab goes on with the index it began with.
  await old.getByLabel('What do you want to know?').fill('mediation');
  await expect(old.locator('#search-results[data-state="results"] li').first()).toBeVisible();

  // C: a page is added, one is moved, one is removed.
  cpSync(join(root, 'areas/ehcps'), join(root, 'areas/new-page'), { recursive: true });
  renameSync(join(root, 'voices/neu'), join(root, 'voices/teachers'));
  rmSync(join(root, 'easy/funding'), { recursive: true });
  await publish();
  // Both are made of pieces that the phone has.
  expect((await takeNewVersion(page, site)).filter((path) => !/^\/cuts\/.*\.json$/.test(path))).toEqual([]);
  const stored = (await onThePhone(page)).urls.join('\n');
  expect(stored).toContain('/areas/new-page/');
  expect(stored).not.toContain('/easy/funding/');
  expect(stored).not.toContain('/voices/neu/');

  // D: only the worker's own code changed.
  const runtime = readdirSync(join(root, '_a')).find((file) => file.startsWith('worker.')) ?? '';
  writeFileSync(join(root, '_a/worker.ANOTHER1.js'), `${readFileSync(join(root, '_a', runtime), 'utf8')}\n// Another.`);
  edit('sw.js', runtime, 'worker.ANOTHER1.js');
  expect(await takeNewVersion(page, site)).toEqual([]);

  await kill();
  await search(page, url, 'tribunal');
  await page.goto(`${url}voices/teachers/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${url}voices/neu/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on this phone');
});
