/** Promise: a parent who types finds the page, hears how many there are, and is never left with silence. */
import { expect, test } from '@playwright/test';

const results = '#search-results[data-state="results"]';

/** What each area is called, and its page. */
const names: [string, string][] = [
  ['postcode lottery', 'postcode-lottery'],
  ['national standards', 'national-standards'],
  ['funding', 'funding'],
  ['senco npq', 'senco-npq'],
  ['early years sencos', 'early-years-sencos'],
  ['ehcps', 'ehcps'],
  ['special schools', 'special-schools'],
  ['alternative provision', 'alternative-provision'],
  ['accountability', 'accountability'],
];

for (const [name, area] of names) {
  test(`"${name}" finds its area among the first results`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(name)}`);
    await expect(page.locator(results)).toBeVisible();
    await expect(page.locator(`${results} li a[href*="/areas/${area}/"]`).first()).toBeVisible();
  });
}

test('each result is named by its title and says its page', async ({ page }) => {
  await page.goto('search/?q=tribunal');
  const first = page.locator(`${results} > ol > li`).first();
  await expect(first.getByRole('link').first()).not.toHaveText('');
  await expect(first.locator('.where')).not.toHaveText('');
  await expect(first.locator('mark').first()).toHaveText(/tribunal/i);
});

test('typing gives answers, puts the query in the address, and announces the count once', async ({ page }) => {
  await page.goto('search/');
  const status = page.getByRole('status');
  await expect(status).toHaveText('');
  await page.getByRole('searchbox').pressSequentially('tribunal', { delay: 40 });
  await expect(page.locator(results)).toBeVisible();
  await expect(status).toHaveText(/^\d+ results for “tribunal”$/);
  expect(new URL(page.url()).searchParams.get('q')).toBe('tribunal');
});

test('choosing a kind shows only that kind', async ({ page }) => {
  await page.goto('search/?q=mediation');
  await page.getByRole('checkbox', { name: 'Words' }).check();
  await expect(page.locator(`${results} li a`).first()).toHaveAttribute('href', /\/words\/#/);
  for (const href of await page
    .locator(`${results} > ol > li h2 a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
    expect(href).toMatch(/\/words\//);
});

test('words typed before the script came are kept', async ({ page }) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/_a/search*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('search/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('funding');
  letGo();
  await expect(page.locator(results)).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('funding');
});

test('Back brings back the words, the results and the place', async ({ page }) => {
  await page.goto('search/?q=tribunal');
  const link = page.locator(`${results} li h2 a`).nth(2);
  const href = await link.getAttribute('href');
  await link.click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('tribunal');
  await expect(page.locator(`${results} li h2 a[href="${href}"]`)).toBeFocused();
});

test('nonsense is told to be nothing, with a next step', async ({ page }) => {
  for (const nonsense of ['zzzzxq', 'sdafadsf', 'asylum']) {
    await page.goto(`search/?q=${nonsense}`);
    await expect(page.locator('#search-results[data-state="empty"]')).toContainText(
      `We found nothing for “${nonsense}”`,
    );
    await expect(page.locator('#search-results li')).toHaveCount(0);
  }
});

test('strange queries are only words', async ({ page }) => {
  for (const query of ['<img src=x onerror=alert(1)>', '"', '%', 'a'.repeat(300), '🙂']) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#search-results:is([data-state="results"], [data-state="empty"])')).toBeAttached();
    await expect(page.locator('main img')).toHaveCount(0);
  }
});

test('a missing index is told in words, with other ways to look', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=funding');
  await expect(page.locator('#search-results[data-state="failed"]')).toContainText('Search could not start');
  await expect(page.getByRole('link', { name: 'words from A to Z' })).toBeVisible();
});

test('the box on the home page leads to the answers', async ({ page }) => {
  await page.goto('');
  await page.getByRole('searchbox').fill('statement');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=statement/);
  await expect(page.locator(results)).toBeVisible();
});
