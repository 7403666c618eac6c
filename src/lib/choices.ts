/**
 * The reading choices, and how what a phone kept of them is read.
 *
 * Under `send-plan:choices` stands one line of JSON that holds only what differs from the usual:
 * `{"size":"bigger","theme":"dark"}`. It is made of names and values of CHOICES. What cannot be read, and any name or
 * value that is not known here, counts as usual; the next choice writes over it.
 */

/** Where the choices are kept, after the site's own beginning of names (src/client/storage.ts). */
export const CHOICES_KEY = 'choices';

/** What a page hears when a reader has chosen: a CustomEvent with the choices, on `window`. */
export const CHOICES_EVENT = CHOICES_KEY;

/** What can be chosen besides the usual. Each stands on `<html>` as `data-<name>`, for src/styles/looks.css. */
export const CHOICES = {
  size: ['smaller', 'bigger', 'much-bigger', 'biggest'],
  theme: ['light', 'dark', 'cream'],
  face: ['legible'],
  lines: ['wide', 'widest'],
  letters: ['wide', 'widest'],
  motion: ['calm'],
} as const;

export type ChoiceName = keyof typeof CHOICES;
export type Choices = Partial<Record<ChoiceName, string>>;

/** The names in their order. */
export const CHOICE_NAMES = Object.keys(CHOICES) as ChoiceName[];

/** @returns the choices that are known among anything */
export function onlyKnown(anything: unknown): Choices {
  const known: Choices = {};
  const given = Object(anything) as Record<string, unknown>;
  for (const name of CHOICE_NAMES) {
    const value = given[name];
    if ((CHOICES[name] as readonly unknown[]).includes(value)) known[name] = value as string;
  }
  return known;
}
