/** Promise: whatever is typed or pasted into a field is shown as the text it is, breaks nothing, and leaves nowhere. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { fromHash, toFragment } from '../../src/lib/list-link.ts';
import { inShort } from '../../src/lib/list-words.ts';
import type { Item, OwnWords } from '../../src/lib/my-list.ts';
import { HUGE, ODD } from '../support/hostile.ts';
import { storeFirst } from './support/my-list.ts';
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

/** Text as it stands in a line, however it is broken. */
const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim();

/** What stands in a part of the page, once it stands there. */
const wordsOf = (part: Locator) => expect.poll(async () => plain(await part.textContent()));

/** Items of a list, as they are stored. */
const own = (kind: OwnWords['kind'], text: string, id: string): Item => ({ id, kind, text, kept: '2026-11-01' });
const gone = (text: string, id: string): Item => ({
  id,
  kind: 'place',
  at: `/areas/gone/#${id}`,
  // Words of a page are stored too, and a file may come from anybody.
  was: { page: text, label: text, detail: text, status: text, who: text, title: text, text },
  note: text,
  kept: '2026-11-01',
});

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
  const box = page.getByLabel('Write a note, or a question to ask');
  const shown = page.locator('.kept-item .own-words');
  const written: string[] = [];
  for (const odd of [...HUGE, ...ODD])
    for (const kind of ['note', 'question']) {
      await box.focus();
      await page.keyboard.insertText(odd);
      const text = (await box.inputValue()).trim();
      expect(text.length, odd.slice(0, 40)).toBeLessThanOrEqual(2000);
      written.push(text);
      await page.getByRole('button', { name: `Add as a ${kind}` }).click();
      await expect(shown).toHaveCount(written.length);
    }
  expect((await shown.allTextContents()).map(plain)).toEqual(written.map(plain));
  expect(await broken(page)).toEqual({ title: false, elements: 0 });

  await page.goto('meeting/');
  const boxes = page.getByRole('checkbox');
  await expect(boxes).toHaveCount(written.length);
  for (let at = 1; at <= 6; at += 1) await boxes.nth(at).check();
  await page.getByRole('button', { name: 'Make a sheet' }).click();
  for (const text of written.slice(2, 7))
    await wordsOf(page.getByRole('article', { name: 'The sheet' })).toContain(plain(text));
  expect(await broken(page)).toEqual({ title: false, elements: 0 });
  await page.goto('meeting/');
  await boxes.nth(2).check();
  await page.getByRole('button', { name: 'Show them big' }).click();
  await expect(page.getByRole('dialog')).toContainText(written[2] ?? '');
  expect(await broken(page)).toEqual({ title: false, elements: 0 });
  expect(watch.telling()).toEqual([]);
  expect(troubles).toEqual([]);
});

test('in a note on a place and in own words that are changed', async ({ page }) => {
  const troubles = troublesOf(page);
  await storeFirst(page, JSON.stringify({ version: 1, items: [gone('Kept.', 'a'), own('question', 'Mine?', 'b')] }));
  await page.goto('my-list/');
  for (const [id, before] of [
    ['a', 'My note: '],
    ['b', ''],
  ] as const)
    for (const odd of [...HUGE, ...ODD]) {
      await page.locator(`#write-${id}`).click();
      const box = page.locator(`#box-${id}`);
      await expect(box).toBeFocused();
      await box.selectText();
      await page.keyboard.insertText(odd);
      const text = (await box.inputValue()).trim();
      expect(text.length, odd.slice(0, 40)).toBeLessThanOrEqual(2000);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(box).toHaveCount(0);
      await wordsOf(page.locator(`#item-${id} .own-words`)).toBe(plain(before + text));
      expect(await broken(page), odd.slice(0, 40)).toEqual({ title: false, elements: 0 });
    }
  expect(troubles).toEqual([]);
});

