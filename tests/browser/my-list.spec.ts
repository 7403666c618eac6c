/** Promise: what a parent keeps stays, in her order, with her words; she can take it anywhere, and nobody else learns of it. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { findingsInBothSchemes } from './support/axe.ts';
import { holdBack } from './support/hold.ts';
import { storedList, storeFirst } from './support/my-list.ts';
import { refuseStorage } from './support/refuse.ts';

test.use({ viewport: { width: 320, height: 700 } });

const items = (page: Page) => page.locator('.kept-item');
const said = (page: Page) => page.locator('#my-list-app > [role=status]').first();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Adds a note of one's own on the list page. */
async function addOwn(page: Page, text: string, as: 'a note' | 'a question'): Promise<void> {
  await page.getByLabel('Write a note, or a question to ask').fill(text);
  await button(page, `Add as ${as}`).click();
}

async function findings(page: Page): Promise<string[]> {
  const found = await findingsInBothSchemes(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  return found;
}

test('keep, take off, keep again: the button says what it keeps, and says so once it is kept', async ({ page }) => {
  await page.goto('areas/ehcps/');
  const page_ = button(page, 'Keep this page: Are EHCPs being scrapped?');
  await page_.click();
  await expect(page.locator('.tools + [role=status]')).toHaveText('Kept on My list. Open My list');
  await button(page, 'Keep: An EHCP is a legal plan for one child').click();
  await button(page, 'Keep: Digital plans').click();
  await button(page, 'Keep: When is the next yearly review, and when will I get the papers?').click();
  await button(page, 'On my list (press to remove): Digital plans').click();
  await expect(page.getByText('Taken off My list.')).toBeVisible();
  await expect(button(page, 'Keep: Digital plans')).toHaveText('Keep');
  for (const [path, name] of [
    ['you-may-be-told/', /^Keep: .*diagnosis/],
    ['your-rights/asking/', /^Keep: You can ask/],
    ['areas/ehcps/', 'Keep: Fewer plans are ready on time'],
  ] as const) {
    await page.goto(path);
    await button(page, name).first().click();
    await expect(page.getByText('Kept on My list.')).toBeVisible();
  }
  // On the next visit the buttons say so by themselves; an event is the same thing wherever it stands.
  await page.goto('areas/ehcps/');
  await expect(page.locator('[data-tool=keep]').filter({ hasText: 'On my list' })).toHaveCount(4);
  await page.goto('timeline/');
  await expect(button(page, /^On my list.*: Fewer plans are ready on time/)).toBeVisible();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My list' }).click();
  await expect(page.getByRole('heading', { name: 'On your list: 6' })).toBeVisible();
  await expect(items(page).nth(1)).toContainText('Law today');
  await expect(items(page).nth(1)).toContainText('Children and Families Act 2014, section 42(2)');
  await expect(items(page).nth(2)).toContainText('Ask the school, or the council:');
  await expect(items(page).nth(5)).toContainText('46.4%');
  await expect(page.getByText('This changed since you kept it')).toHaveCount(0);
  expect(await findings(page)).toEqual([]);
  await items(page).nth(1).getByRole('link', { name: 'Are EHCPs being scrapped?' }).click();
  await expect(page.locator('.statement:target')).toContainText('An EHCP is a legal plan for one child.');
});

test('notes, own words, order, removing and undo: by keyboard, with focus where it belongs', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('areas/funding/');
  await page.locator('.statement').first().getByRole('button', { name: /^Keep/ }).click();
  await expect(page.getByText('Kept on My list.')).toBeVisible();
  await page.goto('my-list/');
  const hostile = '<img src=x onerror="document.title=1"> میری بیٹی 😀 secretword';
  await addOwn(page, hostile, 'a note');
  await addOwn(page, 'When is the review?', 'a question');
  await addOwn(page, '   ', 'a note');
  await expect(page.getByRole('alert')).toHaveText('Write something first.');
  await expect(page.getByLabel('Write a note, or a question to ask')).toBeFocused();
  await expect(items(page)).toHaveCount(3);
  await expect(items(page).nth(1).locator('.own-words')).toHaveText(hostile);
  await expect(items(page).locator('img')).toHaveCount(0);

  const up = button(page, 'Move up: When is the review?');
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(items(page).nth(1)).toContainText('When is the review?');
  await expect(said(page)).toHaveText('Moved. Now 2 of 3.');
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page).first()).toContainText('When is the review?');
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('It is the first already.');

  const note = button(page, /^Add a note: /);
  await note.click();
  await expect(page.getByLabel('My note on this')).toBeFocused();
  await page.keyboard.type('Show this to the SENCO.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(items(page).nth(1).locator('.own-words')).toHaveText('My note: Show this to the SENCO.');
  await expect(
    items(page)
      .nth(1)
      .getByRole('button', { name: /^Change my note: / }),
  ).toBeFocused();

  await button(page, 'Remove: When is the review?').click();
  await expect(button(page, 'Undo')).toBeFocused();
  await expect(page.getByText('Taken off: When is the review?')).toBeVisible();
  await expect(items(page)).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(items(page).first()).toContainText('When is the review?');
  await expect(items(page).first()).toBeFocused();

  await page.reload();
  await expect(items(page)).toHaveCount(3);
  await expect(items(page).nth(1)).toContainText('My note: Show this to the SENCO.');
  expect(asked.filter((line) => /secretword|SENCO\.|review\?/i.test(decodeURIComponent(line)))).toEqual([]);
});

