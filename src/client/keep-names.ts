/** Says of each button to keep or share what it is about, and of the first kind whether that is on My list already. */
import { placeOf } from './place-of.ts';
import { recall } from './storage.ts';

/** Names the buttons as My list stands now. */
export function nameButtons(): void {
  const stored = recall('list');
  for (const button of document.querySelectorAll<HTMLElement>('[data-tool=keep], .cites [data-tool]')) {
    const { at, element } = placeOf(button);
    let name = 'Share';
    if (button.dataset['tool'] === 'keep') {
      // In the stored line an address stands just so; in a reader's own words each quote is escaped.
      const isKept = stored?.includes(`"at":"${at}"`);
      // Not "Kept": that is also what became of some promises.
      button.textContent = isKept ? 'On my list' : element ? 'Keep' : 'Keep this page';
      name = button.textContent + (isKept ? ' (press to remove)' : '');
    }
    // The heading, or the first sentence; a question stands right before its button.
    const words = (element ?? document).querySelector('h1, h2, h3, h4, p:not([class])') ?? button.previousSibling;
    button.ariaLabel = `${name}: ${words?.textContent?.trim().split('. ')[0] ?? ''}`;
  }
}

/** Names them when the page is shown, the first time or by "Back", and when another tab changes the list. */
export function startKeepNames(): void {
  addEventListener('storage', nameButtons);
  addEventListener('pageshow', nameButtons);
}
