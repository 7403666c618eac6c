/** Watches how far a page moves by itself under a reader's thumb. */
import type { Page } from '@playwright/test';

type Watched = Window & { seenShift: number };

/** Begins to watch with the next page that is opened. */
export const watchShift = (page: Page) =>
  page.addInitScript(() => {
    const seen = window as unknown as Watched;
    seen.seenShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.seenShift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** How far the page has moved since it was opened, as browsers count it: 1 is a whole screen. */
export const shiftOf = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as Watched).seenShift);
