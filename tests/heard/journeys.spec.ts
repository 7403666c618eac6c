/** Promise: three journeys by ear alone are heard as they were reviewed: few stops, each thing's kind before the thing. */
import { expect, test, type Page } from '@playwright/test';
import { readerIn, type Move } from './support/reader.ts';
import { linesOf, textOf } from './support/transcript.ts';

/** Travels by ear, and writes down what was done and what was heard. */
async function traveller(page: Page) {
  const reader = await readerIn(page);
  const log: string[] = [];
  let stops = 0;
  const note = async (did: string) => {
    const lines = linesOf(await reader.heard());
    stops += lines.filter(({ isStop }) => isStop).length;
    log.push(`> ${did}`, textOf(lines));
  };
  return {
    note,
    open: async (path: string) => {
      await page.goto(path);
      await reader.start();
      await note(`opens /${path}`);
    },
    /** Goes on until something is heard. */
    to: async (move: Move, what: RegExp) => {
      await reader.until(move, what);
      await note(`goes on by ${move === 'next' ? 'single stops' : `${move}s`}`);
    },
    /** Follows the link the listener is at. An address that names a part of a page leads to that part. */
    follow: async () => {
      const left = page.url();
      await reader.press();
      await page.waitForURL((url) => url.href !== left);
      await reader.start();
      const { pathname, hash } = new URL(page.url());
      if (hash) {
        const part = page.locator(hash).getByRole('heading').first();
        await reader.until('heading', new RegExp(`heading, ${await part.innerText()}`));
        // What stands before the part is passed over.
        await reader.heard();
      }
      await note(`presses it, and is at ${pathname}${hash}`);
    },
    press: async () => {
      await reader.press();
    },
    transcript: (title: string) => `# ${title}\n# Stops: ${stops}.\n\n${log.filter(Boolean).join('\n')}\n`,
  };
}

/** Types a question into the search page's box and waits until the number of results has been announced. */
async function ask(page: Page, { note }: Awaited<ReturnType<typeof traveller>>, question: string): Promise<void> {
  await page.locator('#q').focus();
  await page.keyboard.type(question);
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ results? for/);
  await note(`types “${question}” into the box, and waits`);
}

test('find the law on diagnosis', async ({ page }) => {
  const way = await traveller(page);
  await way.open('');
  await way.to('heading', /What parents ask most/);
  await way.to('link', /diagnosis/);
  await way.follow();
  await way.to('next', /^You do not need a diagnosis/);
  expect(way.transcript('Find the law on diagnosis, from the home page')).toMatchSnapshot('journey-diagnosis.txt');
});

test('search “tribunal” and open the meaning', async ({ page }) => {
  const way = await traveller(page);
  await way.open('search/');
  await ask(page, way, 'tribunal');
  await way.to('heading', /You can appeal to the tribunal/);
  await way.to('next', /^link, /);
  await way.follow();
  await way.to('link', /[Tt]ribunal/);
  await way.press();
  await expect(page.getByRole('dialog')).toBeFocused();
  await way.note('presses it');
  await way.to('next', /button, Close/);
  await page.keyboard.press('Escape');
  await way.note('presses Escape, and is back at the word');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('word');
  expect(way.transcript('Search “tribunal” and open the meaning')).toMatchSnapshot('journey-tribunal.txt');
});

test('is EHCP being scrapped', async ({ page }) => {
  const way = await traveller(page);
  await way.open('search/');
  await ask(page, way, 'is EHCP being scrapped');
  await way.to('heading', /level 2/);
  await way.to('next', /^link, /);
  await way.follow();
  await way.to('next', /still the law/);
  expect(way.transcript('Is EHCP being scrapped?')).toMatchSnapshot('journey-scrapped.txt');
});
