/** Promise: a parent sees only the promises they chose, is told how many those are, and can send the choice to somebody. */
import { expect, test, type Page } from '@playwright/test';
import { AREA_IDS, STATUSES } from '../../src/schemas/shared.ts';
import { holdScripts } from './support/hold.ts';
import { filesOf } from '../content/support/our-content.ts';

const promises = filesOf('promises');
const all = promises.length;
/** The ids of all promises of an outcome and an area; an empty choice leaves all. */
const wanted = (status = '', area = '') =>
  promises
    .filter(({ data }) => (!status || data.status === status) && (!area || data.area === area))
    .map(({ id }) => id)
    .sort();
const pairs = STATUSES.flatMap((status) => AREA_IDS.map((area) => [status, area] as const));
const [status, area] = pairs.find((pair) => wanted(...pair).length > 1) ?? pairs[0] ?? [];
const [noStatus, noArea] = pairs.find((pair) => wanted(...pair).length === 0) ?? [];

const shown = (page: Page) =>
  page.locator('.promise').evaluateAll((items) =>
    items
      .filter((item) => item.checkVisibility())
      .map(({ id }) => id)
      .sort(),
  );
const outcomes = (page: Page) => page.getByRole('combobox', { name: 'What became of it' });
const areas = (page: Page) => page.getByRole('combobox', { name: /^Area/ });

test('choosing an outcome and an area leaves only those, says how many, and gives an address that can be sent', async ({
  page,
}) => {
  await page.goto('promises/');
  expect(await shown(page)).toEqual(wanted());
  await outcomes(page).selectOption(status ?? '');
  expect(await shown(page)).toEqual(wanted(status));
  await areas(page).selectOption(area ?? '');
  expect(await shown(page)).toEqual(wanted(status, area));
  const count = `${wanted(status, area).length} of ${all} promises shown.`;
  await expect(page.getByRole('status')).toHaveText(count);
  await expect(page.getByText('No promise of this area had this outcome.').filter({ visible: true })).toHaveCount(0);

  const sent = page.url();
  expect(new URL(sent).search).toBe(`?status=${status}&area=${area}`);
  await page.goto('about:blank');
  await page.goto(sent);
  await expect(page.getByRole('status')).toHaveText(count);
  await expect(outcomes(page)).toHaveValue(status ?? '');
  await expect(areas(page)).toHaveValue(area ?? '');
  expect(await shown(page)).toEqual(wanted(status, area));

  await outcomes(page).selectOption('');
  await areas(page).selectOption('');
  await expect(page.getByRole('status')).toHaveText(`${all} of ${all} promises shown.`);
  expect(new URL(page.url()).search).toBe('');
});

test('where nothing fits the choice, the page says so; a slip in the address hides nothing', async ({ page }) => {
  await page.goto(`promises/?status=${noStatus}&area=${noArea}`);
  await expect(page.getByRole('status')).toHaveText(`0 of ${all} promises shown.`);
  await expect(page.getByText('No promise of this area had this outcome.').filter({ visible: true })).toHaveCount(1);
  expect(await shown(page)).toEqual([]);

  await page.goto(`promises/?status=kep&area=${area}&x=%`);
  await expect(page.getByRole('status')).toHaveText(`${wanted('', area).length} of ${all} promises shown.`);
  expect(await shown(page)).toEqual(wanted('', area));
  await expect(outcomes(page)).toHaveValue('');
});

test('what is chosen before the script came stays chosen', async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto('promises/', { waitUntil: 'commit' });
  await outcomes(page).selectOption(status ?? '');
  await letGo();
  await expect(page.getByRole('status')).toHaveText(`${wanted(status).length} of ${all} promises shown.`);
  await expect(outcomes(page)).toHaveValue(status ?? '');
  expect(new URL(page.url()).search).toBe(`?status=${status}`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each choice of both lists shows what it says, and nothing else', async ({ page }) => {
    await page.goto('promises/');
    for (const one of STATUSES) {
      await outcomes(page).selectOption(one);
      expect(await shown(page), one).toEqual(wanted(one));
    }
    await outcomes(page).selectOption('');
    for (const one of AREA_IDS) {
      await areas(page).selectOption(one);
      expect(await shown(page), one).toEqual(wanted('', one));
    }
    await outcomes(page).selectOption(noStatus ?? '');
    await areas(page).selectOption(noArea ?? '');
    await expect(page.getByText('No promise of this area had this outcome.').filter({ visible: true })).toHaveCount(1);
  });
});
