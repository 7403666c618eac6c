/** Promise kept: a page or a statement can be handed on in a few words that cannot mislead, by whatever way the phone has. */
import { expect, test, type Page } from '@playwright/test';
import { storedList } from './support/my-list.ts';
import { shareAll } from './support/share-texts.ts';
import { PAGES } from './support/site.ts';

const sharePage = (page: Page) => page.locator('.tools').getByRole('button', { name: 'Share' });

/** Gives the page a share sheet that answers so; what it is given is kept in `window.shared`. */
const withSheet = (page: Page, error?: string) =>
  page.addInitScript((name) => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    const share = (data: unknown) => {
      shared.push(data);
      return name ? Promise.reject(new DOMException('no', name)) : Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  }, error);
const shared = (page: Page) => page.evaluate(() => (window as unknown as { shared: { text: string }[] }).shared);

/** Takes the share sheet away, and lets the page copy or not. */
const withoutSheet = (page: Page, copies: boolean) =>
  page.addInitScript((allowed) => {
    Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'share');
    const writeText = (text: string) => {
      Object.assign(window, { copied: text });
      return allowed ? Promise.resolve() : Promise.reject(new DOMException('no', 'NotAllowedError'));
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  }, copies);

test('every page and every statement: at most 280 letters, with its kind, its date and its address', async ({
  page,
}) => {
  await page.goto('');
  const site = 'https://example.org';
  const all = await shareAll(
    page,
    PAGES.map(({ path }) => path),
    site,
  );
  expect(all.filter(({ place }) => place.kind === 'page').length).toBeGreaterThan(30);
  expect(all.filter(({ place }) => place.kind === 'statement').length).toBeGreaterThan(300);
  const faults = all.flatMap(({ place, text }) => {
    const lines = text.split('\n');
    const [words = '', standing = '', address = ''] = lines;
    const says = (part: string | undefined) => !part || standing.toLowerCase().includes(part.toLowerCase());
    const leftOut = words.includes('…') || words.endsWith(place.text) || /\([A-Z]{2}/.test(place.text);
    const wrong = [
      text.length > 280 && `${text.length} letters`,
      lines.length !== 3 && `${lines.length} lines`,
      !says(place.label) && 'its kind is lost',
      !says(place.status) && 'what became of it is lost',
      !/\d{4}\.$/.test(standing) && 'no date',
      address !== site + place.at && 'its address is lost',
      !leftOut && 'words are left out without a mark',
    ].filter(Boolean);
    return wrong.length ? [`${place.at}: ${wrong.join(', ')}\n${text}`] : [];
  });
  expect(faults).toEqual([]);
  // Cut within a sentence: only where a single one leaves no room.
  expect(all.filter(({ text }) => /\w…\n/.test(text)).length).toBeLessThan(5);
});

test('the share sheet gets the words of the page, or of the very statement; nothing else is sent anywhere', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await withSheet(page);
  await page.goto('areas/ehcps/');
  await sharePage(page).click();
  await expect.poll(() => shared(page)).toHaveLength(1);
  const statement = page.locator('#in-short ~ .statement').first();
  const id = await statement.getAttribute('id');
  await statement.getByRole('button', { name: 'Share' }).click();
  await expect.poll(() => shared(page)).toHaveLength(2);
  const [whole, one] = await shared(page);
  expect(whole?.text).toMatch(/^Are EHCPs being scrapped\? No: [^]*Checked on [^]*\/areas\/ehcps\/$/);
  expect(one?.text).toMatch(new RegExp(`\nLaw today[^]*/areas/ehcps/#${id ?? ''}$`));
  expect(`${whole?.text ?? ''}${one?.text ?? ''}`).not.toMatch(/[?&]\w+=|utm|ref=/);
  const { origin } = new URL(page.url());
  expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
});

test('what was said beside a statement after a press is none of its words: not when it is shared, nor when it is kept anew', async ({
  page,
}) => {
  await withSheet(page);
  await page.goto('areas/ehcps/');
  const statement = page.locator('#in-short ~ .statement').first();
  const press = (name: RegExp) => statement.getByRole('button', { name }).click();
  const said = (words: string) => expect(statement.getByRole('status')).toContainText(words);
  await press(/^Keep/);
  await said('Kept on My list.');
  const kept = await storedList(page);
  await press(/^Share/);
  await expect.poll(() => shared(page)).toHaveLength(1);
  await press(/^On my list/);
  await said('Taken off My list.');
  await press(/^Keep/);
  await said('Kept on My list.');
  // A tool that did not come says so in an alert.
  await statement.evaluate((element) => {
    element.insertAdjacentHTML('beforeend', '<p role="alert">This needs a connection.</p>');
  });
  await press(/^Share/);
  await expect.poll(() => shared(page)).toHaveLength(2);
  const [first, second] = await shared(page);
  expect(first?.text).not.toMatch(/My list/i);
  expect(second).toEqual(first);
  const words = (line: string) => /"was":\{[^}]*\}/.exec(line)?.[0];
  expect(words(kept)).toContain('"text":"');
  expect(words(await storedList(page))).toBe(words(kept));
});

test('closing the share sheet says nothing', async ({ page }) => {
  await withSheet(page, 'AbortError');
  await page.goto('areas/ehcps/');
  await sharePage(page).click();
  await expect.poll(() => shared(page)).toHaveLength(1);
  await expect(page.getByText('Copied')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Copy these words' })).toHaveCount(0);
});

for (const sheet of ['without a sheet', 'where the sheet fails'])
  test(`${sheet} the words are copied, and that is said once`, async ({ page }) => {
    await withoutSheet(page, true);
    if (sheet.endsWith('fails')) await withSheet(page, 'DataError');
    await page.goto('you-may-be-told/');
    await page.locator('.myth').first().getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toMatch(/^You may be told: “/);
  });

test('where nothing may be copied, the words stand selected in a field, and closing it leads back', async ({
  page,
}) => {
  await withoutSheet(page, false);
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('areas/ehcps/');
  await sharePage(page).click();
  const field = page.getByRole('textbox', { name: 'Copy these words' });
  await expect(field).toBeFocused();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await sharePage(page).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveCount(1);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(sharePage(page)).toBeFocused();
});
