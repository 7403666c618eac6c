/**
 * What is shared of a page or a statement: its words, then what kind of statement it is and its date, then its address.
 * Whoever reads it in a chat may never open the page, so nothing that says how far it is true is ever cut.
 */
import { cutIntoSentences } from './cut-sentences.ts';
import type { Place } from './place.ts';

/** The most letters, the address among them. */
export const SHARE_LENGTH = 280;

/** A sentence that says what is not so; without it, the rest may say too much. */
const DENIES = /\b(?:no|not|none|nobody|nothing|never|cannot|only|unless|except|without|but)\b|n’t|n't/i;

/** "2 March 2023" and "autumn 2024" are dates; "Children and Families Act 2014" is not. */
const isDate = (detail: string): boolean =>
  /^(?:\S+ ){0,3}\d{4}$/.test(detail) && !/\b(?:Act|Code|Regulations|Part)\b/.test(detail);

const ended = (text: string): string => (/[.!?…]["”’)]*$/.test(text) ? text : `${text}.`);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What comes before the words. A promise or a right says all of it in its own sentence. */
function headOf({ kind, page, title, who, status, detail, text }: Place): string {
  if (kind === 'page') return ended(page);
  if (kind === 'question') return who ? `Ask ${who}:` : '';
  if (!title) return '';
  if (title.startsWith('You may be told')) return title;
  return status || (detail && !isDate(detail) && text) ? '' : ended(title);
}

/** How far it is true: the fullest way to say it first, the shortest last. Kind, status and a date stand in each. */
function standings({ kind, label = '', detail = '', status, who = '', checked }: Place): string[] {
  const state = status && (kind === 'page' ? `The 2023 promises: ${small(status)}.` : ended(status));
  const day = checked && `Checked on ${checked}.`;
  const say = (more: string, ...rest: (string | undefined)[]) =>
    [label && ended([label, more].filter(Boolean).join(': ')), ...rest].filter(Boolean).join(' ');
  // A view names who said it; the body alone, where there is no room for the person.
  if (who && label) {
    const [body = ''] = who.split(':');
    return [say(`${who}. ${detail}`, day), say(`${body}. ${detail}`, day), say(`${body}. ${detail}`)];
  }
  // What happened, or was promised, has a day of its own: "Promised in 2023" says the year already.
  if (isDate(detail)) {
    const short = status && label.includes(detail.slice(-4)) ? '' : detail;
    return [say(detail, state, day), say(short, state, day), say(short, state)];
  }
  // The law has a source, which the page names too; that it is law today is true as of the day it was checked.
  return [say(detail, state, day), say(detail.split(';')[0] ?? '', state, day), say('', state, day)];
}

/** Words that no letter stands for. */
const SMALL = /^(?:a|and|for|in|of|on|the|to|with)$/i;

/** Where the long form of letters begins: the nearest word with their first letter that makes it long enough for them. */
function startOfLongForm(words: readonly string[], letters: string): number | undefined {
  const capitals = /^[A-Z]+/.exec(letters)?.[0].length ?? 0;
  let long = 0;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (!SMALL.test(word)) long += 1;
    const begins = word.charAt(0).toLowerCase() === letters.charAt(0).toLowerCase();
    if (begins && long > capitals / 2) return at;
  }
  return undefined;
}

/** Takes back what a page spells out at a word's first place: "Education, Health and Care plans (EHCPs)" becomes "EHCPs". */
const inLetters = (text: string): string =>
  text.replace(/([^().!?]*) \(([A-Z]{2}[\w ]*)\)/g, (whole, before: string, letters: string) => {
    const words = before.split(' ');
    const start = startOfLongForm(words, letters);
    if (start === undefined) return whole;
    // "a National Professional Qualification (NPQ)" becomes "an NPQ".
    const lead = words
      .slice(0, start)
      .map((word, at) => (at === start - 1 && /^[AEFHILMNORX]/.test(letters) ? word.replace(/^([Aa])$/, '$1n') : word));
    return [...lead, letters].join(' ');
  });

/** The sentences of these places, with a mark where some are left out. */
const joined = (sentences: readonly string[], kept: ReadonlySet<number>): string =>
  sentences
    .map((sentence, at) => (kept.has(at) ? sentence : '…'))
    .filter((part, at, all) => part !== '…' || all[at - 1] !== '…')
    .join(' ');

/** As many whole sentences as fit, in order, these of them in any case; nothing when not even those fit. */
function fit(sentences: readonly string[], room: number, needed: readonly number[]): string | undefined {
  const kept = new Set(needed);
  if (joined(sentences, kept).length > room) return undefined;
  for (const at of sentences.keys()) {
    if (joined(sentences, new Set([...kept, at])).length > room) break;
    kept.add(at);
  }
  return joined(sentences, kept);
}

/** As many words as fit. Only for a first sentence that is too long even alone. */
function fitWords(sentence: string, room: number): string {
  const head = sentence.slice(0, Math.max(0, room - 1));
  return `${head.slice(0, head.lastIndexOf(' ')).replace(/[\s,;:–-]+$/, '')}…`;
}

/**
 * @param address the whole address of this very place
 * @returns at most 280 letters, unless the address alone leaves no room for what must be said
 */
export function shareText(place: Place, address: string): string {
  const head = headOf(place);
  type Way = { words: readonly string[] };
  const wordsOf = (text: string) => {
    const [first, ...more] = cutIntoSentences(text);
    return [[head, first].filter(Boolean).join(' '), ...more].filter(Boolean);
  };
  const ways = [place.text, inLetters(place.text)].flatMap((text) =>
    standings(place).map((standing) => {
      const words = wordsOf(text);
      return { standing, words, room: SHARE_LENGTH - `\n${standing}\n${address}`.length };
    }),
  );
  const all = ({ words }: Way) => [...words.keys()];
  const whatIsNotSo = ({ words }: Way) => all({ words }).filter((at) => at === 0 || DENIES.test(words[at] ?? ''));
  // All of it; else whatever says what is not so; else the beginning; each with as much of how far it is true as fits.
  for (const needed of [all, whatIsNotSo, () => [0]])
    for (const way of ways) {
      const text = fit(way.words, way.room, needed(way));
      if (text !== undefined) return [text, way.standing, address].filter(Boolean).join('\n');
    }
  const { words = [], room = 0, standing = '' } = ways.at(-1) ?? {};
  return [fitWords(words[0] ?? '', room), standing, address].join('\n');
}
