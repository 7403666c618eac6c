/**
 * Rule: numbers are written one way: a comma from 1,000 up, "to" in a range, "%" right after the number (NHS, "Numbers,
 * measurements, dates and time").
 */
import type { Finding } from '../problem.ts';
import { filesOf, type Content } from '../read.ts';
import { at, textsOf, type Text } from '../texts.ts';

/** Four figures or more in a row. A year is none of these, nor a number that begins with 0 (those are dialled). */
const NO_COMMA = /(?<![\d,.])(?!(?:19|20)\d\d(?!\d))[1-9]\d{3,}(?!\d|,\d)/g;
/** A phone's short code is dialled, not counted: "text SHOUT to 85258". */
const DIALLED = /\b(?:text|call|ring|phone|dial|fax)\b/i;
const DASH = /\s?[-–—]\s?£?/;
const RANGE = /(?<![\d-])\d+\s?[-–—]\s?£?\d+(?![\d-])/g;
const PER_CENT = /(?<!\d\s?)\bper ?cent\b/gi;
/** A number with its sign apart or in words. In texts the rule on typed numbers stops these first. */
const PER_CENT_IN_VALUE = /\d\s+%|\bper ?cent\b/gi;

/** "2023-24" as "2023 to 2024", and "5-7" as "5 to 7". */
function inWords(range: string): string {
  const [from = '', to = ''] = range.split(DASH);
  return `${from} to ${from.length === 4 && to.length === 2 ? from.slice(0, 2) : ''}${to}`;
}

function wrongIn(text: Text, perCent: RegExp): Finding[] {
  const said = text.value.replace(/\]\([^)]*\)|\{[^}]*\}/g, '');
  const found = (pattern: RegExp, fault: string, advice: (words: string) => string) =>
    [...said.matchAll(pattern)].map(([words]) => ({
      ...at(text, words),
      what: `"${words}" ${fault}`,
      why: 'Numbers written one way everywhere are read faster, and read aloud rightly.',
      advice: advice(words),
    }));
  return [
    ...(DIALLED.test(said)
      ? []
      : found(NO_COMMA, 'has no comma', (words) => `Write ${Number(words).toLocaleString('en-GB')}.`)),
    ...found(RANGE, 'has a dash between two numbers', (words) => `Write "${inWords(words)}".`),
    ...found(perCent, 'is not how this site writes a share', () => 'Write the sign right after the number: 46%.'),
  ];
}

export function checkNumberFormats({ files }: Content): Finding[] {
  const values = filesOf(files, 'figures').map(({ file, collection, data }) => ({
    file,
    collection,
    path: ['value'],
    value: data.value,
    plain: true,
    said: false,
  }));
  return [
    ...files.flatMap(textsOf).flatMap((text) => wrongIn(text, PER_CENT)),
    ...values.flatMap((text) => wrongIn(text, PER_CENT_IN_VALUE)),
  ];
}
