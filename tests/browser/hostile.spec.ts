/** Promise: whatever is typed or pasted into a field is shown as the text it is, breaks nothing, and leaves nowhere. */
import { expect, test, type Page } from '@playwright/test';
import { HUGE, ODD } from '../support/hostile.ts';
import { watchRequests } from './support/requests.ts';
import { boxOf } from './support/search.ts';

/** Names nothing on the site, so that the page has to repeat it. */
const MARKUP = '<b id="qqx">zzqx</b>';

/** What the odd texts would have done, had one of them been taken for more than text. */
const broken = (page: Page) =>
  page.evaluate(() => ({
    title: document.title === 'broken',
    elements: document.querySelectorAll('img[src="x"], svg[onload], script:not([src]), main [onerror]').length,
  }));

/** Waits until what stands in the box, as the browser keeps it, has its answer; says which kind it is. */
const answered = async (page: Page) => {
  const state = await page.waitForFunction(() => {
    const { state: kind, query } = document.getElementById('search-results')?.dataset ?? {};
    return (document.getElementById('q') as HTMLInputElement).value.trim() === query && kind !== 'idle' && kind;
  });
  return String(await state.jsonValue());
};

/** Errors and dialogs of a page; none when all is well. */
function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('dialog', (dialog) => {
    troubles.push(dialog.message());
    void dialog.dismiss();
  });
  return troubles;
}

test('in the search box', async ({ page }) => {
  const troubles = troublesOf(page);
  await page.goto('search/');
  for (const odd of ODD) {
    await boxOf(page).fill(odd);
    await boxOf(page).press('Enter');
    expect(await answered(page), odd).toMatch(/results|empty/);
    expect(await broken(page), odd).toEqual({ title: false, elements: 0 });
  }
  for (const huge of HUGE) {
    await boxOf(page).fill('');
    await boxOf(page).focus();
    await page.keyboard.insertText(huge);
    // A pasted book is cut to a question.
    expect((await boxOf(page).inputValue()).length).toBe(200);
    await page.keyboard.press('Enter');
    expect(await answered(page)).toMatch(/results|empty/);
  }
  await boxOf(page).fill(MARKUP);
  await boxOf(page).press('Enter');
  await expect(page.locator('#search-results[data-state="empty"]')).toContainText(MARKUP);
  expect(troubles).toEqual([]);
});

test('in the fields of the date helper; and no date that is typed there is in any request', async ({
  page,
  context,
}) => {
  const troubles = troublesOf(page);
  const watch = watchRequests(context);
  await page.clock.setFixedTime(new Date('2026-11-25T09:00:00'));
  await page.goto('your-rights/dates/');
  await page.getByRole('radio', { name: 'I asked the council to assess my child' }).check();
  const [day, month, year] = ['Day', 'Month', 'Year'].map((name) => page.locator('#first-date').getByLabel(name));
  const workOut = page.getByRole('button', { name: 'Work out my dates' });
  for (const odd of [...ODD, ...HUGE]) {
    await day?.fill(odd);
    await month?.fill(odd);
    await year?.fill(odd);
    await workOut.click();
    await expect(page.locator('#first-problem'), odd.slice(0, 40)).toHaveText(/^(?:Write|Type|Add) .{5,80}\.$/);
    expect(await broken(page), odd.slice(0, 40)).toEqual({ title: false, elements: 0 });
  }
  await day?.fill('17');
  await month?.fill('3');
  await year?.fill('2026');
  await workOut.click();
  await expect(page.getByRole('heading', { name: 'Your dates', exact: true })).toBeVisible();
  await page.reload();
  expect(watch.all().length).toBeGreaterThan(3);
  expect(watch.telling()).toEqual([]);
  for (const words of ['2026-03-17', '17 March 2026', '17-3-2026']) expect(watch.holding(words)).toEqual([]);
  expect(troubles).toEqual([]);
});

test('in own words on My list, and from there big on the phone and on the sheet for a meeting', async ({
  page,
  context,
}) => {
  const troubles = troublesOf(page);
  const watch = watchRequests(context);
  await page.goto('my-list/');
  const own = page.getByLabel('Write a note, or a question to ask');
  const shown = page.locator('.kept-item .own-words');
  const written: string[] = [];
  for (const odd of [...HUGE, ...ODD]) {
    await own.focus();
    await page.keyboard.insertText(odd);
    const text = (await own.inputValue()).trim();
    expect(text.length, odd.slice(0, 40)).toBeLessThanOrEqual(2000);
    if (!text) continue;
    written.push(text);
    await page.getByRole('button', { name: 'Add as a note' }).click();
    await expect(shown).toHaveCount(written.length);
  }
  expect(written.length).toBeGreaterThan(10);
  const plain = (text: string | null) => text?.replace(/\s+/g, ' ').trim();
  expect((await shown.allTextContents()).map(plain)).toEqual(written.map(plain));
  expect(await broken(page)).toEqual({ title: false, elements: 0 });

  await page.goto('meeting/');
  const boxes = page.getByRole('checkbox');
  await expect(boxes).toHaveCount(written.length);
  for (let at = 1; at <= 6; at += 1) await boxes.nth(at).check();
  await page.getByRole('button', { name: 'Make a sheet' }).click();
  for (const text of written.slice(2, 7))
    expect(plain(await page.getByRole('article', { name: 'The sheet' }).textContent())).toContain(plain(text));
  expect(await broken(page)).toEqual({ title: false, elements: 0 });
  await page.goto('meeting/');
  await boxes.nth(2).check();
  await page.getByRole('button', { name: 'Show them big' }).click();
  await expect(page.getByRole('dialog')).toContainText(written[2] ?? '');
  expect(await broken(page)).toEqual({ title: false, elements: 0 });
  expect(watch.telling()).toEqual([]);
  expect(troubles).toEqual([]);
});

test('in the part of an address after "#", wherever a page reads it', async ({ page }) => {
  const troubles = troublesOf(page);
  for (const path of ['meeting/#at=', 'meeting/#show=', 'my-list/#list=', 'search/#q=', 'promises/?area=', '#'])
    for (const odd of ODD) {
      // A new page each time: another fragment alone would not load it again.
      await page.goto('about:blank');
      await page.goto(path + encodeURIComponent(odd.toWellFormed()));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await broken(page), `${path} ${odd}`).toEqual({ title: false, elements: 0 });
    }
  expect(troubles).toEqual([]);
});
