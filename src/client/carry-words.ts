/**
 * Hands the words of a search box over to the search page in the tab's own memory. In an address they would go to the
 * server on a first visit, and stay in the browser's history, words of danger too. So the box has no name, and without
 * scripts nothing is sent.
 */

/** Listens to the search box of the page. A page that answers by itself stops the form first. */
export function carryWords(): void {
  document.addEventListener('submit', (event) => {
    const box = document.querySelector<HTMLInputElement>('#q');
    // In the form in which questionIn() of src/lib/search/address.ts finds them.
    if (!event.defaultPrevented && box && event.target === box.form)
      window.name = String(new URLSearchParams({ q: box.value }));
  });
}
