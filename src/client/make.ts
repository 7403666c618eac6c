/** Makes elements in the order they are read. */

/** @returns an element with words or other elements in it; words are never taken as HTML */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}
