/** The card that shows one word's meaning in place. Its code comes with the first word that is pressed. */

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

/** Opens a word's card. Whatever closes it, focus ends at the word or where the reader put it. */
export function openCard(word: HTMLAnchorElement, meaning: HTMLElement): void {
  const card = makeCard(meaning);
  card.addEventListener('toggle', (toggle) => {
    if (toggle.newState !== 'closed') return;
    // Pressing Escape or Close gives focus back; pressing another control has moved it already.
    if (document.activeElement === document.body || card.contains(document.activeElement)) word.focus();
    card.remove();
  });
  // Left by the Tab key it would lie over what has focus next.
  card.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !card.contains(relatedTarget as Node)) card.hidePopover();
  });
  document.body.append(card);
  // So Tab goes on behind the word, where browsers know of it.
  card.showPopover({ source: word });
  card.focus();
}