test('in a file that is brought back, and in the words of a page in it; and from there onto the sheet for a meeting', async ({
  page,
}) => {
  const troubles = troublesOf(page);
  await page.goto('my-list/');
  const arrived = page.locator('.arrived');
  const bring = (text: string) =>
    page
      .getByLabel('Bring back a file')
      .setInputFiles({ name: `${ODD[0] ?? ''}.json`, mimeType: '', buffer: Buffer.from(text) });
  for (const odd of [...ODD, ...HUGE, `{"version":1,"items":${JSON.stringify(ODD)}}`, '['.repeat(100_000)]) {
    await bring(odd);
    await expect(arrived, odd.slice(0, 40)).toContainText('This file could not be read');
    expect(await broken(page), odd.slice(0, 40)).toEqual({ title: false, elements: 0 });
    await page.getByRole('button', { name: 'Go on' }).click();
  }
  const texts = ODD.map((odd) => odd.toWellFormed());
  const items = texts.flatMap((text, at) => [gone(text, `p${at}`), own('note', text, `n${at}`)]);
  await bring(JSON.stringify({ version: 1, about: ODD[0], items }));
  await expect(arrived).toContainText(`This file holds a list of ${items.length} things`);
  for (const text of texts) await wordsOf(arrived).toContain(plain(`(with a note: ${text})`));
  expect(await broken(page)).toEqual({ title: false, elements: 0 });
  await page.getByRole('button', { name: 'Add to my list' }).click();
  await expect(page.locator('.kept-item')).toHaveCount(items.length);
  for (const [at, text] of texts.entries()) {
    // Kind, what became of it, title, who says it, the words, the page, and the note.
    const said = plain(await page.locator(`#item-p${at}`).textContent());
    expect(said?.split(plain(text) ?? '').length, text).toBeGreaterThan(7);
  }
  expect(await broken(page)).toEqual({ title: false, elements: 0 });

  await page.goto('meeting/');
  for (let at = 0; at < 6; at += 1) await page.getByRole('checkbox').nth(at).check();
  await page.getByRole('button', { name: 'Make a sheet' }).click();
  const sheet = page.getByRole('article', { name: 'The sheet' });
  for (const text of texts.slice(0, 3)) await wordsOf(sheet).toContain(plain(text));
  expect(await broken(page)).toEqual({ title: false, elements: 0 });
  expect(troubles).toEqual([]);
});

