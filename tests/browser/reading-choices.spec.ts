/** Promise: a reader chooses how pages look, one press away on each; it counts at once, everywhere, and from the first paint. */
import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { refuseStorage } from './support/refuse.ts';
import { shiftOf, watchShift } from './support/shift.ts';

const link = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Reading choices' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Reading choices' });
const chosen = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(document.documentElement.dataset).filter(([key]) => key !== 'js')),
  );
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('send-plan:choices'));
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Opens the short form on a page. */
async function open(page: Page): Promise<void> {
  await link(page).click();
  await expect(dialog(page)).toBeVisible();
}

const choose = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();

/** Puts a text where choices are kept, before any script of the page runs. */
const keepBefore = (page: Page, text: string) =>
  page.addInitScript((value) => {
    localStorage.setItem('send-plan:choices', value);
  }, text);

test('by keyboard: open the short form, choose, close; the page shows it at once and focus is back on the link', async ({
  page,
}) => {
  const looks: string[] = [];
  page.on('request', (request) => {
    if (/looks|woff2/.test(request.url())) looks.push(request.url());
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('areas/ehcps/');
  expect(looks).toEqual([]);
  const size = () =>
    page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p') as Element).fontSize));
  const before = await size();

  await link(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(page.getByRole('group', { name: 'Movement' })).toBeHidden();
  await page.getByRole('radio', { name: 'Usual' }).first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Bigger', exact: true })).toBeChecked();
  await expect.poll(size).toBeGreaterThan(before * 1.15);
  await choose(page, 'Colours', 'Soft cream');
  await choose(page, 'Letter shapes', 'Atkinson Hyperlegible');
  await expect.poll(() => ground(page)).toBe('rgb(243, 227, 195)');
  await expect.poll(() => page.evaluate(() => document.fonts.check('1em "Atkinson Hyperlegible Next"'))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(link(page)).toBeFocused();
  expect(looks.map((url) => url.replace(/.*_a\/(\w+).*/, '$1'))).toEqual(['looks', 'legible']);

  await open(page);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(link(page)).toBeFocused();
  await open(page);
  await expect(page.getByRole('radio', { name: 'Soft cream' })).toBeChecked();
  await page.getByRole('link', { name: 'All choices' }).click();
  await expect(page).toHaveURL(/settings\/$/);
  await expect(page.getByRole('radio', { name: 'Soft cream' })).toBeChecked();
  await choose(page, 'Movement', 'Nothing moves');
  expect(await chosen(page)).toEqual({ size: 'bigger', theme: 'cream', face: 'legible', motion: 'calm' });
});

test('a page never shows itself in other looks first, however slowly the chosen ones come', async ({ page }) => {
  await keepBefore(page, '{"theme":"dark","size":"much-bigger","letters":"widest"}');
  await watchShift(page);
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const { theme } = document.documentElement.dataset;
      Object.assign(window, { early: [theme, getComputedStyle(document.documentElement).backgroundColor] });
    });
  });
  await page.route('**/looks.*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto('areas/ehcps/', { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  const { early, painted, came } = await page.evaluate(() => {
    const times = (kind: string) => performance.getEntriesByType(kind) as PerformanceResourceTiming[];
    return {
      ...(window as unknown as { early: string[] }),
      painted: times('paint')[0]?.startTime ?? 0,
      came: times('resource').find(({ name }) => name.includes('looks.'))?.responseEnd ?? Infinity,
    };
  });
  expect(early).toEqual(['dark', 'rgb(27, 21, 25)']);
  expect(came).toBeLessThan(painted);
  expect(await shiftOf(page)).toBe(0);
  const metas = page.locator('meta[name="theme-color"]');
  for (const at of [0, 1]) await expect(metas.nth(at)).toHaveAttribute('content', '#1b1519');
});

