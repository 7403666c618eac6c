/** Promise: one date gives a parent the next ones, in words, without a mouse, without a connection, and nothing is kept unasked. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { holdScripts } from './support/hold.ts';

const ADDRESS = 'your-rights/dates/';
const LETTER = 'I have a decision letter or a final plan';
const REQUEST = 'I asked the council to assess my child';
const KEY = 'send-plan:dates';

const first = (page: Page) => page.locator('#first-date');
const certificate = (page: Page) => page.locator('#mediation-certificate-date');
const dates = (page: Page) => page.locator('.dates > li');
const headings = (page: Page) => page.locator('.dates h3');
const workOut = (page: Page) => page.getByRole('button', { name: 'Work out my dates' }).click();
const choose = (page: Page, have: string) => page.getByRole('radio', { name: have }).check();
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

async function type(fields: ReturnType<typeof first>, day: string, month: string, year: string): Promise<void> {
  await fields.getByLabel('Day').fill(day);
  await fields.getByLabel('Month').fill(month);
  await fields.getByLabel('Year').fill(year);
}

/** The page as it is on 25 November 2026. */
async function open(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-25T09:00:00'));
  await page.goto(ADDRESS);
}

async function askedOn(page: Page, day: string, month: string, year: string): Promise<void> {
  await choose(page, REQUEST);
  await type(first(page), day, month, year);
  await workOut(page);
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules stand there in words, the form does not, and the page says why', async ({ page }) => {
    await page.goto(ADDRESS);
    // Playwright's own text search passes over <noscript>, so the element is named.
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('Dates cannot be worked out without scripts');
    await expect(page.locator('#dates-form')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'The rules in words' })).toBeVisible();
    for (const words of ['At most 16 weeks', '1 month from the date of the', 'at least 15 days', 'Within 12 months'])
      await expect(page.locator('section:has(> h2#rules)')).toContainText(words);
    await expect(page.locator('section:has(> h2#late)')).toContainText('A shortage of staff is not on the list');
    await page.getByRole('link', { name: 'A final plan must come within 20 weeks' }).click();
    await expect(page).toHaveURL(/asking\/#final-plan$/);
  });

  test('the steps from asking to a final plan stand in their order', async ({ page }) => {
    await page.goto('your-rights/asking/');
    const steps = page.locator('.steps li');
    await expect(steps).toHaveText([/Week 0/, /6 weeks/, /16 weeks/, /15 days/, /20 weeks/]);
    await expect(steps.nth(3).getByRole('link').last()).toHaveAttribute('href', /the-plan\/#draft-comments$/);
  });
});

test('four pages lead there', async ({ page }) => {
  for (const path of ['your-rights/', 'your-rights/asking/', 'your-rights/disagree/', 'your-rights/time-limits/']) {
    await page.goto(path);
    await page.getByRole('link', { name: 'Work out your dates' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Work out your dates');
  }
});

test('with scripts nobody is told that they are missing', async ({ page }) => {
  await open(page);
  await expect(page.locator('#dates-form')).toBeVisible();
  await expect(page.locator('noscript p')).toHaveCount(0);
});

test('nothing moves when the script comes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const place of ['', '#rules']) {
    await page.goto(ADDRESS + place);
    await expect(page.locator('#dates-app [role="status"]').first()).toBeAttached();
    const moved = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          // What has been drawn by then is told before the task that ends the second frame.
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              setTimeout(() => {
                done(sum);
              }),
            ),
          );
        }),
    );
    // A hundredth is less than a line moving by its own height on this screen.
    expect(moved).toBeLessThan(0.01);
    await page.goto('about:blank');
  }
});

