/** Turns what a parent typed into what the site can be asked: the middle step of a search. */
import { namesIn, replaceNames, type NameTable } from './names.ts';
import { normalise } from './normalise.ts';
import { mend } from './spelling.ts';
import { FAINT_WORDS, STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One thing the question asks about. */
export interface Term {
  /** As typed, after slips in terms are mended. */
  typed: string;
  /** What Pagefind is asked for it: the site's own word for it, if there is one. */
  own: string | undefined;
  /** What the pages call it, where that is another name. */
  called: string[];
  /** How much it tells; see Vocabulary.rarity. */
  rarity: number;
  /** 1, or less for a word of everyday talk. */
  weight: number;
}

export interface Understanding {
  /** The question in words, slips mended. */
  tokens: string[];
  /** Its parts, in order; none when it holds no word at all. */
  terms: Term[];
  /** Words that were mended: `{ typed: "tribunial", shown: "tribunal" }`. */
  mended: { typed: string; shown: string }[];
}

export interface Knowledge {
  vocabulary: Vocabulary;
  /** Slips people make with a term. */
  slips: NameTable;
  /** What people call a thing. */
  names: NameTable;
}

/** From so many letters on, a last word may still be growing: "assess" on its way to "assessment". */
const MIN_PREFIX = 3;

/** How much a faint word tells, against any other that is as rare on the site. */
const FAINTNESS = 0.3;

/** Nobody asks a longer question; a pasted page must not hold the phone up. */
const MOST_LETTERS = 400;

/**
 * @param query what was typed
 * @param mending false where the reader asked for exactly these letters
 */
export function understand(query: string, { vocabulary, slips, names }: Knowledge, mending = true): Understanding {
  const typed = normalise(query.slice(0, MOST_LETTERS));
  const { tokens, replaced } = mending ? replaceNames(typed, slips) : { tokens: typed, replaced: [] };
  const mended = [...replaced];
  const found = namesIn(tokens, names);
  // A question made of stop words alone ("who is who") is asked as it stands.
  const hasMeaning = tokens.some((token) => !STOP_WORDS.has(token));
  const terms: Term[] = [];
  tokens.forEach((token, at) => {
    const called = [...new Set(found.filter((name) => covers(name, at)).map(({ words }) => words))];
    // "I" tells nothing, but it does in "section I".
    if (hasMeaning && STOP_WORDS.has(token) && !called.some((words) => words.split(' ').includes(token))) return;
    // "My 2 yr old": a small number that stands in no name tells nothing.
    if (hasMeaning && /^\d{1,2}$/.test(token) && called.length === 0 && !vocabulary.knows(token)) return;
    const own = ownWord(token, { last: at === tokens.length - 1, vocabulary, mending: mending && called.length === 0 });
    if (own !== undefined && own.mended) mended.push({ typed: token, shown: own.word });
    const rarities = [...(own ? [own.rarity] : []), ...called.map((words) => rarityOf(words, vocabulary))];
    const weight = FAINT_WORDS.has(token) && called.length === 0 ? FAINTNESS : 1;
    terms.push({
      typed: token,
      own: own?.word,
      called: called.filter((words) => words !== own?.word),
      weight,
      rarity: weight * (rarities.length > 0 ? Math.min(...rarities) : vocabulary.rarity(token)),
    });
  });
  return { tokens, terms, mended };
}

const covers = ({ at, length }: { at: number; length: number }, place: number): boolean =>
  place >= at && place < at + length;

/** Words of several parts are as rare as their rarest part. */
const rarityOf = (words: string, vocabulary: Vocabulary): number =>
  Math.max(
    ...words
      .split(' ')
      .filter((word, _at, all) => all.length === 1 || !STOP_WORDS.has(word))
      .map((word) => vocabulary.rarity(word)),
  );

/** The site's own word for a token: itself, the beginning of one, or the one it was meant to be. */
function ownWord(
  token: string,
  { last, vocabulary, mending }: { last: boolean; vocabulary: Vocabulary; mending: boolean },
): { word: string; rarity: number; mended: boolean } | undefined {
  if (vocabulary.knows(token)) return { word: token, rarity: vocabulary.rarity(token), mended: false };
  if (last && token.length >= MIN_PREFIX) {
    const whole = vocabulary.words.filter((word) => word.startsWith(token)).map((word) => vocabulary.rarity(word));
    if (whole.length > 0) return { word: token, rarity: Math.min(...whole), mended: false };
  }
  const word = mending ? mend(token, vocabulary) : undefined;
  return word === undefined ? undefined : { word, rarity: vocabulary.rarity(word), mended: true };
}