test('out as a file and back, by link into another browser, as a QR code, as text, on paper', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('areas/ehcps/');
  await button(page, 'Keep this page: Are EHCPs being scrapped?').click();
  await button(page, 'Keep: Digital plans').click();
  await page.getByRole('link', { name: 'Open My list' }).click();
  await addOwn(page, 'سوال 😀 <b>?', 'a question');
  await expect(items(page)).toHaveCount(3);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('my-list.json');
  const saved = readFileSync(await file.path(), 'utf8');
  expect(saved).toContain('This is My list from');

  await button(page, 'Make a link').click();
  // What comes in a pressed button's place has the keyboard's place.
  await expect(page.getByLabel('A link with your list in it')).toBeFocused();
  const link = await page.getByLabel('A link with your list in it').inputValue();
  await button(page, 'Show it as a QR code').click();
  const code = page.getByRole('img', { name: 'QR code of the link' });
  await expect(code).toBeVisible();
  await expect(page.getByRole('figure').filter({ has: code })).toBeFocused();
  expect(await code.evaluate((drawn) => drawn.getBoundingClientRect().width)).toBeGreaterThan(200);
  expect(await findings(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(items(page).first()).toBeVisible();
  for (const hidden of ['Print my list', 'Add as a note', 'Move up: سوال 😀 <b>?'])
    await expect(page.getByRole('button', { name: hidden, includeHidden: true })).toBeHidden();
  await page.emulateMedia({ media: null });

  // Another phone, with a list of its own.
  const other = await (await browser.newContext({ viewport: { width: 320, height: 700 } })).newPage();
  const sent: string[] = [];
  other.on('request', (request) => sent.push(request.url()));
  await other.goto(new URL('my-list/', baseURL).href);
  await addOwn(other, 'My own', 'a note');
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'This link holds a list of 3 things' })).toBeFocused();
  await expect(other).toHaveURL(/\/my-list\/$/);
  await expect(other.locator('.arrived li')).toHaveText([/^No: Education/, 'Digital plans', 'Question: سوال 😀 <b>?']);
  expect(await storedList(other)).not.toContain('ehcp-digital');
  expect(await findings(other)).toEqual([]);
  await button(other, 'Leave it').click();
  await expect(items(other)).toHaveCount(1);
  await other.goto(link);
  await button(other, 'Add to my list').click();
  await expect(items(other)).toHaveCount(4);
  await expect(other.getByRole('heading', { name: 'On your list: 4' })).toBeFocused();
  expect(sent.filter((url) => url.includes('carry='))).toEqual([]);

  // A damaged link, then damaged files: a clear word, and nothing lost.
  await other.goto(link.slice(0, -20));
  await expect(other.getByRole('heading', { name: 'This link could not be read' })).toBeFocused();
  await button(other, 'Go on').click();
  const bring = (text: string) =>
    other
      .getByLabel('Bring back a file')
      .setInputFiles({ name: 'my-list.json', mimeType: '', buffer: Buffer.from(text) });
  for (const bad of [saved.slice(0, -30), 'no list', '{"version":9,"items":[]}']) {
    await bring(bad);
    await expect(other.locator('.arrived')).toContainText('Your list here has not changed.');
    await button(other, 'Go on').click();
  }
  await expect(items(other)).toHaveCount(4);
  await bring(saved.replace('سوال', 'Another'));
  await button(other, 'Replace my list').click();
  await expect(items(other)).toHaveCount(3);
  await expect(button(other, 'Undo')).toBeFocused();
  await button(other, 'Undo').click();
  await expect(items(other)).toHaveCount(4);
  await bring(saved.replace('سوال', 'Another'));
  await button(other, 'Add to my list').click();
  await expect(items(other)).toHaveCount(5);
  await other.context().close();
});

