/** Promise: what matters goes along to a meeting, big on the phone or on one side of paper. */
import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { paperFaults, sidesOf } from './support/paper.ts';
import { refuseStorage } from './support/refuse.ts';
import { PAGES } from './support/site.ts';

const SHEETS = PAGES.filter(({ path }) => /^meeting\/./.test(path));

test.describe('ready sheets, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each is one side of A4, and is led to from its area', async ({ page }) => {
    expect(SHEETS).toHaveLength(9);
    const sides: Record<string, number> = {};
    for (const { path } of SHEETS) {
      await page.goto(path.replace('meeting', 'areas'));
      await page.getByRole('link', { name: 'Sheet for a meeting' }).click();
      await expect(page).toHaveURL(new RegExp(`/${path}$`));
      sides[path] = await sidesOf(page);
    }
    expect(Object.entries(sides).filter(([, count]) => count !== 1)).toEqual([]);
  });
});

test('a ready sheet has all it needs at 14 points on paper and 22 pixels on a phone', async ({ page }) => {
  for (const { path } of SHEETS) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await page.emulateMedia({ media: 'screen' });
    const sheet = page.locator('.sheet');
    const small = await sheet
      .locator('p, li')
      .evaluateAll(
        (parts) =>
          parts.filter((part) => part.checkVisibility() && parseFloat(getComputedStyle(part).fontSize) < 22).length,
      );
    expect([path, small]).toEqual([path, 0]);
    await expect(sheet.locator('.points li').first()).toContainText(/Law today|Official guidance/);
    expect(await sheet.getByRole('listitem').count()).toBeGreaterThanOrEqual(5);
    await expect(sheet).toContainText('Who to ring');
    await expect(sheet).toContainText('https://councilfordisabledchildren.org.uk'.slice(8));
    await expect(sheet).toContainText(/not legal advice. Checked on \d+ \w+ 20\d\d/);
    expect([path, await paperFaults(page, 14)]).toEqual([path, []]);
  }
});

const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Points for the meeting' });