test('a request gives three dates in their order, with who acts, the rule, the law and the way to its source', async ({
  page,
}) => {
  await open(page);
  await askedOn(page, '25', '9', '2026');
  await expect(headings(page)).toHaveText([
    'By Friday 6 November 2026',
    'By Friday 15 January 2027',
    'By Friday 12 February 2027',
  ]);
  await expect(page.getByRole('status').first()).toHaveText('3 dates worked out');
  await expect(dates(page).first()).toContainText('This day has passed.');
  await expect(dates(page).nth(1)).toContainText('51 days from today.');
  const last = dates(page).last();
  await expect(last).toContainText('For the council to do: The council sends the final plan.');
  await expect(last).toContainText('At most 20 weeks from the request.');
  await expect(last).toContainText('Law today SEND Regulations 2014, regulation 13(2)');
  await last.getByRole('link').click();
  await expect(page).toHaveURL(/asking\/#final-plan$/);
});

test('an appeal takes the later of two dates, and its last day moves out of Christmas', async ({ page }) => {
  await open(page);
  await expect(certificate(page)).toBeHidden();
  await choose(page, LETTER);
  await type(first(page), '1', '10', '2026');
  await workOut(page);
  await expect(headings(page)).toHaveText(['By Tuesday 1 December 2026', 'By Tuesday 1 December 2026']);
  await expect(dates(page).last()).toContainText('If you have one, type the date on the mediation certificate too.');

  await type(certificate(page), '23', '11', '2026');
  await workOut(page);
  await expect(headings(page)).toHaveText(['By Wednesday 23 December 2026']);
  await type(certificate(page), '25', 'November', '2026');
  await workOut(page);
  await expect(headings(page)).toHaveText(['By Monday 4 January 2027']);
  await expect(dates(page)).toContainText('The count alone gives Friday 25 December 2026.');
  await expect(dates(page)).toContainText('not for discrimination claims');
  await expect(dates(page)).toContainText('Counted from the date on the mediation certificate: 25 November 2026.');
});

test('a missed appeal says calmly what can still be done; a weekend is named', async ({ page }) => {
  await open(page);
  await choose(page, LETTER);
  await type(first(page), '12', '6', '2026');
  await workOut(page);
  await expect(headings(page).last()).toHaveText('By Tuesday 1 September 2026');
  await expect(dates(page).last()).toContainText('This day has passed. You can still ask.');

  await choose(page, 'I have a draft plan');
  await type(first(page), '22', '11', '2026');
  await workOut(page);
  await expect(headings(page)).toHaveText(['By Sunday 6 December 2026']);
  await expect(dates(page)).toContainText('To be safe, act by Friday 4 December 2026.');
});

test('with the keyboard alone: choose, type, work out, and on to the dates', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: REQUEST }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'I have a draft plan' })).toBeChecked();
  await expect(page.getByRole('group', { name: 'When did the council give you the draft?' })).toBeVisible();
  for (const typed of ['20', '11', '2026']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(typed);
  }
  await page.keyboard.press('Enter');
  await expect(headings(page)).toHaveText(['By Friday 4 December 2026']);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Work out my dates' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'How we count' })).toBeFocused();
});

test('a wrong date is explained beside its field, the reader is put there, and nothing typed is lost', async ({
  page,
}) => {
  await open(page);
  await workOut(page);
  await expect(page.getByRole('radio').first()).toBeFocused();
  await expect(page.getByRole('radio').first()).toHaveAccessibleDescription('Choose what you have.');

  await choose(page, LETTER);
  await type(first(page), '31', '4', '2026');
  await type(certificate(page), '1', '5', '26');
  await workOut(page);
  const day = first(page).getByLabel('Day');
  await expect(day).toBeFocused();
  await expect(day).toHaveAccessibleDescription('There is no 31 April 2026. Check the day and the month.');
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expect(day).toHaveValue('31');
  await expect(first(page).getByLabel('Year')).not.toHaveAttribute('aria-invalid');
  await expect(dates(page)).toHaveCount(0);
  const summary = page.locator('#dates-problems');
  await expect(summary).toContainText('Please mend 2 things');
  expect(await axeFindings(page)).toEqual([]);
  await summary.getByRole('link', { name: 'Write the year with 4 figures, like 2026.' }).click();
  await expect(certificate(page).getByLabel('Year')).toBeFocused();

  await type(first(page), '26', '11', '2026');
  await workOut(page);
  await expect(day).toHaveAccessibleDescription('26 November 2026 is still to come. Type a day that has been.');
  await type(first(page), '30', '4', '2026');
  await type(certificate(page), '29', '4', '2026');
  await workOut(page);
  await expect(summary).toContainText('The certificate cannot be older than the letter.');
  await type(certificate(page), '', '', '');
  await workOut(page);
  await expect(summary).toBeEmpty();
  await expect(dates(page)).toHaveCount(2);
  expect(await axeFindings(page)).toEqual([]);
});

test('what is typed before the script comes is kept, and no date gets into the address', async ({ page }) => {
  const letGo = await holdScripts(page, /dates\.astro.*\.js$/);
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await choose(page, REQUEST);
  await type(first(page), '25', '9', '2026');
  await letGo();
  await expect(page.locator('#first-ask')).toHaveText('When did the council get your request?');
  await workOut(page);
  await expect(dates(page)).toHaveCount(3);
  expect(new URL(page.url()).search).toBe('');
});

