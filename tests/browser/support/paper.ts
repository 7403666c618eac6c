/** Prints pages as a reader does, on A4, and counts the sheets. */
import type { Page } from '@playwright/test';

/** What stands between the margins of A4 (210 mm, 13 mm on each side), in CSS pixels. */
export const PAPER_WIDTH = 695;

/** @returns how many sides of A4 a page takes */
export async function sidesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sides = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
  // The root of the pages says how many there are in all: a second way to count, so that neither can be wrong unseen.
  const said = Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
  if (sides !== said) throw new Error(`${sides} pages were found in the PDF, which says that it has ${said}`);
  return sides;
}

/** What is wrong with a page as it goes to paper: too small, cut off, hidden, coloured, or still a tool of the screen. */
export async function paperFaults(page: Page, smallest = 12): Promise<string[]> {
  await page.setViewportSize({ width: PAPER_WIDTH, height: 980 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page.evaluate((points) => {
    const faults: string[] = [];
    const shown = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
    const name = (element: Element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 50)}`;
    for (const element of shown) {
      if (
        element.matches(
          'button, input, select, textarea, nav, form, progress, .skip, .notice, a.button:not([href^="tel:"])',
        )
      )
        faults.push(`of the screen: ${name(element)}`);
      const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!text || element.closest('svg, noscript')) continue;
      const { left, right } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (left < -1 || right > document.documentElement.clientWidth + 1) faults.push(`runs off: ${name(element)}`);
      if (style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1)
        faults.push(`cut off: ${name(element)}`);
      if (Number.parseFloat(style.fontSize) < points * (96 / 72) - 0.1)
        faults.push(`${style.fontSize}: ${name(element)}`);
      if (style.color !== 'rgb(0, 0, 0)') faults.push(`${style.color}: ${name(element)}`);
    }
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    if (ground !== 'rgb(255, 255, 255)') faults.push(`the ground is ${ground}`);
    return faults;
  }, smallest);
}