test('a list too long for a link is said so where the button was', async ({ page }) => {
  // Letters without an order, so that packing makes them no fewer; the same each time.
  let last = 1;
  const letter = () => ((last = (last * 48271) % 0x7fffffff) % 36).toString(36);
  const notes = Array.from({ length: 6 }, (_, at) => ({
    id: `note${at}`,
    kind: 'note',
    text: Array.from({ length: 1900 }, letter).join(''),
    kept: '2026-11-01',
  }));
  await storeFirst(page, JSON.stringify({ version: 1, items: notes }));
  await page.goto('my-list/');
  await button(page, 'Make a link').press('Enter');
  await expect(page.getByText('Your list is too long for a link')).toBeFocused();
});

test('a link shows what it holds at once, even where no page can be read; the words come when they can', async ({
  page,
}) => {
  const letGo = await holdBack(page, /\/areas\/ehcps\/$/);
  const carried = Buffer.from(JSON.stringify(['/areas/ehcps/', { n: 'Ring on Monday' }])).toString('base64url');
  await page.goto(`my-list/#carry=1p.${carried}`);
  await expect(page.getByRole('heading', { name: 'This link holds a list of 2 things' })).toBeFocused();
  await expect(page.locator('.arrived li')).toHaveText(['/areas/ehcps/', 'Note: Ring on Monday']);
  const box = page.getByLabel('Write a note, or a question to ask');
  await box.focus();
  await letGo();
  await expect(page.locator('.arrived li').first()).toHaveText(/^No: /);
  await expect(box).toBeFocused();
  await button(page, 'Add to my list').click();
  await expect(items(page)).toHaveCount(2);
  await expect.poll(() => storedList(page)).toContain('"text":"No: ');
});

test('a page that does not come is given up, and that is said', async ({ page }) => {
  await page.clock.install();
  await holdBack(page, /\/areas\/ehcps\/$/);
  const place = { id: 'a', kind: 'place', at: '/areas/ehcps/', kept: '2026-11-01', was: { page: '', text: '' } };
  await storeFirst(page, JSON.stringify({ version: 1, items: [place] }));
  const asked = page.waitForRequest(/\/areas\/ehcps\/$/);
  await page.goto('my-list/');
  await asked;
  await expect(items(page)).toHaveCount(1);
  await expect(page.getByText('We could not read this place.')).toHaveCount(0);
  await page.clock.runFor(60_000);
  await expect(page.getByText('We could not read this place. Open the page to see it.')).toBeVisible();
});

test('words that changed, or went, are shown beside those that were kept', async ({ page }) => {
  const kept = (id: string, at: string, was: object) => ({ id, kind: 'place', at, kept: '2026-11-01', was });
  const words = { page: 'Are EHCPs being scrapped?', label: 'Promised in 2023', title: 'Digital plans' };
  await storeFirst(
    page,
    JSON.stringify({
      version: 1,
      items: [
        kept('a', '/areas/ehcps/#ehcp-digital', { ...words, text: 'Old words.' }),
        kept('b', '/areas/ehcps/#t0000', { page: words.page, text: 'Words that went.' }),
        kept('c', '/areas/no-such-page/', { page: 'No such page', text: 'An answer.' }),
      ],
    }),
  );
  await page.goto('my-list/');
  await expect(items(page).nth(0)).toContainText('This changed since you kept it.');
  await expect(items(page).nth(0)).toContainText('Old words.');
  await expect(items(page).nth(0)).toContainText('There would be rules for the computer systems');
  await expect(items(page).nth(1)).toContainText('Words that went.');
  await expect(items(page).nth(1)).toContainText('These words are no longer on the page.');
  await expect(items(page).nth(2)).toContainText('An answer.');
  await expect(items(page).nth(2)).toContainText('We could not read the page just now.');
  expect(await findings(page)).toEqual([]);
  await button(page, 'Keep the new words: Digital plans').click();
  await expect(page.getByText('This changed since you kept it.')).toHaveCount(0);
  await expect.poll(() => storedList(page)).not.toContain('Old words.');
});

