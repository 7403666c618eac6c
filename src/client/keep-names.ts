/** Says of each button to keep or share what it is about, and of the first kind whether that is on My list already. */
import { recall } from './storage.ts';
import { placeOf } from './place-of.ts';

/** Not "Kept": that is also what became of some promises. */
const ON_LIST = 'On my list';

/** Names the buttons as My list stands now. */
export function nameButtons(): void {
  const stored = recall('list') ?? '';
  for (const button of document.querySelectorAll<HTMLElement>('[data-tool=keep], .cites [data-tool]')) {
    const { at, element } = placeOf(button);
    // In the stored line an address stands just so; in a reader's own words each quote is escaped.
    const isKept = stored.includes(`"at":"${at}"`);
    if (button.dataset['tool'] === 'keep') button.textContent = isKept ? ON_LIST : element ? 'Keep' : 'Keep this page';
    // The first sentence of a heading or of the words; a question stands right before its button.
    const words = (element ?? document).querySelector('h1, h2, h3, h4, p:not([class])') ?? button.previousSibling;
    const [subject] = /^.*?[.?!](?= |$)|.*/.exec(words?.textContent?.trim() ?? '') ?? [];
    const undo = button.textContent === ON_LIST ? ' (press to take it off)' : '';
    button.setAttribute('aria-label', `${button.textContent.trim()}: ${subject}${undo}`);
  }
}

/** Names them now, when another tab changes the list, and when the reader comes back to the page. */
export function startKeepNames(): void {
  nameButtons();
  addEventListener('storage', nameButtons);
  addEventListener('pageshow', nameButtons);
}
