/** Cuts an area's page to what stands in a booklet, and gathers its words and sources so that each is listed once. */
import { escapePattern } from '../lib/escape-pattern.ts';
import { splitAt } from '../lib/place.ts';

/** The parts of an area page that the short form takes: what can be read in a minute, and what to ask. */
const SHORT_PARTS = ['in-short', 'ask'];

/** What belongs to a page on a screen, or is listed once for the whole booklet. */
const LEFT_OUT =
  'aside, .parent, .tools, .contents, .only-law, .easier, .pointers, .words, .history, .sources, button, script, [role=status], [role=alert]';

/** What is listed once, at the end. */
export interface Gathered {
  /** Meanings by the id of their word. */
  words: Map<string, Element>;
  /** Entries by the address they lead to, in the order they are first cited. */
  sources: Map<string, Element>;
}

/** Puts each heading one level lower: the page's own becomes a part of the booklet. */
function lowerHeadings(part: Element): void {
  for (const heading of [...part.querySelectorAll('h1, h2, h3')]) {
    const lower = document.createElement(`h${Number(heading.tagName[1]) + 1}`);
    lower.append(...heading.childNodes);
    if (heading.id) lower.id = heading.id;
    heading.replaceWith(lower);
  }
}

/** Makes ids the booklet's own: two areas have parts of the same id, and of the same name. */
function ownIds(part: Element, name: string): void {
  for (const element of part.querySelectorAll('[id]')) element.id = `${name}-${element.id}`;
  for (const element of part.querySelectorAll('[aria-labelledby]')) element.removeAttribute('aria-labelledby');
}

/** Points each citation to the booklet's own list. */
function cite(part: Element, page: Document, sources: Gathered['sources']): void {
  for (const link of part.querySelectorAll('.cites a[href^="#s-"]')) {
    const entry = page.getElementById(splitAt(link.getAttribute('href') ?? '').id);
    const address = entry?.querySelector('a')?.getAttribute('href');
    if (!entry || !address) continue;
    if (!sources.has(address)) sources.set(address, entry);
    const number = [...sources.keys()].indexOf(address) + 1;
    link.textContent = `Source ${number}`;
    link.setAttribute('href', `#source-${number}`);
  }
}

/** Whether a text uses a word, by its name or its letters: "Education, Health and Care plan (EHCP)". */
function uses(text: string, name: string): boolean {
  const [, term = '', letters = term] = /^(.*?)(?: \(([^)]+)\))?$/.exec(name) ?? [];
  // Without looking behind: iPhones before iOS 16.4 cannot.
  return new RegExp(`(?:^|[^\\p{L}])(?:${escapePattern(term)}|${escapePattern(letters)})s?(?!\\p{L})`, 'iu').test(text);
}

/**
 * @param page an area's page
 * @param name stands before its ids
 * @param gathered its words and sources are added here
 * @returns the area as a part of the booklet
 */
export function areaPart(page: Document, name: string, isShort: boolean, gathered: Gathered): HTMLElement {
  const part = document.createElement('section');
  part.append(...document.importNode(page.querySelector('article') ?? page.body, true).childNodes);
  if (isShort)
    for (const own of part.querySelectorAll('.part'))
      if (!SHORT_PARTS.includes(own.querySelector('h2')?.id ?? '')) own.remove();
  for (const extra of part.querySelectorAll(LEFT_OUT)) extra.remove();
  // Words stand once at the end; their first places need no links.
  for (const word of part.querySelectorAll('a.word')) word.replaceWith(...word.childNodes);
  cite(part, page, gathered.sources);
  for (const meaning of page.querySelectorAll('.words .meaning')) {
    const term = meaning.querySelector('dt')?.textContent.trim() ?? '';
    if (!gathered.words.has(meaning.id) && uses(part.textContent, term)) gathered.words.set(meaning.id, meaning);
  }
  lowerHeadings(part);
  ownIds(part, name);
  return part;
}
