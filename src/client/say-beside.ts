/** Says one short thing beside the button that was pressed, to eyes and to screen readers. */

/** A screen reader hears words only when they come into a place it knows already. */
const NOTICED_MS = 100;

let said: HTMLElement | undefined;

/**
 * @param button what was pressed
 * @param words one or two short sentences
 * @param way a link that belongs to them
 */
export function sayBeside(button: HTMLElement, words: string, way?: { name: string; href: string }): void {
  said?.remove();
  const place = document.createElement('p');
  place.className = 'small';
  place.setAttribute('role', 'status');
  (button.closest('.cites, .tools') ?? button).after(place);
  said = place;
  setTimeout(() => {
    place.append(words);
    if (!way) return;
    const link = document.createElement('a');
    link.href = way.href;
    link.textContent = way.name;
    place.append(' ', link);
  }, NOTICED_MS);
}
