/**
 * The journeys of parents, as far as a machine can hold them. What needs a person stands in tests/README.md. Each test is
 * named after its journey, and every request in it is watched. J1 is in offline-journey.spec.ts, and J6, an editor's, in
 * tests/content/figures.test.ts and editor-messages.test.ts.
 */
import type { Page } from '@playwright/test';
import { BRITISH, fakeSpeech } from './support/fake-speech.ts';
import { expect, test } from './support/journey-test.ts';
import { sidesOf } from './support/paper.ts';
import { answersTo, ask, resultsOn } from './support/search.ts';

/** Text that can be seen, as one line. */
const words = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ');

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('J2 blind parent: the figure stands after its kind, a meaning gives focus back, search counts, a number can be rung', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: /money/i }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const claim = page.locator('.statement, .promise').filter({ hasText: '£10.1 billion' }).first();
  const said = await claim.innerText();
  expect(said.indexOf('Promised in 2023')).toBeGreaterThanOrEqual(0);
  expect(said.indexOf('Promised in 2023')).toBeLessThan(said.indexOf('£10.1 billion'));
  const word = page.locator('a.word', { hasText: /high needs/i }).first();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(word).toBeFocused();
  await page.goto('search/');
  await ask(page, 'tribunal');
  await expect(page.getByRole('status').filter({ hasText: /\d+ results?/ })).toHaveCount(1);
  await page.goto('get-help/');
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
});

test('J3 three minutes before the meeting: one search, and the answer fits one screen of a small phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const question of ['do you need diagnosis for ehcp', 'school says he needs a diagnosis first']) {
    await page.goto('search/');
    const near = (await answersTo(page, question)).slice(0, 3);
    await page.goto(near.find(({ href }) => href.startsWith('/you-may-be-told/'))?.href ?? 'nowhere/');
    const answer = page.locator(':target');
    await expect(answer).toContainText(/diagnosis/i);
    await expect(answer).toContainText('Law today');
    await expect(answer).toContainText(/sections? \d+/i);
    const box = await answer.boundingBox();
    const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
    expect(box?.height).toBeLessThan((bar?.y ?? 0) + 1);
    await expect(page.locator('dialog[open], video, audio, :popover-open')).toHaveCount(0);
  }
});

test('J4 reads Urdu first: turned to be read from the right, nothing runs off, and official names are left in English', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of ['your-rights/', 'your-rights/asking/']) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      document.documentElement.lang = 'ur';
    });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const open = await page
      .locator('a.word')
      .evaluateAll((links) =>
        links
          .filter((name) => /[A-Z]{3}/.test(name.textContent) && !name.closest('[translate="no"]'))
          .map((name) => name.textContent),
      );
    expect(open).toEqual([]);
  }
  await page.goto('about/');
  await expect(page.getByText(/translat/i).first()).toBeVisible();
});

