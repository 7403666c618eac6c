/** The page "Print a booklet": joins the chosen areas' pages, from the saved copy or the network, into one to print. */
import { areaPart, type Gathered } from './booklet-parts.ts';
import { element } from './element.ts';
import { make } from './make.ts';
import { fetchPage, wholeAddress } from './read-place.ts';
import { inWords, localDay } from '../lib/dates.ts';

const form = element('booklet-form') as HTMLFormElement;
const booklet = element('booklet');
const printButton = element('booklet-print') as HTMLButtonElement;
const said = element('booklet-said');

/** A part of the booklet with a heading of its own. */
function titled(title: string, ...inside: Node[]): HTMLElement {
  return make('section', make('h2', title), ...inside);
}

function titlePage(titles: readonly string[]): HTMLElement[] {
  const list = make('ol', ...titles.map((title) => make('li', title)));
  return [
    // The site's name, as the head of the page has it.
    make('h2', document.querySelector('.brand')?.textContent.trim() ?? ''),
    make('p', `Printed on ${inWords(localDay(new Date()))}.`),
    make('p', make('strong', 'This is information, not legal advice.'), ' It is not a government website.'),
    make('h3', 'What is in it'),
    list,
  ];
}

function wordsPart({ words }: Gathered): HTMLElement {
  const items = [...words.values()]
    .map((word) => document.importNode(word, true))
    .sort((a, b) => a.textContent.localeCompare(b.textContent, 'en-GB'));
  for (const item of items) {
    item.removeAttribute('id');
    item.querySelector('.meaning-back')?.remove();
    item.querySelector('dt a')?.replaceWith(item.querySelector('dt')?.textContent ?? '');
  }
  const list = make('dl', ...items);
  const part = titled('Words in this booklet', list);
  part.className = 'words';
  return part;
}

function sourcesPart({ sources }: Gathered): HTMLElement {
  const list = make('ol');
  [...sources.values()].forEach((source, index) => {
    const item = document.importNode(source, true);
    item.id = `source-${index + 1}`;
    list.append(item);
  });
  const part = titled('Sources', list);
  part.className = 'sources';
  return part;
}

async function makeBooklet(): Promise<void> {
  const chosen = new FormData(form);
  const paths = chosen.getAll('area').map(String);
  if (paths.length === 0) {
    said.textContent = 'Tick an area first.';
    return;
  }
  said.textContent = '';
  const isShort = chosen.get('length') === 'short';
  let pages: Document[];
  try {
    pages = await Promise.all(paths.map(fetchPage));
  } catch {
    said.textContent = 'A page could not be read. It is not saved on this phone. Try again with signal.';
    return;
  }
  const gathered: Gathered = { words: new Map(), sources: new Map() };
  const parts = pages.map((page, index) => areaPart(page, `area-${index + 1}`, isShort, gathered));
  paths.forEach((path, index) => {
    const address = make('p', `On the web: ${wholeAddress(path)}`);
    parts[index]?.querySelector('h2')?.after(address);
  });
  const titles = [
    ...parts.map((part) => part.querySelector('h2')?.textContent.trim() ?? ''),
    'Words in this booklet',
    'Sources',
  ];
  booklet.replaceChildren(...titlePage(titles), ...parts, wordsPart(gathered), sourcesPart(gathered));
  booklet.hidden = false;
  printButton.hidden = false;
  said.textContent = `The booklet is ready. It has ${paths.length === 1 ? '1 area' : `${paths.length} areas`}.`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void makeBooklet();
});
printButton.addEventListener('click', () => print());
form.hidden = false;
