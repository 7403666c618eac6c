/**
 * Opens a word's meaning in place. Without this script the word is a link to its meaning at the foot of the page,
 * which CSS shows over the page (src/styles/words.css); here the same meaning becomes a popover: Escape closes it,
 * and focus goes back to the word. Browsers without popovers keep the link, and so does a page that cannot get the card.
 */
import { wantsNewTab } from './press.ts';

/** Makes every word of the page open in place on a press. */
export function openWordsInPlace(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const word = (event.target as Element).closest<HTMLAnchorElement>('a.word');
    const meaning = word && document.getElementById(word.hash.slice(1));
    if (!word || !meaning || wantsNewTab(event)) return;
    event.preventDefault();
    import('./word-card.ts')
      .then(({ openCard }) => {
        openCard(word, meaning);
      })
      .catch(() => {
        location.hash = word.hash;
      });
  });
}
