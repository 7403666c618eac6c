/** Promise: pages print on few sides of A4, big enough, from a library's computer without scripts. How they look: every-page.spec.ts. */
import { expect, test } from '@playwright/test';
import { PAGES } from './support/site.ts';
import { sidesOf } from './support/paper.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the rights take two sides, easier words at most twelve, and other pages no more than they need', async ({
    page,
  }) => {
    const most: Record<string, number> = {
      '': 4,
      'areas/ehcps/': 19,
      'areas/funding/': 19,
      'your-rights/': 2,
      'your-rights/asking/': 8,
      'get-help/': 10,
      'you-may-be-told/': 12,
      ...Object.fromEntries(PAGES.flatMap(({ path }) => (/^easy\/./.test(path) ? [[path, 12]] : []))),
    };
    const sides: Record<string, number> = {};
    for (const path of Object.keys(most)) {
      await page.goto(path);
      sides[path] = await sidesOf(page);
    }
    const over = Object.entries(sides).filter(([path, count]) => count > (most[path] ?? 0));
    expect(over).toEqual([]);
    expect(sides['areas/ehcps/']).toBeGreaterThan(8);
  });
});

test('rights and easier words are set at 14 points', async ({ page }) => {
  for (const [path, words] of [
    ['your-rights/', '.right p'],
    ['easy/ehcps/', '.easy-row p'],
  ] as const) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator(words)
      .evaluateAll((parts) => [
        ...new Set(parts.filter((part) => part.checkVisibility()).map((part) => getComputedStyle(part).fontSize)),
      ]);
    expect(sizes).toEqual(['18.6667px']);
  }
});

test('each right on paper says what law it rests on, and guidance is called guidance', async ({ page }) => {
  await page.goto('your-rights/');
  await page.emulateMedia({ media: 'print' });
  const said = await page.locator('.right p:not(.kind)').evaluateAll((rights) =>
    rights.map((right) => ({
      law: getComputedStyle(right, '::after').content,
      guidance: right.closest('.is-guidance') !== null,
    })),
  );
  expect(said.length).toBeGreaterThan(25);
  expect(said.filter(({ law }) => !/^" \([^"]{4,}\)"$/.test(law))).toEqual([]);
  expect(said.filter(({ law, guidance }) => guidance !== law.includes('guidance') && !law.includes(';'))).toEqual([]);
});

test('addresses and the day of checking are written out, statements stay whole, folded parts open', async ({
  page,
}) => {
  // As a build writes it that knows where the site will stand.
  await page.route('**/areas/ehcps/', async (route) => {
    const answer = await route.fetch();
    const canonical = '<link rel="canonical" href="https://example.org/areas/ehcps/">';
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</title>', `</title>${canonical}`) });
  });
  await page.goto('areas/ehcps/');
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => {
    const after = (selector: string) =>
      [...document.querySelectorAll(selector)].map((link) => getComputedStyle(link, '::after').content);
    const main = document.querySelector('main');
    main?.insertAdjacentHTML('beforeend', '<details><summary>More</summary><p id="folded">Folded words</p></details>');
    const shown = (selector: string) =>
      document.querySelector(selector)?.checkVisibility({ contentVisibilityAuto: true });
    return {
      outside: after('main a[href^="http"]'),
      sources: after('.sources li a'),
      words: after('a.word'),
      address: getComputedStyle(document.querySelector('[rel=canonical]') ?? document.body, '::before').content,
      foot: getComputedStyle(document.querySelector('.checked') ?? document.body).display,
      whole: [...document.querySelectorAll('.statement, .promise, .event, .view')].every(
        (part) => getComputedStyle(part).breakInside === 'avoid',
      ),
      canonical: shown('[rel=canonical]'),
      folded: (document.getElementById('folded')?.getBoundingClientRect().height ?? 0) > 0 && shown('#folded'),
    };
  });
  expect(paper.outside.filter((content) => !content.includes('(https://'))).toEqual([]);
  expect(paper.outside.length).toBeGreaterThan(0);
  expect(paper.sources.length).toBeGreaterThan(20);
  expect(paper.sources.filter((content) => !content.includes('/sources/#'))).toEqual([]);
  expect(paper.words.filter((content) => content !== 'none')).toEqual([]);
  expect(paper.address).toBe('"This page: https://example.org/areas/ehcps/"');
  expect(paper).toMatchObject({ foot: 'table-footer-group', whole: true, canonical: true, folded: true });
});
