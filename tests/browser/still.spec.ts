/** Promise: on every page the words come with at most four requests, and nothing moves by itself under a reader's thumb. */
import { expect, test } from '@playwright/test';
import { shiftOf, watchShift } from './support/shift.ts';
import { PAGES } from './support/site.ts';

/** How far a page may move: not at all, but for the hundredth no eye sees. /app/ fills in what it finds on the phone. */
const most = (path: string) => (path === 'app/' ? 0.1 : 0.01);

test.use({ viewport: { width: 360, height: 640 } });

test('no page needs more than four requests to be read, and none shifts', async ({ page }) => {
  await watchShift(page);
  const faults: string[] = [];
  for (const { path } of PAGES) {
    await page.goto(path);
    // Two frames later what comes last has been drawn.
    const blocking = await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const files = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
        renderBlockingStatus?: string;
      })[];
      return files.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').map(({ name }) => name);
    });
    const shift = await shiftOf(page);
    // What stands in the way of the words, and the page itself.
    if (blocking.length + 1 > 4) faults.push(`/${path} waits for ${blocking.join(', ')}`);
    if (shift > most(path)) faults.push(`/${path} shifts by ${shift}`);
  }
  expect(faults).toEqual([]);
});

test('a main way stands in its place before the others have come', async ({ page }) => {
  await page.goto('');
  const ways = page.getByRole('navigation', { name: 'Main' });
  const first = ways.getByRole('listitem').first();
  const [bar, place] = [await ways.boundingBox(), await first.boundingBox()];
  // As on a slow phone, which draws what it has read so far.
  await ways.getByRole('listitem').evaluateAll(([, ...others]) => others.forEach((other) => other.remove()));
  expect([await ways.boundingBox(), await first.boundingBox()]).toEqual([bar, place]);
  await first.evaluate((it) => it.remove());
  expect(await ways.boundingBox()).toEqual(bar);
});
