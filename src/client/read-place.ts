/** Reads what a page, or one place on it, says. The page's own HTML is the only source, so words kept never grow old unseen. */
import { splitAt, type Place } from '../lib/place.ts';
import { link } from '../link.ts';

/** What a tool said after a press, beside the place it was pressed for. */
const SAID = '[role=status], [role=alert]';

/** Parts of a statement that are not its words. */
const NOT_WORDS = `.kind, .cites, .about, .became, .pointers, ${SAID}`;

/** Text as it is heard: without buttons and what they say, each run of white space one space. */
function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const button of copy.querySelectorAll(`button, ${SAID}`)) button.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Leaves out what is empty, so that a place holds only what its page says. Words it has always, if only none. */
const filled = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== '' || name === 'text')) as Fields;

/** The page a document is, by its heading and its day of checking. */
const pageOf = (page: Document) => ({
  page: textOf(page.querySelector('h1')),
  checked: /^Checked on (.+?)\./.exec(textOf(page.querySelector('.checked')))?.[1] ?? '',
});

function sourcesOf(element: Element): string[] {
  return [...element.querySelectorAll<HTMLAnchorElement>(':scope > .cites a, :scope > .myth-foot a[href*="#s"]')].map(
    (cite) => {
      const id = splitAt(cite.getAttribute('href') ?? '').id;
      return textOf(cite.ownerDocument.getElementById(id)?.closest('.sources li')) || textOf(cite);
    },
  );
}

/** Who said it: the body and the person, from the head of its group; on a body's own page, the page's heading. */
function speakerOf(view: Element): string {
  const group = view.closest('.voice');
  if (!group) return textOf(view.ownerDocument.querySelector('h1')).replace(/: what it said$/, '');
  return `${textOf(group.querySelector('h3'))}: ${textOf(group.querySelector('.who')).replace(/\. .*/, '')}`;
}

/** What became of a promise. */
const becameOf = (element: Element): string =>
  [...element.querySelectorAll(':scope > .became > *')].map(textOf).join(', ');

/** @returns the page itself as a place */
export function readPage(page: Document, path: string): Place {
  return filled({
    at: path,
    kind: 'page',
    ...pageOf(page),
    status: textOf(page.querySelector('.area-status .status')),
    text: textOf(page.querySelector('.answer')),
    sources: [],
  });
}

/** @returns one statement or question of a page */
export function readElement(element: Element, at: string): Place {
  const page = pageOf(element.ownerDocument);
  if (element.matches('li:not(.event)')) {
    const who = textOf(element.querySelector('strong'));
    return filled({
      at,
      kind: 'question',
      ...page,
      who: who.replace(/:$/, ''),
      text: textOf(element).slice(who.length).trim(),
      sources: [],
    });
  }
  const words = [...element.querySelectorAll(':scope > p, :scope > ul > li')].filter(
    (part) => !part.matches(NOT_WORDS),
  );
  return filled({
    at,
    kind: 'statement',
    ...page,
    label: textOf(element.querySelector('.kind strong')),
    detail: textOf(element.querySelector('.kind-detail')),
    status: becameOf(element),
    who: element.matches('.view') ? speakerOf(element) : '',
    title: textOf(element.querySelector('h2, h3, h4')),
    text: words.map(textOf).join(' '),
    sources: sourcesOf(element),
  });
}

/** @returns the place of this address on a page; nothing when the page has it no more */
export function readPlace(page: Document, at: string): Place | undefined {
  const { path, id } = splitAt(at);
  if (!id) return readPage(page, path);
  const element = page.getElementById(id);
  return element ? readElement(element, at) : undefined;
}

/** A line that hangs brings nothing any more after this time; a slow one has brought many pages. */
const PATIENCE_MS = 20_000;

/**
 * @param path from the site's own root
 * @returns the page, from the saved copy or the network
 * @throws when it can be had from neither, or not in time
 */
export async function fetchPage(path: string): Promise<Document> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), PATIENCE_MS);
  try {
    const response = await fetch(link(path), { signal: waiting.signal });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } finally {
    clearTimeout(timer);
  }
}

/** Reads pages, each once. A page that can be had from neither the saved copy nor the network is nothing. */
export function pageReader(): (path: string) => Promise<Document | undefined> {
  const pages = new Map<string, Promise<Document | undefined>>();
  return (path) => {
    const page = pages.get(path) ?? fetchPage(path).catch(() => undefined);
    pages.set(path, page);
    return page;
  };
}

/** @returns the address of a place as it is given to others, with the host this copy stands on */
export const wholeAddress = (at: string): string => new URL(link(at), location.href).href;