test('two tabs at once: both changes count, and each sees the other’s', async ({ page, context }) => {
  await page.goto('my-list/');
  await expect(page.getByRole('heading', { name: 'Nothing is on it yet' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const reading = await context.newPage();
  await reading.goto('areas/funding/');
  await addOwn(page, 'From the first tab', 'a note');
  const keep = reading.locator('.statement').first().locator('[data-tool=keep]');
  await keep.click();
  await expect(keep).toHaveText('On my list');
  await expect(items(page)).toHaveCount(2);
  await items(page)
    .nth(1)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(keep).toHaveText('Keep');
});

test('storage that is refused, full, newer or damaged: said in words, and the list goes on', async ({
  browser,
  baseURL,
}) => {
  const open = async (prepare: (page: Page) => Promise<unknown>, path = 'my-list/') => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await prepare(page);
    await page.goto(new URL(path, baseURL).href);
    return page;
  };
  const refused = await open(refuseStorage);
  await expect(refused.getByText('This window does not let sites keep anything.')).toBeVisible();
  await addOwn(refused, 'Still here', 'a note');
  // Heard, too: nobody is told "Added" of what is gone with the page.
  await expect(said(refused)).toHaveText('Not kept on this phone.');
  await expect(items(refused)).toHaveCount(1);
  expect(await findings(refused)).toEqual([]);
  await refused.goto(new URL('areas/ehcps/', baseURL).href);
  await button(refused, 'Keep: Digital plans').click();
  await expect(refused.getByText('It could not be kept: this window does not let sites store anything.')).toBeVisible();
  await expect(button(refused, 'Keep: Digital plans')).toHaveText('Keep');

  const full = await open((page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    }),
  );
  await addOwn(full, 'Still here', 'a note');
  await expect(said(full)).toHaveText('Not kept on this phone.');
  await expect(full.getByText('There is no room on this phone for your last change.')).toBeVisible();
  await expect(items(full)).toHaveCount(1);

  const newer = await open((page) => storeFirst(page, '{"version":2,"things":["a"]}'));
  await expect(newer.getByText('Your list was kept by a newer version of this site.')).toBeVisible();
  expect(await storedList(newer)).toBe('{"version":2,"things":["a"]}');

  const sound = '{"id":"a","kind":"note","text":"Sound","kept":"2026-11-01"}';
  const damaged = await open((page) =>
    page.addInitScript((line) => {
      if (!sessionStorage.getItem('put')) localStorage.setItem('send-plan:list', line);
      sessionStorage.setItem('put', 'yes');
    }, `{"version":1,"items":[${sound},{"id":"lost words"}]}`),
  );
  await expect(items(damaged)).toHaveText([/Sound/]);
  await expect(damaged.getByText('Part of your list was damaged.')).toBeVisible();
  expect(await findings(damaged)).toEqual([]);
  const download = damaged.waitForEvent('download');
  await damaged.getByRole('link', { name: 'Save the damaged part' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('lost words');
  await damaged.getByRole('button', { name: 'Remove the damaged part' }).click();
  await expect(damaged.getByText('Part of your list was damaged.')).toBeHidden();
  await expect(damaged.getByRole('heading', { name: 'On your list: 1' })).toBeFocused();
  await damaged.reload();
  await expect(items(damaged)).toHaveCount(1);
  await expect(damaged.getByText('Part of your list was damaged.')).toBeHidden();
});

test('without scripts the page says what the list is, and how to print a page instead', async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(new URL('my-list/', baseURL).href);
  // Playwright's own text search passes over <noscript>, so the element is named.
  await expect(page.locator('noscript p')).toContainText('A list needs scripts');
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How to keep something' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});
