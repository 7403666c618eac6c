/** What axe does not see: sizes, names, order, focus. Each check gives one line a fault, and none when all is well. */
import type { Page } from '@playwright/test';

/** Checks of the page as it stands. */
export const blindSpots = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const where = (element: Element) => `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`;
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.push(`runs ${root.scrollWidth - root.clientWidth} px off the side`);
    for (const motion of document.getAnimations())
      faults.push(`moves though the reader asked for no motion: ${motion.id}`);
    if (!/^en(-GB)?$/.test(root.lang)) faults.push(`the page is marked as language "${root.lang}"`);

    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
      heading.checkVisibility(),
    );
    if (headings.filter(({ tagName }) => tagName === 'H1').length !== 1) faults.push('not exactly one h1');
    let level = 0;
    for (const heading of headings.filter((heading) => !heading.closest('dialog, [role="dialog"]'))) {
      const next = Number(heading.tagName[1]);
      if (next > level + 1) faults.push(`${where(heading)} comes straight after level ${level}`);
      level = next;
    }

    const inSentence = (control: Element) => getComputedStyle(control).display === 'inline';
    const besideText = (control: Element) => control.closest('.cites, .about') !== null && control.matches('a');
    for (const control of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.matches('.skip, [type="hidden"]')) continue;
      const name = control.getAttribute('aria-label');
      const label = control.innerText.replace(/\s+/g, ' ').trim();
      if (name && label && !name.toLowerCase().includes(label.toLowerCase()))
        faults.push(`${where(control)} is called "${name}", which does not hold its words`);
      if (inSentence(control)) continue;
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      const least = besideText(control) ? 24 : 44;
      if (height < least - 0.5 || width < 24)
        faults.push(`${where(control)} is ${Math.round(width)} by ${Math.round(height)} px`);
    }

    for (const name of document.querySelectorAll('.word:not([translate="no"])'))
      if (/\b[A-Z]{3,}/.test(name.textContent)) faults.push(`a translator would change ${where(name)}`);
    return [...new Set(faults)];
  });

/** @returns what breaks when a translator turns the page to be read from the right */
export async function fromTheRight(page: Page): Promise<string[]> {
  const off = await page.evaluate(() => {
    const root = document.documentElement;
    root.dir = 'rtl';
    const sideways = root.scrollWidth - root.clientWidth;
    // A rule that knows only left and right leaves a mark at the wrong side of the words.
    const wrong = [...document.querySelectorAll('.answer, .statement, .promise, .view, .right, .event')].filter(
      (part) => {
        const { borderLeftWidth, borderRightWidth } = getComputedStyle(part);
        return parseFloat(borderLeftWidth) > parseFloat(borderRightWidth);
      },
    );
    root.dir = 'ltr';
    return { sideways, wrong: wrong.length };
  });
  return [
    ...(off.sideways > 0 ? [`runs ${off.sideways} px off the side`] : []),
    ...(off.wrong > 0 ? [`${off.wrong} statements keep their mark at the left`] : []),
  ];
}

/**
 * Goes through the page with the Tab key, from its top until focus leaves it.
 * @returns stops where focus is not seen, is covered, or jumps back; and a trap, if there is one
 */
export async function walkFocus(page: Page, most = 400): Promise<string[]> {
  const faults = new Set<string>();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'left';
      const marks = window as unknown as { lastStop?: Element };
      const last = marks.lastStop;
      marks.lastStop = focused;
      const where = `${focused.tagName.toLowerCase()} “${(focused.textContent || focused.id).trim().slice(0, 40)}”`;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `focus is not seen on ${where}`;
      if (last && last !== focused && !(last.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING))
        // A browser without a bar of its own begins again at the top.
        return focused.matches('.skip') ? 'left' : `focus jumps back to ${where}`;
      const box = focused.getBoundingClientRect();
      if (box.bottom < 0 || box.top > innerHeight) return `focus is out of sight on ${where}`;
      const bar = document.querySelector('.ways');
      // A tall one may reach under the bar, as long as most of a line is seen above it.
      const at = document.elementFromPoint(
        box.left + Math.min(box.width / 2, 20),
        box.top + Math.min(box.height / 2, 12),
      );
      return bar && !bar.contains(focused) && bar.contains(at) ? `focus is covered on ${where}` : '';
    });
    if (state === 'left') return [...faults];
    if (state) faults.add(state);
  }
  return [...faults, `focus did not leave the page in ${most} stops`];
}
