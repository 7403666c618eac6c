/**
 * Promise: what a parent types is sent to nobody, not even to the site's own server on a first visit, and words of danger
 * are kept nowhere. The server of this test tells all it was asked.
 */
import { expect, test as base, type Page } from '@playwright/test';
import { startServer } from '../../scripts/serve.mjs';
import { holdScripts } from './support/hold.ts';
import { ask, boxOf, results, resultsOn, settled } from './support/search.ts';
import { DIST } from './support/site.ts';

type Request = Parameters<NonNullable<Parameters<typeof startServer>[0]['onRequest']>>[0];

/** A site, and everything its server was told: addresses, headers and bodies, in small letters. */
const test = base.extend<{ site: { url: string; told: () => string } }>({
  site: async ({ baseURL: _unused }, use) => {
    const heard: string[] = [];
    const hear = (request: Request) => {
      heard.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
      request.on('data', (part) => heard.push(String(part)));
    };
    const { url, close } = await startServer({ root: DIST, onRequest: hear });
    await use({ url, told: () => decodeURIComponent(heard.join('\n').replaceAll('+', ' ')).toLowerCase() });
    await close();
  },
});

const ORDINARY = 'naughty school';
const DANGER = 'my husband hits me';
/** Words of theirs that no file of the site is named after. */
const TELLING = /naughty|husband|hits/;

/** Everything of this tab in which words could be left behind, the search box itself aside. */
const leftBehind = (page: Page) =>
  page.evaluate(async () => {
    const stores = [localStorage, sessionStorage].map((store) => JSON.stringify(Object.entries(store)));
    const others = [await indexedDB.databases(), await caches.keys(), history.state, window.name, document.cookie];
    return [location.href, document.title, ...stores, ...others.map((one) => JSON.stringify(one))].join('\n');
  });

for (const [where, path] of [
  ['home', ''],
  ['the foot of a page', 'areas/funding/'],
  ['the page for lost addresses', 'no-such-page/'],
] as const)
  test(`from ${where} the words come to the answers, and the server never hears them`, async ({ page, site }) => {
    for (const words of [ORDINARY, DANGER]) {
      await page.goto(site.url + path);
      await boxOf(page).fill(words);
      await boxOf(page).press('Enter');
      await expect(page).toHaveURL(/\/search\//);
      await settled(page, words);
      await expect(boxOf(page)).toHaveValue(words);
    }
    await expect(page.locator('#urgent-help')).toBeVisible();
    expect(await leftBehind(page)).not.toMatch(TELLING);
    // The way there leaves no trace either: not one entry of the history holds the words of danger.
    const visited: string[] = [];
    const session = await page.context().newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    for (const { url, userTypedURL, title } of entries) visited.push(url, userTypedURL, title);
    expect(visited.join('\n')).not.toMatch(/husband|hits/);
    expect(site.told()).toContain('get /search/');
    expect(site.told()).not.toMatch(TELLING);
  });

test('on the search page neither typing, sending, loading again nor Back tells the server', async ({ page, site }) => {
  await page.goto(`${site.url}search/`);
  await ask(page, DANGER);
  await boxOf(page).fill('');
  await boxOf(page).pressSequentially(ORDINARY);
  await settled(page, ORDINARY);
  await expect(page).toHaveURL(/\/search\/#q=naughty\+school$/);
  const list = await resultsOn(page);

  // A jump within the page does not lose the question.
  await page.locator('.skip').press('Enter');
  await expect(page).toHaveURL(/#q=naughty\+school$/);

  await page.reload();
  await settled(page, ORDINARY);
  expect(await resultsOn(page)).toEqual(list);
  await page.locator(`${results} h2 a`).nth(1).click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await settled(page, ORDINARY);
  await expect(boxOf(page)).toHaveValue(ORDINARY);
  await expect(page.locator(`${results} h2 a`).nth(1)).toBeFocused();
  expect(site.told()).not.toMatch(TELLING);
});

test('a link that holds the words after "?" still works, and they move to where no server is told of them', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}search/?q=naughty+school&utm_source=x`);
  await settled(page, ORDINARY);
  await expect(page).toHaveURL(/\/search\/\?utm_source=x#q=naughty\+school$/);
  // Words put into the address by hand, or by a link on the page, are asked too.
  await page.goto(`${site.url}search/?utm_source=x#q=mediation`);
  expect(await settled(page, 'mediation')).toBe('results');
  await expect(boxOf(page)).toHaveValue('mediation');
});

test('a box that is sent before its script came loses no words', async ({ page, site }) => {
  const letGo = await holdScripts(page, /\/_a\/search[^/]*\.js$/);
  await page.goto(`${site.url}search/`, { waitUntil: 'commit' });
  await boxOf(page).fill(ORDINARY);
  await boxOf(page).press('Enter');
  await expect(boxOf(page)).toHaveValue(ORDINARY);
  await letGo();
  await settled(page, ORDINARY);
  expect(site.told()).not.toMatch(TELLING);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a search leads to the A to Z and the pages, and sends no words', async ({ page, site }) => {
    for (const path of ['', 'areas/funding/', 'search/']) {
      await page.goto(site.url + path);
      await boxOf(page).fill(ORDINARY);
      await boxOf(page).press('Enter');
      await expect(page).toHaveURL(/\/search\/\??$/);
      await expect(page.locator('#search-app a[href$="/words/"]')).toBeVisible();
      await expect(page.locator('#browse a[href*="/areas/"]')).toHaveCount(9);
    }
    expect(site.told()).not.toMatch(TELLING);
  });
});
