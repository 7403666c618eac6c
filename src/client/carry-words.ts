/**
 * Carries the words of a search box to the search page in the tab's own memory. In an address they would go to the
 * server on a first visit, and stay in the browser's history, words of danger too. So the box has no name, and without
 * scripts nothing is sent.
 */
const MARK = 'search:';

/** Lets every search box hand over its words. A page that answers by itself stops the form first. */
export function carryWords(): void {
  document.addEventListener('submit', (event) => {
    const box = document.querySelector<HTMLInputElement>('#search-form #q');
    if (!event.defaultPrevented && box && event.target === box.form) window.name = MARK + box.value;
  });
}

/** @returns the words that were handed over, once; empty when there are none */
export function carriedWords(): string {
  if (!window.name.startsWith(MARK)) return '';
  const words = window.name.slice(MARK.length);
  window.name = '';
  return words;
}
