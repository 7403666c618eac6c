/**
 * Opens a word's meaning in place. Without this script the word is a link to its meaning at the foot of the page,
 * which CSS shows over the page (src/styles/words.css); here the same meaning becomes a popover: Escape closes it,
 * and focus goes back to the word. Browsers without popovers keep the link.
 */

import { wantsNewTab } from './press.ts';

/** The card for one meaning, made from its place in the list at the foot of the page. */
function makeCard(meaning: HTMLElement): HTMLElement {
  const card = document.createElement('div');
  card.className = 'word-card';
  card.popover = 'auto';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  const title = document.createElement('h2');
  title.id = 'word-card-title';
  title.textContent = meaning.querySelector('dt')?.textContent ?? '';
  card.setAttribute('aria-labelledby', title.id);
  const text = document.createElement('p');
  const actions = document.createElement('p');
  actions.className = 'actions';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    card.hidePopover();
  });
  for (const node of meaning.querySelector('dd')?.childNodes ?? [])
    if (!(node instanceof HTMLAnchorElement)) text.append(node.cloneNode(true));
  const more = document.createElement('a');
  more.href = meaning.querySelector('a')?.href ?? '';
  more.textContent = 'More about this word';
  actions.append(close, more);
  card.append(title, text, actions);
  return card;
}

/** Makes every word of the page open in place on a press. */
export function openWordsInPlace(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const word = (event.target as Element).closest<HTMLAnchorElement>('a.word');
    const meaning = word && document.getElementById(word.hash.slice(1));
    if (!word || !meaning || wantsNewTab(event)) return;
    event.preventDefault();
    const card = makeCard(meaning);
    card.addEventListener('toggle', (toggle) => {
      if (toggle.newState !== 'closed') return;
      // Pressing Escape or Close gives focus back; pressing another control has moved it already.
      if (document.activeElement === document.body || card.contains(document.activeElement)) word.focus();
      card.remove();
    });
    document.body.append(card);
    card.showPopover();
    card.focus();
  });
}