test('the calendar file holds each date as a whole day, and is made without asking anybody', async ({ page }) => {
  await open(page);
  await askedOn(page, '25', '9', '2026');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Put them in my calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('dates.ics');
  const lines = readFileSync(await download.path(), 'utf8')
    .replaceAll('\r\n ', '')
    .split('\r\n');
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART;VALUE=DATE:20261106',
    'DTSTART;VALUE=DATE:20270115',
    'DTSTART;VALUE=DATE:20270212',
  ]);
  expect(lines).toContain('UID:final-plan-2026-09-25@send-plan');
  expect(lines).toContain('DTSTAMP:20261125T090000Z');
  expect(lines).toContain('SUMMARY:Last day: The council sends the final plan');
  expect(lines.findLast((line) => line.startsWith('DESCRIPTION'))).toMatch(/your-rights\/asking\/#final-plan$/);
  expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
});

test('the dates can be copied as text and printed without the form', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await askedOn(page, '25', '9', '2026');
  await page.getByText('The dates as plain text').click();
  const text = page.getByLabel('Copy this into a message or a note');
  await expect(text).toHaveValue(
    /^I asked the council to assess my child\.\nWorked out on 25 November 2026\. This is a guide/,
  );
  await expect(text).toHaveValue(
    /By Friday 12 February 2027\nFor the council to do: The council sends the final plan\./,
  );
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());

  await page.emulateMedia({ media: 'print' });
  await expect(dates(page)).toHaveCount(3);
  await expect(dates(page).first()).toBeVisible();
  await expect(page.locator('#dates-form')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'The rules in words' })).toBeHidden();
});

test('nothing is kept unless asked; what is kept comes back, changes with the answers, and can be forgotten', async ({
  page,
}) => {
  await open(page);
  await choose(page, LETTER);
  await type(first(page), '1', '10', '2026');
  await type(certificate(page), '25', '11', '2026');
  await workOut(page);
  await expect(dates(page)).toHaveCount(1);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await page.getByLabel('Remember these dates on this phone').check();
  await expect(page.getByText('Remembered on this phone only.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: LETTER })).toBeChecked();
  await expect(certificate(page).getByLabel('Month')).toHaveValue('11');
  await expect(headings(page)).toHaveText(['By Monday 4 January 2027']);

  await askedOn(page, '25', '9', '2026');
  await expect(dates(page)).toHaveCount(3);
  await expect
    .poll(async () => JSON.parse((await kept(page)) ?? '') as unknown)
    .toEqual({ have: 'request', known: { request: '2026-09-25' } });

  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect(page.getByText('Forgotten.')).toBeVisible();
  await expect(page.getByLabel('Remember these dates on this phone')).toBeFocused();
  await expect(page.getByLabel('Remember these dates on this phone')).not.toBeChecked();
  await expect(dates(page)).toHaveCount(3);
  expect(await kept(page)).toBeNull();
});

test('a phone that keeps nothing says so, and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  await askedOn(page, '25', '9', '2026');
  // Not check(): the box must not stay ticked.
  await page.getByLabel('Remember these dates on this phone').click();
  await expect(page.getByText('This phone does not let us keep them.')).toBeVisible();
  await expect(page.getByLabel('Remember these dates on this phone')).not.toBeChecked();
  await expect(dates(page)).toHaveCount(3);
  await expect(first(page).getByLabel('Day')).toHaveValue('25');
});

test('what is kept but cannot be read is taken as nothing', async ({ page }) => {
  for (const odd of [
    '{',
    'null',
    '{"have":"gone","known":{}}',
    '{"have":"request","known":{"request":"2026-02-31"}}',
  ]) {
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [KEY, odd] as const);
    await open(page);
    await expect(page.locator('#first-ask')).toHaveText('What is its date?');
    await expect(dates(page)).toHaveCount(0);
  }
});

test('on a narrow phone nothing runs off the side and everything can be pressed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await choose(page, LETTER);
  await type(first(page), '12', '6', '2026');
  await workOut(page);
  await page.getByText('The dates as plain text').click();
  await page.getByLabel('Remember these dates on this phone').check();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
  const low = await page.evaluate(() =>
    [...document.querySelectorAll('#dates-form :is(input, button), #dates-app :is(input, a, button, summary)')]
      .filter((control) => control.checkVisibility() && getComputedStyle(control).display !== 'inline')
      .filter(
        (control) =>
          (control.closest('label') ?? control).getBoundingClientRect().height < (control.closest('.cites') ? 24 : 44),
      )
      .map((control) => control.outerHTML),
  );
  expect(low).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
});