test('points of a page are shown one at a time, in big type and nothing else, by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('your-rights/asking/');
  await page.getByRole('link', { name: 'Take it to a meeting' }).click();
  await expect(page.getByRole('group', { name: 'From “Asking for a plan”' })).toBeVisible();
  await page.getByRole('button', { name: 'Show them big' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Pick a point first.');
  for (const name of [/You can ask the council/, /must use the test/, /within 20 weeks/]) await box(page, name).check();
  expect(await axeFindings(page)).toEqual([]);
  const open = page.getByRole('button', { name: 'Show them big' });
  await open.press('Enter');
  await expect(dialog(page)).toContainText('1 of 3');
  await expect(dialog(page)).toContainText('Law today');
  await expect(dialog(page)).toContainText('Children and Families Act 2014, sections 23 and 36');
  await expect(dialog(page)).toContainText('You can ask your council for an EHC needs assessment yourself');
  expect(await dialog(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 640 });
  const sizes = await dialog(page)
    .locator('p, h2, button')
    .evaluateAll((parts) => parts.map((part) => parseFloat(getComputedStyle(part).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22);
  expect(await axeFindings(page, '.screens')).toEqual([]);
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  // With the number the point itself is heard.
  const second = dialog(page).getByRole('group', { name: '2 of 3' });
  await expect(second).toBeFocused();
  await expect(second).toHaveAccessibleDescription(/Law today.*must use the test|Law today.*legal test/);
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Next' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(dialog(page)).toContainText('2 of 3');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(open).toBeFocused();
});

test('three minutes before the meeting: one press on a pair fills the phone with it, without scrolling', async ({
  page,
}) => {
  // A phone that cannot stay lit is told so in one line more, below the point.
  await page.addInitScript(() => {
    const lock = { release: () => Promise.resolve() };
    Object.defineProperty(navigator, 'wakeLock', { value: { request: () => Promise.resolve(lock) } });
  });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('you-may-be-told/#diagnosis-first');
  await page.locator('#diagnosis-first').getByRole('link', { name: 'Show it big' }).click();
  await expect(dialog(page)).toContainText('“Your child needs a diagnosis first.”');
  await expect(dialog(page)).toContainText('sections 20 and 36(8)');
  await expect(dialog(page).getByText(/^Checked on/)).toBeInViewport({ ratio: 1 });
  expect(await dialog(page).evaluate((shown) => shown.scrollHeight - shown.clientHeight)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(box(page, /needs a diagnosis first/)).toBeChecked();
});

test('six points at most; a sheet says whether it fits one side, as the printer finds too, and what can be left out', async ({
  page,
}) => {
  await page.goto('meeting/#at=/areas/ehcps/');
  const boxes = page.getByRole('checkbox');
  await expect(boxes.nth(30)).toBeVisible();
  for (let at = 18; at < 24; at += 1) await boxes.nth(at).check();
  await boxes.nth(30).click();
  await expect(boxes.nth(30)).not.toBeChecked();
  await expect(page.getByRole('status')).toContainText('Six is the most');
  await page.getByRole('button', { name: 'Make a sheet' }).click();
  const said = page.getByRole('status');
  await expect(said).toContainText('side of A4');
  // Views are longer than laws.
  await page.goto('meeting/#at=/voices/neu/,/voices/nasen/');
  await expect(page.getByRole('group', { name: /From/ })).toHaveCount(2);
  const long = await boxes.evaluateAll((all) =>
    all
      .map((one, at) => ({ at, length: one.closest('label')?.textContent.length ?? 0 }))
      .sort((a, b) => b.length - a.length)
      .slice(0, 6)
      .map(({ at }) => at),
  );
  for (const at of long) await boxes.nth(at).check();
  await page.getByRole('button', { name: 'Make a sheet' }).click();
  await expect(said).toContainText('more than one side');
  expect(await sidesOf(page)).toBeGreaterThan(1);
  expect(await axeFindings(page)).toEqual([]);
  const leaveOut = page.getByRole('button', { name: /^Leave out/ });
  await expect(leaveOut).toHaveCount(6);
  for (let left = 6; (await leaveOut.count()) > 0; left -= 1) {
    await leaveOut.first().click();
    await expect(leaveOut).not.toHaveCount(left);
  }
  await expect(said).toHaveText('It fits on one side of A4.');
  expect(await sidesOf(page)).toBe(1);
  const paper = page.getByRole('article', { name: 'The sheet' });
  await expect(paper).toContainText('not legal advice');
  await expect(paper).toContainText(/https?:\/\/\S+\/voices\/neu\//);
  await expect(paper.getByRole('img', { name: /QR code/ })).toBeVisible();
  expect(await paperFaults(page, 14)).toEqual([]);
});

test('what My list holds can be taken along, own words too, and a page that cannot be read gives the kept words', async ({
  page,
}) => {
  const items = [
    {
      id: 'aaaaaaa1',
      kind: 'place',
      at: '/your-rights/asking/#legal-test',
      was: { page: 'Asking for a plan', text: 'Old.' },
      kept: '2026-11-29',
      note: 'They said no',
    },
    {
      id: 'aaaaaaa2',
      kind: 'place',
      at: '/areas/gone/#t1234',
      was: { page: 'A page', text: 'Words as I kept them.' },
      kept: '2026-11-29',
    },
    { id: 'aaaaaaa3', kind: 'question', text: 'Who gives the help?', kept: '2026-11-29' },
    { id: 'aaaaaaa4', kind: 'note', text: 'Ring on Monday', kept: '2026-11-29' },
  ];
  await page.addInitScript((list) => {
    localStorage.setItem('send-plan:list', JSON.stringify({ version: 1, items: list }));
  }, items);
  await page.goto('meeting/');
  const group = page.getByRole('group', { name: 'From My list' });
  // The boxes come once the kept pages have been read.
  await expect(group.getByRole('checkbox')).toHaveCount(items.length);
  for (const one of await group.getByRole('checkbox').all()) await one.check();
  await page.getByRole('button', { name: 'Show them big' }).click();
  const asKept = dialog(page).getByText('These are the words as you kept them.');
  await expect(asKept).toHaveCount(0);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(dialog(page)).toContainText('Words as I kept them.');
  await expect(asKept).toBeVisible();
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Make a sheet' }).click();
  const paper = page.getByRole('article', { name: 'The sheet' });
  await expect(paper).toContainText('The council must assess if your child has or may have special educational needs');
  await expect(paper).toContainText('My note: They said no');
  await expect(paper).toContainText('Words as I kept them. These are the words as you kept them.');
  await expect(paper.getByRole('heading', { name: 'Questions to ask' })).toBeVisible();
  await expect(paper).toContainText('Ring on Monday');
  await page.getByRole('button', { name: 'Pick other points' }).click();
  await expect(group.getByRole('checkbox', { name: 'Question: Who gives the help?' })).toBeChecked();
});

test('with storage refused the page still works', async ({ page }) => {
  await refuseStorage(page);
  await page.goto('meeting/#at=/your-rights/moving/');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Make a sheet' }).click();
  await expect(page.getByRole('article', { name: 'The sheet' })).toContainText('SEND Regulations 2014');
});
