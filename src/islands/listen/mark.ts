/** Marks the sentence being read and keeps it in sight. */
import type { Sentence } from './sentences.ts';

/** For the highlight and for the class; src/islands/listen/listen.css says how both look. */
const NAME = 'being-read';

let marked: Sentence | undefined;

/** Whether all of this is on the screen, and neither the panel nor the bar at the bottom lies over it. */
function isInSight({ top, bottom }: DOMRect, panel: HTMLElement): boolean {
  const over = panel.getBoundingClientRect();
  const bar = parseFloat(getComputedStyle(document.body).paddingBlockEnd) || 0;
  return top >= 0 && bottom <= window.innerHeight - bar && (bottom <= over.top || top >= over.bottom);
}

/** Where a sentence begins: a long one may be higher than the screen. */
const beginning = ({ range }: Sentence): DOMRect => range.getClientRects()[0] ?? range.getBoundingClientRect();

/** Takes the mark away. */
export function unmark(): void {
  marked?.block.classList.remove(NAME);
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
  marked = undefined;
}

/** The page follows, without motion, unless the reader has scrolled away from where the last sentence begins. */
export function mark(sentence: Sentence, panel: HTMLElement): void {
  const follows = !marked || isInSight(beginning(marked), panel);
  unmark();
  marked = sentence;
  sentence.block.classList.add(NAME);
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(sentence.range));
  if (!follows || isInSight(sentence.range.getBoundingClientRect(), panel)) return;
  // Further down than the panel's place, the panel lies over the top of the screen; before it, over the bottom.
  const isBefore = panel.compareDocumentPosition(sentence.block) & Node.DOCUMENT_POSITION_PRECEDING;
  const room = (isBefore ? 0 : panel.offsetHeight) + window.innerHeight / 8;
  window.scrollBy({ top: beginning(sentence).top - room, behavior: 'instant' });
}
