/** Chooses the sentence of a place that answers, and marks in it only what the reader asked about. */
import { normalise } from './normalise.ts';
import { stemOf } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Term } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** A sentence of a list can be long; more than this is cut at a word. */
const MOST_LETTERS = 220;

/** Of a name only what tells it apart is marked: "tribunal" in "SEND Tribunal". */
const TELLING = 0.6;

/** What is to be marked: stems, and the beginning of a word that is still being typed; and how much each tells. */
type Wanted = ReadonlyMap<string, number>;

function wantedFrom(terms: readonly Term[], rarity: Vocabulary['rarity']): Wanted {
  const wanted = new Map<string, number>();
  const want = (word: string) => {
    if (!STOP_WORDS.has(word)) wanted.set(stemOf(word), rarity(word));
  };
  for (const term of terms) {
    const { own, called, grows } = term;
    if (own !== undefined && grows) wanted.set(`${own}…`, term.rarity);
    else if (own !== undefined) want(own);
    for (const words of called.map(normalise)) {
      const most = Math.max(...words.map(rarity));
      words.filter((word) => rarity(word) >= most * TELLING).forEach(want);
    }
  }
  return wanted;
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** Which of the things to mark a word of the text is, if any. */
function keyIn(wanted: Wanted, word: string): string | undefined {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  const stem = stemOf(plain);
  return wanted.has(stem)
    ? stem
    : [...wanted.keys()].find((key) => key.endsWith('…') && plain.startsWith(key.slice(0, -1)));
}

/** A sentence without its signs; the content begins with the title, which may be two sentences. */
const bare = (text: string): string => text.replace(/[.“”]/g, '');

/**
 * @param content the place's words, as Pagefind keeps them
 * @param title left out of the choice: the result shows it anyway
 * @param rarity how much a word tells
 * @returns the sentence in pieces, and how many words of the content stand before it
 */
export function excerpt(
  content: string,
  title: string,
  terms: readonly Term[],
  rarity: Vocabulary['rarity'],
): { pieces: Piece[]; wordsBefore: number } {
  const wanted = wantedFrom(terms, rarity);
  const sentences: string[] = content.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*\s*/g) ?? [content];
  let best = { text: sentences[0] ?? '', score: -1, wordsBefore: 0 };
  let wordsBefore = 0;
  for (const sentence of sentences) {
    const text = sentence.trim();
    const found = new Set((text.match(WORD) ?? []).flatMap((word) => keyIn(wanted, word) ?? []));
    const score = [...found].reduce((sum, key) => sum + (wanted.get(key) ?? 0), 0);
    if (score > best.score && !bare(title).includes(bare(text))) best = { text, score, wordsBefore };
    wordsBefore += text.split(/\s+/).filter(Boolean).length;
  }
  return { pieces: mark(shorten(best.text, wanted), wanted), wordsBefore: best.wordsBefore };
}

/** Cuts a long sentence, keeping its first marked word in view. */
function shorten(text: string, wanted: Wanted): string {
  if (text.length <= MOST_LETTERS) return text;
  const first = [...text.matchAll(WORD)].find(([word]) => keyIn(wanted, word))?.index ?? 0;
  const from = first > MOST_LETTERS - 40 ? text.lastIndexOf(' ', first - 60) + 1 : 0;
  const isWhole = from + MOST_LETTERS >= text.length;
  const to = isWhole ? text.length : text.lastIndexOf(' ', from + MOST_LETTERS);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${isWhole ? '' : ' …'}`;
}

function mark(text: string, wanted: Wanted): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    if (keyIn(wanted, match[0]) === undefined) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), marked: false });
    pieces.push({ text: match[0], marked: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
