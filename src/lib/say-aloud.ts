/** Writes words so that a phone's voice says them as people do: letters, money, years, sections of law, numbers to ring. */
import { escapePattern } from './escape-pattern.ts';

/** Capitals and names that are said in a way of their own: `{ SENCO: 'sen-co' }`. Other capitals are spelled. */
export type SaidAs = Readonly<Record<string, string>>;

const spaced = (text: string): string => [...text.replaceAll(' ', '')].join(' ');

/** Figure by figure, with a short stop between the groups they are written in. */
const asDigits = (number: string): string => number.split(' ').map(spaced).join(', ');

type Rule = [find: RegExp, say: string | ((...found: string[]) => string)];

/** In this order: a later rule meets what an earlier one has written. */
const RULES: Rule[] = [
  [/\bGOV\.UK\b/g, 'gov dot U K'],
  // "£10.1 billion" is said "10.1 billion pounds", "a £70 million fund" "a 70 million pound fund"; "£1.50" is left alone.
  [
    /(\ban? )?£(\d[\d,]*(?:\.\d+)?)( (?:thousand|million|billion))?/gi,
    (whole, article = '', sum = '', scale = '') =>
      /\.\d\d$/.test(sum) && !scale ? whole : `${article}${sum}${scale} pound${article ? '' : 's'}`,
  ],
  [/\b((?:19|20)\d\d)[-–/]((?:19|20)\d\d)\b/g, '$1 to $2'],
  [/\b(19|20)(\d\d)[-–/](\d\d)(?![-–/\d])/g, '$1$2 to $1$3'],
  [/(\d)–(?=\d)/g, '$1 to '],
  // Short forms of lawyers.
  [
    /(^|[\s(])(s|reg|para)(s?)\.? ?(?=\d)/g,
    (_whole, before = '', short = '', many = '') => {
      const names: Record<string, string> = { s: 'section', reg: 'regulation', para: 'paragraph' };
      return `${before}${names[short] ?? short}${many} `;
    },
  ],
  // "section 36(8)(b)" is said "section 36 bracket 8 bracket b": a comma would run two numbers of a list into one.
  [
    /(\d[A-Z]?)((?:\((?:\d+|[a-z]{1,4})\))+)/g,
    (_whole, number = '', parts = '') => number + parts.replace(/\((\w+)\)/g, ' bracket $1'),
  ],
  // Numbers to ring or text: those that begin with 0, and short ones. Other numbers of five figures have a comma.
  [/\b0\d{2,4}(?: \d{3,4}){1,2}\b/g, asDigits],
  [
    /(^|[^\d,.£])(999|111|116 123|\d{5}(?: 111)?)(?!\w|[,.]\w)/g,
    (_whole, before = '', number = '') => before + asDigits(number),
  ],
  [/ · /g, ', '],
  [/&/g, 'and'],
];

/** Capitals are said letter by letter: "E H C P". More than one of them: "E H C P's". */
const CAPITALS = /\b([A-Z]{2,6})(s?)\b/g;

/**
 * @param text what a page shows
 * @param saidAs what is not spelled, or is no capital letters: from the `said` of words, organisations and places of help
 */
export function sayAloud(text: string, saidAs: SaidAs): string {
  const written = RULES.reduce(
    (so, [find, say]) => (typeof say === 'string' ? so.replace(find, say) : so.replace(find, say)),
    text.replace(/\s+/g, ' ').trim(),
  );
  const names = Object.keys(saidAs).sort((a, b) => b.length - a.length);
  const known = new RegExp(`\\b(${names.map(escapePattern).join('|')})(s?)\\b`, 'g');
  const named = names.length
    ? written.replace(known, (_whole, name: string, many: string) => `${saidAs[name] ?? name}${many}`)
    : written;
  return named.replace(CAPITALS, (_whole, letters: string, many: string) => `${spaced(letters)}${many && "'s"}`);
}

/**
 * The most letters said at once. Read slowly that is some 14 seconds: voices from the internet are cut off after 15.
 */
const LONGEST = 160;

/** Cuts a long sentence where its reader would breathe: at a semicolon, a colon or a comma, else between two words. */
export function cutToBreathe(sentence: string, most = LONGEST): string[] {
  if (sentence.length <= most) return [sentence];
  const head = sentence.slice(0, most + 1);
  const last = (marks: RegExp) => Math.max(-1, ...[...head.matchAll(marks)].map(({ index }) => index + 1));
  const at = [last(/[;:] /g), last(/, /g), last(/\S /g)].find((place) => place > most / 4) ?? most;
  return [sentence.slice(0, at).trim(), ...cutToBreathe(sentence.slice(at).trim(), most)];
}
