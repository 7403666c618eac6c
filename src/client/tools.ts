/**
 * The tools of a page and of its statements: keep, listen, share. A tool's code is fetched when its button is first
 * pressed; until then a page pays for this file alone.
 */
import { link } from '../link.ts';

/** What a tool's module gives: it is run at each press. */
interface Tool {
  run: (button: HTMLButtonElement) => void | Promise<void>;
}

const tools: Record<string, (() => Promise<Tool>) | undefined> = {
  keep: () => import('./tools/keep.ts'),
  listen: () => import('./tools/listen.ts'),
};

/** The address of a page from the site's own root, whatever base path it has. */
const fromRoot = ({ pathname, hash }: Location | HTMLAnchorElement): string =>
  `/${pathname.slice(link('/').length)}${hash}`;

/** What a button speaks of: a statement or question with its address, or the whole page, which has no element. */
export interface Pressed {
  at: string;
  element?: Element;
}

/** @param button of StatementTools, PageTools or a question */
export function placeOf(button: Element): Pressed {
  const page = fromRoot(location).replace(/#.*/, '');
  if (button.closest('.tools')) return { at: page };
  // Away from the timeline an event has no address of its own, and its link to its sources names the one it has.
  const event = button.closest('.event');
  const there = event?.querySelector<HTMLAnchorElement>('.cites a');
  if (event && there && !event.id) return { at: fromRoot(there), element: event };
  const element = button.closest('[id]:not(main)');
  return element ? { at: `${page}#${element.id}`, element } : { at: page };
}

/** Makes every tool of the page answer. */
export function startTools(): void {
  // Some windows inside other apps have no voice.
  if (!('speechSynthesis' in window)) document.querySelector('[data-tool=listen]')?.remove();
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-tool]');
    const load = button && tools[button.dataset['tool'] ?? ''];
    if (button && load) void load().then(({ run }) => run(button));
  });
}
