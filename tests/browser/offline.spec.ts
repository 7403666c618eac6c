/** Promise: after one visit, with the server gone, every page and search still answer, whatever the address looks like. */
import { writeMovedPages } from '../../src/tooling/moved-pages.ts';
import { expect, test } from './support/offline-test.ts';
import { refuseStorage } from './support/refuse.ts';
import { onThePhone, standing, waitUntilSaved } from './support/saved.ts';
import { PAGES } from './support/site.ts';

// Saving the whole site takes a while on a small machine.
test.describe.configure({ timeout: 120_000 });

test('after one visit the server is killed, and every page and five searches still answer', async ({ page, open }) => {
  const { url, kill } = await open('whole');
  await page.goto(url);
  await waitUntilSaved(page, url);
  await kill();
  await expect(fetch(url)).rejects.toThrow();

  for (const { path, title } of PAGES) {
    await page.goto(url + path);
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  for (const query of ['tribunal', 'funding', 'speech therapy', 'needs assessment', 'NASENCO']) {
    await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#search-results[data-state="results"] li').first()).toBeVisible();
  }
  expect((await onThePhone(page)).wrong).toEqual([]);
  // A copy can lie on a phone for years: it tells its age from the phone's own clock.
  await page.clock.setFixedTime('2100-01-01');
  await page.goto(`${url}areas/funding/`);
  await expect(page.getByText('This page should have been checked again by')).toBeVisible();
});

/** Each is an address as it may be typed or shared, and the one the page has. */
const ADDRESSES = [
  ['areas/funding', 'areas/funding/'],
  ['areas/funding/index.html', 'areas/funding/'],
  ['areas/funding/?utm_source=x&fbclid=y', 'areas/funding/?utm_source=x&fbclid=y'],
  ['areas/funding?anything=1', 'areas/funding/?anything=1'],
  ['areas/funding#said', 'areas/funding/#said'],
  ['Areas/Funding/', 'areas/funding/'],
  ['AREAS/FUNDING', 'areas/funding/'],
  ['?fbclid=x', '?fbclid=x'],
  ['index.html', ''],
] as const;

for (const where of ['with the server there and nothing saved', 'from the copy', 'with the server gone'] as const) {
  test(`${where}, an address with a slip or a tail leads to its page at its one address`, async ({ page, open }) => {
    const { url, kill } = await open('small');
    if (where === 'with the server there and nothing saved')
      await page.addInitScript(() => {
        ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
      });
    else await waitUntilSaved(page, url);
    if (where === 'with the server gone') await kill();
    for (const [typed, proper] of ADDRESSES) {
      const answer = await page.goto(url + typed);
      expect(answer?.status(), typed).toBe(200);
      expect(page.url(), typed).toBe(url + proper);
      await expect(page.getByRole('heading', { level: 1 }), typed).toHaveText(
        proper.startsWith('areas') ? /money/ : /law/,
      );
    }
    const unknown = await page.goto(`${url}areas/nowhere/`);
    expect(unknown?.status()).toBe(where === 'with the server gone' ? 503 : 404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      where === 'with the server gone' ? 'This page is not saved on this phone' : 'There is no page here',
    );
  });
}

test('a page that has moved is found at its old address, on and offline', async ({ page, open }) => {
  const { root, url, publish, kill } = await open('small');
  writeMovedPages(root, { '/areas/money/': '/areas/funding/' }, '/');
  await publish();
  const followOld = async () => {
    await page.goto(`${url}areas/money/`);
    await page.waitForURL(`${url}areas/funding/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/money/);
  };
  await followOld();
  await waitUntilSaved(page, url);
  await kill();
  await followOld();
});

test('"Remove everything" removes everything', async ({ page, open }) => {
  const { url } = await open('small');
  await waitUntilSaved(page, url);
  // What another app keeps on the same domain is not ours to remove.
  await page.evaluate(async () => {
    await caches.open('somebody-else');
    localStorage.setItem('somebody-else', 'x');
    localStorage.setItem('send-plan:only-law', 'yes');
    sessionStorage.setItem('send-plan:told', 'x');
  });
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await expect(standing(page)).toContainText('is removed from this phone');
  expect(await onThePhone(page)).toMatchObject({ stores: ['somebody-else'], workers: 0 });
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([
    'somebody-else',
  ]);
});

test('where a phone is set to save data, nothing is saved until the reader asks, and the size is told first', async ({
  page,
  open,
}) => {
  const { url } = await open('small');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${url}app/`);
  await expect(standing(page)).toHaveText(/^Nothing is saved on this phone. Saving it uses about \d+ kilobytes.$/);
  expect(await onThePhone(page)).toMatchObject({ stores: [], workers: 0 });
  await page.getByRole('button', { name: 'Save this site on my phone' }).click();
  await expect(standing(page)).toContainText('Saved on this phone: all');
});

test('a window that lets nothing be stored says so, and the site still reads', async ({ page, open }) => {
  const { url } = await open('small');
  await refuseStorage(page);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`${url}app/`);
  await expect(standing(page)).toContainText('This window does not let sites save anything');
  await page.goto(`${url}areas/ehcps/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a network that asks for a login is not taken for a window that refuses to store', async ({ page, open }) => {
  const { url, faults } = await open('small');
  faults.set('/sw.js', 'login page');
  await page.goto(`${url}app/`);
  await expect(standing(page)).toContainText('Saving did not finish');
});
