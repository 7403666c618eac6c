/** Finds the parts of /app/ that the scripts fill. */

export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`/app/ has no element "${id}"`);
  return found;
}
