/** Finds the parts of /app/ that the scripts fill. */

export function element<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`/app/ has no element "${id}"`);
  return found as Kind;
}