test('J7 "the school said EHCPs have stopped": the page on EHCPs comes first, what one may be told in the first three, a right of today in the first five, and the law is told with its day', async ({
  page,
}) => {
  await page.goto('search/');
  const answers = await answersTo(page, 'school told me ehcps stopped now because of goverment');
  const top = (count: number) => answers.slice(0, count).map(({ href }) => href);
  expect(top(1)).toEqual(['/areas/ehcps/']);
  expect(top(3)).toContainEqual(expect.stringMatching(/^\/you-may-be-told\//));
  expect(top(5)).toContainEqual(expect.stringMatching(/^\/your-rights\//));
  await page.goto('areas/ehcps/');
  const answer = await words(page, '.answer');
  expect(answer.split(' ').slice(0, 25).join(' ')).toMatch(/still the law.*June 2026/);
  await page.goto('2023-or-2026/');
  await expect(page.getByRole('heading', { name: 'The plan of 2023' }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The proposals of 2026' }).first()).toBeVisible();
});

test('J9 a parent with a learning disability: the easier words are one press away, short, and each has a picture', async ({
  page,
}) => {
  await page.goto('');
  await page
    .getByRole('link', { name: /easier words/i })
    .first()
    .click();
  await page.goto('areas/special-schools/');
  await page.getByRole('link', { name: 'The same in easier words and pictures' }).click();
  const rows = page.locator('.easy-row');
  await expect(rows.nth(3)).toBeVisible();
  const bare = await rows.evaluateAll((all) =>
    all
      .filter((row) => !row.querySelector('svg.pictogram[role="img"]')?.getAttribute('aria-label')?.trim())
      .map((row) => row.textContent.trim()),
  );
  expect(bare).toEqual([]);
  const long = (await page.locator('.easy-row p:not(.kind)').allInnerTexts()).filter((line) =>
    line.split(/(?<=[.?!])\s/).some((sentence) => sentence.split(/\s+/).length > 15),
  );
  expect(long).toEqual([]);
  await expect(page.getByRole('main')).not.toContainText('Easy Read version of this page');
});

test('J12 a hard night: urgent help comes first, can be rung, and the words are sent and kept nowhere', async ({
  page,
  watch,
}) => {
  const typed = 'my son says he doesnt want to be here any more school do nothing';
  await page.goto('');
  await page.getByRole('searchbox').first().fill(typed);
  await page.getByRole('searchbox').first().press('Enter');
  const urgent = page.locator('#urgent-help');
  await expect(urgent).toBeVisible();
  for (const number of ['999', '111']) await expect(urgent.locator(`a[href="tel:${number}"]`)).toBeVisible();
  const before = await page.evaluate(() => {
    const help = document.getElementById('urgent-help');
    const first = document.querySelector('#search-results li');
    return !first || !help || Boolean(help.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(before).toBe(true);
  expect(watch.all().filter((request) => /doesnt|want|here(%20|\+)any/i.test(request))).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state, location.href]),
  );
  expect(kept).not.toMatch(/doesnt|any more/);
});

test('J15 low vision and no touch: two presses from the top to the words, the whole way by keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('areas/alternative-provision/');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  // Whatever stays in its place while the page moves leaves room to read.
  await page.mouse.wheel(0, 1000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  const covered = await page.evaluate(() => {
    const stays = [...document.querySelectorAll('body *')].filter(
      (part) => /fixed|sticky/.test(getComputedStyle(part).position) && part.checkVisibility(),
    );
    const seen = stays
      .map((part) => part.getBoundingClientRect())
      .filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
    return Math.max(0, ...seen.map(({ height }) => height)) / innerHeight;
  });
  expect(covered).toBeLessThanOrEqual(0.15);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.goto('search/');
  await page.locator('#q').focus();
  await page.keyboard.type('pru');
  await page.keyboard.press('Enter');
  await expect(page.locator('#search-results[data-state="results"]')).toBeVisible();
  const [first] = await resultsOn(page);
  expect(first?.href).toBe('/areas/alternative-provision/');
});

test('J16 deaf parent: the sign language film is pointed at, and beside every number stands a way without a call', async ({
  page,
}) => {
  await page.goto('areas/ehcps/');
  await expect(page.getByText(/British Sign Language video of the summary/)).toBeVisible();
  await page.goto('get-help/');
  const onlyByPhone = await page.locator('.help').evaluateAll((places) =>
    places
      .filter((place) => place.querySelector('a[href^="tel:"]'))
      .filter(
        (place) => !place.querySelector('a[href^="http"], a[href^="sms:"], a[href^="mailto:"], a[href^="tel:18000"]'),
      )
      .map((place) => place.querySelector('h3')?.textContent),
  );
  expect(onlyByPhone).toEqual([]);
});

test('J5 a SENCO shares a page: words first, a short address to the very place, and a preview that cannot mislead', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (what: ShareData) => {
        Object.assign(window, { shared: what.text });
        return Promise.resolve();
      },
    });
  });
  await page.goto('areas/ehcps/');
  const { origin } = new URL(page.url());
  const preview = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
  expect(await preview('title')).toBe('Are EHCPs being scrapped?');
  expect(await preview('description')).toMatch(/^No: .*partly kept\. Checked on \d+ \w+ 20\d\d\.$/);
  await page
    .locator('.statement')
    .first()
    .getByRole('button', { name: /^Share/ })
    .click();
  const shared = await page.waitForFunction(() => (window as unknown as { shared?: string }).shared);
  const text = String(await shared.jsonValue());
  expect(text.length).toBeLessThanOrEqual(280);
  expect(text).toMatch(/Law today/);
  const address = /https?:\S+$/.exec(text)?.[0] ?? '';
  expect(address.length - origin.length).toBeLessThanOrEqual(40);
  expect(address).not.toMatch(/[?&]/);
  await page.goto(address);
  await expect(page.locator('.statement:target')).toBeInViewport();
});

test('J8 dyslexic dad, late at night: choices in one press, kept on the phone alone, and the page read aloud', async ({
  page,
  watch,
}) => {
  await fakeSpeech(page, [BRITISH]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('areas/special-schools/');
  await page.locator('a.reading').click();
  await page.getByRole('radio', { name: 'Much bigger' }).check();
  await page.getByRole('radio', { name: 'Soft cream' }).check();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'cream');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'much-bigger');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(watch.all().filter((request) => /cream|much-bigger/.test(request))).toEqual([]);
  const shouting = await page.locator('main *').evaluateAll(
    (parts) =>
      parts.filter((part) => {
        const { textTransform, textAlign, fontStyle } = getComputedStyle(part);
        return textTransform === 'uppercase' || textAlign === 'justify' || fontStyle === 'italic';
      }).length,
  );
  expect(shouting).toBe(0);
  await page.getByRole('button', { name: 'Listen', exact: true }).click();
  await page.getByRole('button', { name: /^Read the short version/ }).click();
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back a sentence' })).toBeVisible();
});

test.describe('no smartphone', () => {
  test.use({ javaScriptEnabled: false });

  test('J10 paper from the library: no scripts, one side for the meeting, two for the rights, no link that says "here"', async ({
    page,
  }) => {
    for (const [path, sides] of [
      ['meeting/ehcps/', 1],
      ['your-rights/', 2],
    ] as const) {
      await page.goto(path);
      expect([path, await sidesOf(page)]).toEqual([path, sides]);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText(/Checked on \d+ \w+ 20\d\d/).first()).toBeVisible();
      const links = await page.locator('main a:visible').allInnerTexts();
      expect(links.filter((name) => /^(?:here|click here|more|read more|this page)$/i.test(name.trim()))).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });
});