test('in words that arrive by link, and on every way out: as text, as a link, as a QR code', async ({ page }) => {
  const troubles = troublesOf(page);
  await page.addInitScript(() => {
    // A phone that allows no copying is shown the text.
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const texts = ODD.map((odd) => odd.toWellFormed());
  const items = texts.flatMap((text, at) => [own('note', text, `n${at}`), own('question', text, `q${at}`)]);
  // Too long for one of ours: it stays away, and the others come.
  const tooLong = HUGE.map((text, at) => own('note', text, `h${at}`));
  await page.goto(`my-list/#${await toFragment([...items, gone(texts[0] ?? '', 'p'), ...tooLong])}`);
  const arrived = page.locator('.arrived');
  await expect(arrived).toContainText(`This link holds a list of ${items.length + 1} things`);
  await expect(arrived).toContainText(`${tooLong.length} things in it could not be read.`);
  const shown = (await arrived.locator('li').allTextContents()).map(plain);
  for (const item of items)
    expect(shown).toContain(plain(`${item.kind === 'note' ? 'Note' : 'Question'}: ${inShort(item)}`));
  expect(shown.at(-1)).toContain(`(with a note: ${texts[0] ?? ''})`);
  expect(await broken(page)).toEqual({ title: false, elements: 0 });
  await page.getByRole('button', { name: 'Add to my list' }).click();
  await expect(page.locator('.kept-item')).toHaveCount(items.length + 1);
  expect(await broken(page)).toEqual({ title: false, elements: 0 });

  await page.getByRole('button', { name: 'Share as text' }).click();
  const asText = plain(await page.getByLabel('My list as text').inputValue());
  for (const text of texts) expect(asText).toContain(plain(text));
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('A link with your list in it').inputValue();
  expect(link).toMatch(/^http:\/\/[\w.:]+\/my-list\/#carry=1\.[\w-]+$/);
  const opened = await fromHash(new URL(link).hash);
  const carried = 'items' in opened ? opened.items : [];
  for (const { kind, text } of items.filter((item) => item.kind !== 'place'))
    expect(carried).toContainEqual({ kind, text });
  await page.getByRole('button', { name: 'Show it as a QR code' }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  expect(await broken(page)).toEqual({ title: false, elements: 0 });
  expect(troubles).toEqual([]);
});

/** Odd texts as an address has them, and one of which no text can be made. */
const UNREADABLE = '%E0%A4%A';
const IN_ADDRESS = [...ODD.map((text) => encodeURIComponent(text.toWellFormed())), UNREADABLE];

test('in the address of the page for a meeting, alone and beside a real place', async ({ page }) => {
  const troubles = troublesOf(page);
  const place = '/you-may-be-told/%23diagnosis-first';
  const boxes = page.getByRole('checkbox');
  const dialog = page.getByRole('dialog');
  const title = page.getByRole('heading', { name: 'Pick up to six points' });
  const open = async (fragment: string) => {
    await page.goto(`meeting/#${fragment}`);
    // Whatever is asked for, the page answers; each time otherwise than the time before.
    await expect(title).toBeVisible();
  };
  for (const odd of IN_ADDRESS) {
    await open(`at=${odd}`);
    await expect(boxes).toHaveCount(0);
    expect(await broken(page), odd).toEqual({ title: false, elements: 0 });
    // An address that cannot be read loses the place beside it too.
    const besides = odd === UNREADABLE ? '' : `,${odd}`;
    await open(`show=${place}${besides}`);
    await expect(dialog).toContainText('“Your child needs a diagnosis first.”');
    expect(await broken(page), odd).toEqual({ title: false, elements: 0 });
    await open(`show=${odd}`);
    await expect(dialog).toHaveCount(0);
    expect(await broken(page), odd).toEqual({ title: false, elements: 0 });
    await open(`at=${place}${besides}`);
    await expect(boxes).toBeChecked();
    expect(await broken(page), odd).toEqual({ title: false, elements: 0 });
  }
  expect(troubles).toEqual([]);
});

test('in the address of My list, where a list would be', async ({ page }) => {
  const troubles = troublesOf(page);
  for (const odd of [...IN_ADDRESS, ...IN_ADDRESS.map((text) => `1.${text}`), ...HUGE.map((text) => `1p.${text}`)]) {
    await page.goto(`my-list/#carry=${odd}`);
    const title = page.getByRole('heading', { name: 'This link could not be read' });
    await expect(title, odd.slice(0, 40)).toBeFocused();
    expect(await broken(page), odd.slice(0, 40)).toEqual({ title: false, elements: 0 });
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(title).toHaveCount(0);
  }
  expect(troubles).toEqual([]);
});

test('in the address of the search page', async ({ page }) => {
  const troubles = troublesOf(page);
  await page.goto(`search/?q=${IN_ADDRESS.join('+')}`);
  await expect(boxOf(page)).not.toHaveValue('');
  for (const odd of IN_ADDRESS) {
    const before = await boxOf(page).inputValue();
    await page.goto(`search/#q=${odd}`);
    await expect(boxOf(page), odd).not.toHaveValue(before);
    expect(await answered(page), odd).toMatch(/results|empty/);
    expect(await broken(page), odd).toEqual({ title: false, elements: 0 });
  }
  expect(troubles).toEqual([]);
});

test('in the address of the promises, and after "#" where no script reads it', async ({ page }) => {
  const troubles = troublesOf(page);
  for (const [at, odd] of IN_ADDRESS.entries()) {
    // What stands beside the odd part is still read, and says that the page's script has done its work.
    await page.goto(`promises/?${at % 2 ? `status=kept&area=${odd}` : `area=funding&status=${odd}`}#${odd}`);
    await expect(page.locator('#shown'), odd).toHaveText(/^\d+ of \d+ promises shown\.$/);
    expect(await broken(page), odd).toEqual({ title: false, elements: 0 });
  }
  expect(troubles).toEqual([]);
});
