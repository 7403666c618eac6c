/** Finds an element that a page must have for its script. */

/** @throws when the page has none of this id: its HTML and its script no longer fit */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`${location.pathname} has no element "${id}"`);
  return found;
}
