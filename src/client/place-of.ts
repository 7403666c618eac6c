/** Which page, statement or question a pressed tool button speaks of. */
import { link } from '../link.ts';

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