test('the choices hold after a reload and in other tabs, follow the phone’s own text size, and one press brings back the usual', async ({
  page,
  context,
}) => {
  await page.goto('settings/');
  await choose(page, 'Colours', 'Dark');
  await choose(page, 'Space between letters', 'Widest');
  const other = await context.newPage();
  await other.goto('areas/funding/');
  expect(await chosen(other)).toEqual({ theme: 'dark', letters: 'widest' });
  const spacing = await other.evaluate(() => {
    const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(document.querySelector('main p') as Element);
    return [letterSpacing, wordSpacing].map((value) => parseFloat(value) / parseFloat(fontSize));
  });
  expect(spacing[0]).toBeGreaterThanOrEqual(0.119);
  expect(spacing[1]).toBeGreaterThanOrEqual(0.16);
  await other.reload();
  expect(await ground(other)).toBe('rgb(27, 21, 25)');

  await choose(page, 'Text size', 'Biggest');
  await expect.poll(() => chosen(other)).toEqual({ theme: 'dark', letters: 'widest', size: 'biggest' });
  // The root's size is a share of the phone's own, which is 16 px in this browser.
  expect(await other.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('36px');

  await page.getByRole('button', { name: 'Back to usual' }).click();
  await expect(page.getByRole('status')).toHaveText('Everything is back to usual.');
  await expect(page.getByRole('radio', { name: 'Like the phone' }).first()).toBeChecked();
  expect(await kept(page)).toBeNull();
  for (const tab of [page, other]) {
    await expect.poll(() => chosen(tab)).toEqual({});
    expect(await ground(tab)).toBe('rgb(251, 246, 236)');
  }
});

test('where the phone refuses to keep anything, a choice counts on this page, and the page says so', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await refuseStorage(page);
  await page.goto('get-help/');
  await open(page);
  await choose(page, 'Colours', 'Dark');
  expect(await chosen(page)).toEqual({ theme: 'dark' });
  await expect(dialog(page).getByRole('status')).toHaveText(
    'This phone does not let us keep your choices. They count on this page only.',
  );
  await dialog(page).getByRole('button', { name: 'Back to usual' }).click();
  expect(await chosen(page)).toEqual({});
  expect(errors).toEqual([]);
});

test('what is damaged in the storage counts as usual, and what is sound beside it counts', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('about/');
  for (const [text, shown] of [
    ['{"theme":', {}],
    ['null', {}],
    ['"dark"', {}],
    ['{"theme":"sepia","size":12,"lines":"wide"}', { lines: 'wide' }],
  ] as const) {
    await page.evaluate((value) => {
      localStorage.setItem('send-plan:choices', value);
    }, text);
    await page.reload();
    expect(await chosen(page)).toEqual(shown);
  }
  expect(errors).toEqual([]);
});

test('if the form cannot be fetched, the link still leads to its page', async ({ page }) => {
  await page.goto('about/');
  await page.route('**/reading-dialog.*', (route) => route.abort());
  await link(page).click();
  await expect(page).toHaveURL(/settings\/$/);
  // There the link is a link: no form opens over the form.
  await link(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reading choices');
  await expect(dialog(page)).toHaveCount(0);
});

test('the short form passes axe at 320 px in every theme, and fits beside big and widely spaced words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const found: string[] = [];
  for (const theme of ['Light', 'Dark', 'Soft cream']) {
    await page.goto('areas/senco-npq/');
    await open(page);
    await choose(page, 'Colours', theme);
    found.push(...(await axeFindings(page, '.reading-dialog')).map((line) => `${theme}, form: ${line}`));
    await page.keyboard.press('Escape');
    found.push(...(await axeFindings(page)).map((line) => `${theme}, page: ${line}`));
  }
  expect(found).toEqual([]);
  await open(page);
  for (const [group, name] of [
    ['Text size', 'Biggest'],
    ['Letter shapes', 'Atkinson Hyperlegible'],
    ['Space between lines', 'Widest'],
    ['Space between letters', 'Widest'],
  ] as const)
    await choose(page, group, name);
  const sideways = () =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('dialog')].map(
        (part) => part.scrollWidth - part.clientWidth,
      ),
    );
  expect(await sideways()).toEqual([0, 0]);
  for (const path of ['', 'areas/ehcps/', 'your-rights/', 'get-help/', 'promises/', 'settings/', 'app/']) {
    await page.goto(path);
    expect([path, ...(await sideways())]).toEqual([path, 0]);
  }
  // Nothing stands still over words as big as these.
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCSS('position', 'static');
});

test('paper is black on white and forced colours stay the reader’s own, whatever the theme', async ({ page }) => {
  const coloursOf = () =>
    page.evaluate(() => {
      const { color, backgroundColor, fontSize } = getComputedStyle(document.documentElement);
      return [color, backgroundColor, fontSize];
    });
  await page.goto('areas/funding/');
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await coloursOf();
  await keepBefore(page, '{"theme":"dark","size":"bigger"}');
  await page.reload();
  expect((await coloursOf()).slice(0, 2)).toEqual(forced.slice(0, 2));
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  expect(await coloursOf()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', '16px']);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what the phone can do by itself, and offers nothing that does not work', async ({ page }) => {
    await page.goto('areas/funding/');
    await link(page).click();
    await expect(page.getByText('The choices on this page need scripts')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What your phone can do by itself' })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Back to usual' })).toHaveCount(0);
  });
});
