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
      if (height < least - 0.5 || width < least - 0.5)
        faults.push(`${where(control)} is ${Math.round(width)} by ${Math.round(height)} px`);
    }

    for (const name of document.querySelectorAll('.word:not([translate="no"])'))
      if (/\b[A-Z]{3,}/.test(name.textContent)) faults.push(`a translator would change ${where(name)}`);
    return [...new Set(faults)];
  });

/**
 * @param within looks only inside this part; what lies over a page has no neighbours in it
 * @returns controls that are drawn less than 8 px apart, which an unsteady hand mixes up (journey J15)
 */
export const crowded = (page: Page, within = 'html'): Promise<string[]> =>
  page.evaluate((where) => {
    const isFixed = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).position === 'fixed' || isFixed(element.parentElement));
    // Then the browser puts a ground of its own behind all words, and a border alone makes a box.
    const isForced = matchMedia('(forced-colors: active)').matches;
    /** What is seen of a control: its box, or where it has none its words and drawing. */
    const drawn = (control: Element): Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> => {
      const { borderTopWidth, backgroundColor } = getComputedStyle(control);
      const words = document.createRange();
      words.selectNodeContents(control);
      const parts = [...words.getClientRects()].filter(({ width, height }) => width && height);
      const hasBox = parseFloat(borderTopWidth) > 0 || (!isForced && backgroundColor !== 'rgba(0, 0, 0, 0)');
      if (hasBox || !parts.length) return control.getBoundingClientRect();
      return {
        left: Math.min(...parts.map(({ left }) => left)),
        right: Math.max(...parts.map(({ right }) => right)),
        top: Math.min(...parts.map(({ top }) => top)),
        bottom: Math.max(...parts.map(({ bottom }) => bottom)),
      };
    };
    const kinds = ':is(a[href], button, input, select, textarea, summary)';
    const controls = [...document.querySelectorAll(`${where} ${kinds}`)].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        !control.matches('.skip, [type="hidden"]') &&
        getComputedStyle(control).display !== 'inline',
    );
    // A label is pressed with its field.
    const targets = [...new Set(controls.map((control) => control.closest('label') ?? control))].map((target) => ({
      target,
      seen: drawn(target),
      isFixed: isFixed(target),
    }));
    return targets.flatMap(({ target, seen, isFixed }, at) =>
      targets.slice(at + 1).flatMap((next) => {
        // What stays in its place over the page has no neighbours in it.
        if (isFixed !== next.isFixed || target.contains(next.target) || next.target.contains(target)) return [];
        const across = Math.max(seen.left - next.seen.right, next.seen.left - seen.right);
        const down = Math.max(seen.top - next.seen.bottom, next.seen.top - seen.bottom);
        // Half a pixel is lost in rounding.
        if (Math.max(across, down) >= 7.5) return [];
        const [one, other] = [target, next.target].map((each) => each.textContent.trim().slice(0, 30));
        return [`“${one}” and “${other}” are ${Math.max(across, down).toFixed(1)} px apart`];
      }),
    );
  }, within);

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
 * @param within goes through this part alone, from where its opening put focus
 * @returns stops where focus is not seen, is covered, or jumps back; what is never reached; and a trap, if there is one
 */
export async function walkFocus(page: Page, within = 'html', most = 2000): Promise<string[]> {
  const faults = new Set<string>();
  await page.evaluate((where) => {
    const focused = document.activeElement;
    const isOpen = where !== 'html' && focused?.closest(where);
    // What opens may put focus on itself, or on its first control.
    Object.assign(window, { stops: isOpen && focused && !focused.matches(where) ? [focused] : [] });
    if (isOpen) return;
    // The next Tab starts where focus was last: at the top.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  }, within);
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(judgeStop, within);
    if (state === 'left') return [...faults, ...(await page.evaluate(notReached, within))];
    if (state) faults.add(state);
  }
  return [...faults, `focus did not leave the page in ${most} stops`];
}

/** Runs in the page. @returns "left" when focus has left it, what is wrong with this stop, or nothing */
function judgeStop(within: string): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body || !focused.closest(within)) return 'left';
  const { stops } = window as unknown as { stops: Element[] };
  const last = stops.at(-1);
  // A browser without a bar of its own begins again at the top, or in the dialog that holds focus.
  if (stops[0] === focused && last !== focused) return 'left';
  stops.push(focused);
  const where = `${focused.tagName.toLowerCase()} “${(focused.textContent || focused.id).trim().slice(0, 40)}”`;
  if (last && last !== focused && !(last.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING))
    return `focus jumps back to ${where}`;

  // Any colour as red, green, blue and how much covers, each from 0 to 255.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const parts = (colour: string): number[] => {
    if (!canvas) return [];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const lightness = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = parts(colour).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `focus is not seen on ${where}`;
  let ground: Element | null = focused.parentElement;
  while (ground?.parentElement && (parts(getComputedStyle(ground).backgroundColor)[3] ?? 0) < 255)
    ground = ground.parentElement;
  const [dark = 0, light = 0] = [outlineColor, getComputedStyle(ground ?? document.body).backgroundColor]
    .map(lightness)
    .sort((a, b) => a - b);
  const contrast = (light + 0.05) / (dark + 0.05);
  if (contrast < 3) return `the mark of focus has ${contrast.toFixed(1)}:1 on ${where}`;

  // A link may run over two lines, with nothing between them.
  const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
  if (box.bottom < 0 || box.top > innerHeight) return `focus is out of sight on ${where}`;
  // A tall one may reach under a bar, as long as most of a line is seen above it.
  const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 12));
  const isOwn = !at || focused.contains(at) || at.contains(focused) || at.closest('label')?.control === focused;
  return isOwn ? '' : `focus is covered by ${at.tagName.toLowerCase()}.${at.className} on ${where}`;
}

/** Runs in the page, after the walk. @returns each control that can be seen and used, and that the walk did not come to */
function notReached(within: string): string[] {
  const { stops } = window as unknown as { stops: Element[] };
  const kinds = 'a[href], button:enabled, input:enabled:not([type="hidden"]), select, textarea, summary';
  const controls = document.querySelectorAll<HTMLInputElement>(`${within} :is(${kinds})`);
  // Of a group of radio buttons Tab comes to one.
  const groups = new Set(
    stops.map((stop) => (stop as HTMLInputElement).type === 'radio' && (stop as HTMLInputElement).name),
  );
  return [...controls]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !stops.includes(control))
    .filter((control) => control.tabIndex >= 0 && !(control.type === 'radio' && groups.has(control.name)))
    .map(
      (control) => `Tab never comes to ${control.tagName.toLowerCase()} “${control.textContent.trim().slice(0, 40)}”`,
    );
}
