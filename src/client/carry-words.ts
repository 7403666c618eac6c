/**
 * Hands the words of a search box over to the search page in the tab's own memory. In an address they would go to the
 * server on a first visit, and stay in the browser's history, words of danger too. So the box has no name, and without
 * scripts nothing is sent.
 */

/** Listens to the search box of the page. A page that answers by itself stops the form first. */
export function carryWords(): void {
  addEventListener('submit', (event) => {
    const box = (event.target as HTMLFormElement)['q'] as HTMLInputElement | undefined;
    // src/islands/search/mount.ts takes them up.
    if (box && !event.defaultPrevented) window.name = `q=${box.value}`;
  });
}
