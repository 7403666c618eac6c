/** Promise: a new version waits, is offered once with what it changes, and comes only to the tab that asked for it. */
import { expect, test } from './support/offline-test.ts';
import { notice, onThePhone, waitUntilSaved } from './support/saved.ts';

test('a changed word is offered once, said once, named by its page, and shown when the reader says so', async ({
  page,
  open,
}) => {
  const { url, edit, publish, kill } = await open('small');
  await waitUntilSaved(page, url);
  edit('areas/funding/index.html', 'What the plan promised', 'What the plan said');
  await publish();
  await page.goto(`${url}areas/funding/`);
  await expect(page.getByRole('heading', { name: 'What the plan promised' })).toBeVisible();
  await expect(notice(page)).toHaveCount(1);
  await expect(notice(page).getByRole('status')).toHaveText(
    /^A newer version of these pages is ready. What changed: “[^”]*money[^”]*”.$/,
  );
  expect((await onThePhone(page)).workers).toBe(1);
  // It takes nobody's place on the page.
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);

  // On the next page it stands there still, and is not said again.
  await page.goto(`${url}areas/ehcps/`);
  await expect(notice(page)).toHaveCount(1);
  await expect(notice(page)).toContainText('A newer version');
  await expect(notice(page).getByRole('status')).toHaveCount(0);

  await page.goto(`${url}areas/funding/`);
  await notice(page).getByRole('button', { name: 'Show the new version' }).click();
  await expect(page.getByRole('heading', { name: 'What the plan said' })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  await kill();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What the plan said' })).toBeVisible();
});

test('"Later" leaves the reader in peace on that page and on the next, and /app/ still offers the version', async ({
  page,
  open,
}) => {
  const { url, edit, publish } = await open('small');
  await waitUntilSaved(page, url);
  edit('timeline/index.html', 'Timeline: 2014 to today', 'Timeline: 2014 to now');
  await publish();
  await page.goto(`${url}timeline/`);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline: 2014 to today');
  await page.goto(`${url}app/`);
  await expect(page.locator('#copy-news')).toHaveText('What changed: “Timeline: 2014 to now”.');
  await expect(notice(page)).toHaveCount(0);
  const loaded = page.waitForEvent('load');
  await page.getByRole('main').getByRole('button', { name: 'Show the new version' }).click();
  await loaded;
  await page.goto(`${url}timeline/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline: 2014 to now');
});

test('"Later" puts off one version: it is not offered again when another tab takes it, the next one is, and focus stays', async ({
  page,
  context,
  open,
}) => {
  const { url, edit, publish } = await open('small');
  await waitUntilSaved(page, url);
  const second = await context.newPage();
  await second.goto(`${url}areas/ehcps/`);
  let words = 'What the plan promised';
  /** Publishes a version; the first tab sees it, and takes it once the second has done with it what it does. */
  const take = async (newer: string, done: () => Promise<void>) => {
    edit('areas/funding/index.html', words, newer);
    words = newer;
    await publish();
    await page.goto(`${url}areas/funding/`);
    await expect(notice(page)).toHaveCount(1);
    await done();
    await notice(page).getByRole('button', { name: 'Show the new version' }).click();
    await expect(page.getByRole('heading', { name: newer })).toBeVisible();
  };
  const later = second.getByRole('button', { name: 'Later' });
  await take('What B says', async () => {
    await later.press('Enter');
    await expect(second.getByRole('main')).toBeFocused();
  });
  await take('What C says', () => expect(notice(second)).toHaveCount(1));
  // Now it is in charge, and the notice says so in the place of the first; put off, the version after it is told.
  await expect(notice(second)).not.toContainText('What changed');
  await later.click();
  await expect(notice(second)).toHaveCount(0);
  const asked = await second.evaluate(() => sessionStorage.getItem('send-plan:later'));
  expect(asked).toMatch(/^[0-9a-f]{6}$/);
});

test('of three tabs only the one that asked loads again; the others keep what is typed, and are told', async ({
  page,
  context,
  open,
}) => {
  const { url, edit, publish } = await open('small');
  await waitUntilSaved(page, url);
  const second = await context.newPage();
  const others = [second, await context.newPage()];
  for (const other of others) {
    await other.goto(`${url}areas/ehcps/`);
    await other.evaluate(() => {
      const field = document.createElement('input');
      field.setAttribute('aria-label', 'Notes');
      document.querySelector('main')?.prepend(field);
    });
    await other.getByLabel('Notes').fill('half a sentence');
  }
  edit('areas/funding/index.html', 'What the plan promised', 'What the plan said');
  await publish();
  let loads = 0;
  await page.goto(`${url}areas/funding/`);
  page.on('load', () => (loads += 1));
  await notice(page).getByRole('button', { name: 'Show the new version' }).click();
  await expect(page.getByRole('heading', { name: 'What the plan said' })).toBeVisible();
  // Its words are there a moment before all of it has loaded.
  await expect.poll(() => loads).toBe(1);
  for (const other of others) {
    await expect(notice(other)).toHaveCount(1);
    await expect(other.getByLabel('Notes')).toHaveValue('half a sentence');
  }
  expect(loads).toBe(1);
  // A press in another tab brings it there too, though nothing waits any more.
  await second.getByRole('button', { name: 'Show the new version' }).click();
  await expect(second.getByLabel('Notes')).toHaveCount(0);
});

test('on a slow phone too the button lands on the newest version, again and again, even if one came after the notice', async ({
  page,
  context,
  open,
}) => {
  const { url, edit, publish } = await open('small');
  await waitUntilSaved(page, url);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  let words = 'What the plan promised';
  const write = async (newer: string) => {
    edit('areas/funding/index.html', words, newer);
    words = newer;
    await publish();
  };
  for (const round of ['first', 'second', 'third']) {
    await write(`What B says the ${round} time`);
    await page.goto(`${url}areas/funding/`);
    await expect(notice(page)).toHaveCount(1);
    if (round === 'second') await write('What C says');
    await notice(page).getByRole('button', { name: 'Show the new version' }).click();
    await expect(page.getByRole('heading', { name: words })).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
  }
});

test('a reader who comes back to the app after more than an hour is looked for once, and one who comes sooner is not', async ({
  page,
  open,
}) => {
  const { url, asked } = await open('small');
  await page.clock.install({ time: new Date('2026-11-25T09:00:00') });
  await waitUntilSaved(page, url);
  const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const looks = () => asked.filter(({ path }) => path === '/sw.js').length;
  asked.length = 0;
  await page.goto(`${url}areas/funding/`);
  // The browser itself looks once after a page has come.
  await expect.poll(looks).toBeGreaterThan(0);
  await page.waitForTimeout(1500);
  asked.length = 0;
  await page.clock.setSystemTime(new Date('2026-11-25T09:50:00'));
  await comeBack();
  await page.waitForTimeout(500);
  expect(looks()).toBe(0);
  await page.clock.setSystemTime(new Date('2026-11-25T10:10:00'));
  await comeBack();
  await comeBack();
  await expect.poll(looks).toBe(1);
});
