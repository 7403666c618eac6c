/** First step of a search: what a parent typed or said, as plain words. */

/** Said to a phone before or around a question; they ask for nothing. Longest first. */
const FILLERS =
  /\b(?:hey|hi|hello|ok|okay|um+|er+m*|uh|please|thanks|thank you|can you tell me|could you tell me|tell me|i (?:want|need|would like) to know|i was wondering(?: if)?|question mark|full stop|search for|look up)\b/g;

/** Short forms of amounts, as people type them: "10.1bn", "£2.6 b", "70m", "5k". */
const AMOUNTS: readonly [RegExp, (number: string) => string][] = [
  [/(?:£\s?)?(\d[\d.,]*)\s?(?:bn|b)\b/g, (number) => `${number} billion`],
  [/(?:£\s?)?(\d[\d.,]*)\s?(?:mn|m|mil)\b/g, (number) => `${number} million`],
  [/(?:£\s?)?(\d+(?:\.\d+)?)k\b/g, (number) => Math.round(Number(number) * 1000).toLocaleString('en-GB')],
  [/£\s?(\d)/g, (number) => number],
];

/** A number of four to nine figures as the pages write it: 5000 as 5,000. Years and phone numbers stay as they are. */
const withComma = (number: string): string =>
  /^(?:19|20)\d\d$|^0/.test(number) ? number : Number(number).toLocaleString('en-GB');

/**
 * @param query anything at all
 * @returns lower-case words of letters and figures, in order: "E.H.C.P. costs £10.1bn?" gives `ehcp costs 10.1 billion`
 */
export function normalise(query: string): string[] {
  let text = query
    .replace(/[’‘`´]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // "doesn't" and "doesnt" are one word; "child's" is "child".
    .replace(/(\p{L})'s\b/gu, '$1')
    .replace(/(\p{L})'(?=\p{L})/gu, '$1')
    // Letters said or typed one by one: "e h c p", "e.h.c.p."
    .replace(/\b\p{L}(?:[ .]\p{L}){2,}\b\.?/gu, (letters) => letters.replace(/[ .]/g, ''))
    // "s19", "s. 36"
    .replace(/\bs\.?\s?(\d+)\b/g, 'section $1')
    // "1:1", "1-2-1", "one to one"
    .replace(/\b(?:1|one)[\s-]?(?::|-|to|2)[\s-]?(?:1|one)\b/g, 'one-to-one')
    // "16-25", "2024-25": two numbers, as with the longer line the pages use
    .replace(/(\d)-(?=\d)/g, '$1 ');
  for (const [pattern, write] of AMOUNTS) text = text.replace(pattern, (_all, number: string) => write(number));
  return (
    text
      .replace(/\b\d{4,9}\b/g, withComma)
      .replace(FILLERS, ' ')
      .match(/[\p{L}\p{N}]+(?:[.,-][\p{L}\p{N}]+)*/gu) ?? []
  );
}
