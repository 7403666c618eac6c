/** Promise: before each statement its kind stands in words, also on paper and where the reader's own colours rule. */
import { expect, test } from '@playwright/test';
import { kindLabel } from '../../src/lib/labels.ts';

/** One page for each place where statements stand. */
const PATHS = [
  'areas/ehcps/',
  'promises/',
  '2023-or-2026/',
  'you-may-be-told/',
  'your-rights/asking/',
  'easy/ehcps/',
  'voices/neu/',
  'timeline/',
];

test('on screen, in print and in forced colours, no statement is without the word for its kind', async ({ page }) => {
  const faults: string[] = [];
  let statements = 0;
  for (const path of PATHS) {
    await page.goto(path);
    for (const media of [
      { media: 'screen' },
      { media: 'print' },
      { media: 'screen', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia({ forcedColors: 'none', ...media });
      const found = await page.evaluate((labels) => {
        const items = [
          ...document.querySelectorAll(
            '.statement, .promise, .view, .event, .right, .limit, .myth, .easy-row[class*="is-"]',
          ),
        ];
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        const bare = items.filter((item) => {
          const word = item.querySelector<HTMLElement>('.kind strong');
          const said = item.querySelector('p:not(.kind)');
          if (!word || !said || !labels.includes(word.innerText.trim())) return true;
          const { width, height, bottom } = word.getBoundingClientRect();
          const before = bottom <= said.getBoundingClientRect().top + 1;
          const shown =
            word.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 20 && height > 8;
          return !(before && shown && getComputedStyle(word).color !== ground);
        });
        return { count: items.length, bare: bare.map((item) => item.textContent.trim().slice(0, 60)) };
      }, Object.values(kindLabel));
      statements += found.count;
      faults.push(...found.bare.map((words) => `${path} ${JSON.stringify(media)}: ${words}`));
      if (found.count === 0) faults.push(`${path}: nothing to look at`);
    }
  }
  expect(statements).toBeGreaterThan(300);
  expect(faults).toEqual([]);
});
