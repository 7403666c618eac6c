/** What of a page is read aloud: its sentences in order, each with its place. What is not shown is not read. */
import { cutIntoSentences } from '../../lib/cut-sentences.ts';

export interface Sentence {
  text: string;
  /** Where it stands. */
  range: Range;
  /** The paragraph, heading or list item it stands in. */
  block: HTMLElement;
}

/** Texts that follow each other in one paragraph, heading or list item. */
interface Block {
  block: HTMLElement;
  texts: Text[];
}

/** Ways to other places, tools, sources and the list of words: for eyes and fingers. */
const NOT_READ =
  'nav, form, button, select, svg, [hidden], .tools, .filters, .listen, .parent, .easier, .pointers, .actions, .cites, .about, .words, .sources, .history, .only-law, .next, [role=status], [role=alert]';

/** Each of these is read with a stop after it. */
const BLOCKS =
  'h1, h2, h3, h4, p, li, dt, dd, caption, tr, div, summary, .kind > *, .became > *, .phone > *, .stance, .in-full';

/** Said in one go, however many sentences they hold: half of what parents may be told must not be heard alone. */
const WHOLE = 'h1, h2, h3, h4';

/** What the short version reads besides the part "In one minute": the top of the page, and the first sentence of each right. */
const SHORT = '.page-head > :not(.checked), .right > :is(h2, .kind, .lead)';

/** A paragraph that is nothing but a link leads elsewhere. */
const isOnlyALink = ({ block, texts }: Block): boolean =>
  block.matches('p') && texts.every(({ data, parentElement }) => !data.trim() || parentElement?.closest('p a'));

const isShown = (element: Element): boolean =>
  'checkVisibility' in element ? element.checkVisibility() : (element as Element).getClientRects().length > 0;

/** The texts of a page, those that follow each other in one block together. */
function readBlocks(main: HTMLElement): Block[] {
  const blocks: Block[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    const element = node as Element;
    return element.matches(NOT_READ) || !isShown(element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const block = text.parentElement?.closest<HTMLElement>(BLOCKS) ?? main;
    const last = blocks.at(-1);
    if (last?.block === block) last.texts.push(text);
    else if (text.data.trim()) blocks.push({ block, texts: [text] });
  }
  return blocks;
}

/** The range from one place to another of texts that follow each other. */
function rangeIn(texts: readonly Text[], start: number, end: number): Range {
  const range = new Range();
  let before = 0;
  for (const text of texts) {
    if (start >= before && start < before + text.length) range.setStart(text, start - before);
    if (end > before && end <= before + text.length) range.setEnd(text, end - before);
    before += text.length;
  }
  return range;
}

/** The sentences of a page, or of its short version. */
export function sentencesOf(main: HTMLElement, length: 'short' | 'full'): Sentence[] {
  const inShort = main.querySelector('#in-short')?.closest('section');
  const isWanted = ({ block }: Block) => length === 'full' || inShort?.contains(block) || block.closest(SHORT);
  return readBlocks(main)
    .filter((part) => !isOnlyALink(part) && isWanted(part))
    .flatMap(({ block, texts }) => {
      const whole = texts.map(({ data }) => data).join('');
      let from = 0;
      return (block.matches(WHOLE) ? [whole] : cutIntoSentences(whole)).flatMap((sentence) => {
        const text = sentence.trim();
        const start = whole.indexOf(text, from);
        from = start + text.length;
        if (!/[\p{L}\p{N}]/u.test(text)) return [];
        return [{ text, range: rangeIn(texts, start, from), block }];
      });
    });
}
