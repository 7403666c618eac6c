/** Promise: one file that fails, in whatever way, never leaves half a version in charge, and a silent server holds nobody up. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Fault } from './support/faults.ts';
import { expect, test } from './support/offline-test.ts';
import { notice, onThePhone, standing, waitUntilSaved } from './support/saved.ts';

const FAULTS: Fault[] = ['404', '500', 'login page', 'cut short'];

test('a first save in which one file fails is not called saved, and the next one fetches only what is missing', async ({
  page,
  open,
}) => {
  const { url, faults, asked, oneByOne } = await open('small');
  oneByOne();
  for (const fault of FAULTS) {
    faults.set('/areas/ehcps/', fault);
    await page.goto(`${url}app/`);
    await expect(standing(page), fault).toContainText('Saving did not finish');
    expect(await onThePhone(page), fault).toMatchObject({ workers: 0, wrong: [] });
  }
  faults.clear();
  asked.length = 0;
  await page.getByRole('button', { name: 'Save this site on my phone' }).click();
  await expect(standing(page)).toContainText('Saved on this phone: all');
  const pages = asked.map(({ path }) => path).filter((path) => !path.endsWith('.js'));
  expect(pages).toEqual(['/areas/ehcps/']);
});

test('a script that fails is as bad as a page that fails', async ({ page, open }) => {
  const { url, faults, root, oneByOne } = await open('small');
  oneByOne();
  const script = readdirSync(`${root}_a`).find((file) => /^dates\..*\.js$/.test(file)) ?? '';
  faults.set(`/_a/${script}`, 'login page');
  await page.goto(`${url}app/`);
  await expect(standing(page)).toContainText('Saving did not finish');
});

test('a newer version in which one file fails leaves the old one in charge, whole, and comes when it can', async ({
  page,
  open,
}) => {
  const { url, faults, edit, publish, oneByOne } = await open('small');
  await waitUntilSaved(page, url);
  oneByOne();
  let before = 'What the plan promised';
  for (const fault of FAULTS) {
    edit('areas/funding/index.html', before, `What changed with ${fault}`);
    edit('areas/ehcps/index.html', '</h1>', ' </h1>');
    before = `What changed with ${fault}`;
    await publish();
    faults.set('/areas/ehcps/', fault);
    await page.goto(`${url}app/`);
    await page.getByRole('button', { name: 'Look for a new version' }).click();
    await expect(page.locator('#copy-said'), fault).toContainText('could not be saved whole. Your copy is still here');
    await expect(standing(page)).toContainText('Saved on this phone: all');
    await page.goto(`${url}areas/funding/`);
    await expect(page.getByRole('heading', { name: 'What the plan promised' }), fault).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
  }
  faults.clear();
  await page.goto(`${url}app/`);
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(page.locator('#copy-said')).toContainText('A newer version was found, and it is saved');
  const loaded = page.waitForEvent('load');
  await page.locator('#copy-show').click();
  await loaded;
  await page.goto(`${url}areas/funding/`);
  await expect(page.getByRole('heading', { name: before })).toBeVisible();
  expect((await onThePhone(page)).wrong).toEqual([]);
});

test('a server that is silent never delays a saved page, and a page that is not saved gives way within 3 seconds', async ({
  page,
  open,
}) => {
  const { url, faults, root } = await open('small');
  await waitUntilSaved(page, url);
  for (const fault of ['silent', 'silent after its head'] as const) {
    faults.set('*', fault);
    let start = Date.now();
    await page.goto(`${url}areas/funding/`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/money/);
    // Far below the patience with a silent server, however busy this computer is.
    expect(Date.now() - start, fault).toBeLessThan(2000);
    start = Date.now();
    const answer = await page.goto(`${url}areas/nowhere/`, { waitUntil: 'commit' });
    const waited = Date.now() - start;
    expect(answer?.status(), fault).toBe(503);
    expect(waited, fault).toBeGreaterThan(2500);
    expect(waited, fault).toBeLessThan(4500);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on this phone');
  }
  await expect(page.getByRole('heading', { name: 'Pages saved on this phone' })).toBeVisible();
  await expect(page.locator('#saved-pages').getByRole('link', { name: /money/ }).first()).toHaveAttribute(
    'href',
    '/areas/funding/',
  );
  const { pages } = JSON.parse(readFileSync(`${root}copy.json`, 'utf8')) as { pages: number };
  // All but the one that tells it.
  await expect(page.locator('#saved-pages a')).toHaveCount(pages - 1);
  await expect(page.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
});
