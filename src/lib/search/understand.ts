/** Turns what a parent typed into what the site can be asked: the middle step of a search. */
import { namesIn, replaceNames, type NameTable } from './names.ts';
import { normalise } from './normalise.ts';
import { mend } from './spelling.ts';
import { FAINT_WORDS, STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One thing the question asks about. */
export interface Term {
  /** As typed, after slips are mended. */
  typed: string;
  /** Its place in the question, counted in words from 0. */
  at: number;
  /** What Pagefind is asked for it: the site's own word for it, if there is one. */
  own: string | undefined;
  /** Whether that is only the beginning of words of the site, as typed so far. */
  grows: boolean;
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
export function understand(query: string, knowledge: Knowledge, mending = true): Understanding {
  const { vocabulary, names } = knowledge;
  const typed = normalise(query.slice(0, MOST_LETTERS));
  const { tokens, mended } = mending ? putRight(typed, knowledge) : { tokens: typed, mended: [] };
  const found = namesIn(tokens, names);
  // A question made of stop words alone ("who is who") is asked as it stands.
  const hasMeaning = tokens.some((token) => !STOP_WORDS.has(token));
  const terms: Term[] = [];
  tokens.forEach((token, at) => {
    const here = found.filter((name) => covers(name, at));
    const called = [...new Set(here.map(({ words }) => words))];
    // "I" tells nothing, but it does in "section I"; "said" and "no" do in "said no".
    const isTold =
      called.some((words) => words.split(' ').includes(token)) || here.some((name) => isOnlyStopWords(name, tokens));
    if (hasMeaning && STOP_WORDS.has(token) && !isTold) return;
    // "My 2 yr old", "part b": a small number or a letter that stands in no name tells nothing. Nor do the first two letters
    // of a word that is still being typed: "special sc".
    const isLast = at === tokens.length - 1;
    const isSmall = /^(?:\d{1,2}|\p{L})$/u.test(token) || (isLast && at > 0 && token.length < MIN_PREFIX);
    if (hasMeaning && isSmall && called.length === 0 && !vocabulary.knows(token)) return;
    // Pagefind would take "ta" for the beginning of "take"; what the pages call it says it better.
    const isTooShort = token.length < MIN_PREFIX && called.some((words) => words !== token);
    const own = isTooShort ? undefined : rarityAlone(token, { last: isLast, vocabulary });
    const rarities = [...(own === undefined ? [] : [own]), ...called.map((words) => rarityOf(words, vocabulary))];
    const weight = FAINT_WORDS.has(token) && called.length === 0 ? FAINTNESS : 1;
    terms.push({
      typed: token,
      at,
      own: own === undefined ? undefined : token,
      grows: own !== undefined && !vocabulary.knows(token),
      called: called.filter((words) => own === undefined || words !== token),
      weight,
      rarity: weight * (rarities.length > 0 ? Math.min(...rarities) : vocabulary.rarity(token)),
    });
  });
  return { tokens, terms, mended };
}

const covers = ({ at, length }: { at: number; length: number }, place: number): boolean =>
  place >= at && place < at + length;

const isOnlyStopWords = ({ at, length }: { at: number; length: number }, tokens: readonly string[]): boolean =>
  length > 1 && tokens.slice(at, at + length).every((token) => STOP_WORDS.has(token));

/** Words of several parts are as rare as their rarest part. */
const rarityOf = (words: string, vocabulary: Vocabulary): number =>
  Math.max(
    ...words
      .split(' ')
      .filter((word, _at, all) => all.length === 1 || !STOP_WORDS.has(word))
      .map((word) => vocabulary.rarity(word)),
  );

/** How rare a token is, if the site knows it, or a word that begins like it where it is the last and may still grow. */
function rarityAlone(
  token: string,
  { last, vocabulary }: { last: boolean; vocabulary: Vocabulary },
): number | undefined {
  if (vocabulary.knows(token)) return vocabulary.rarity(token);
  if (!last || token.length < MIN_PREFIX) return undefined;
  const whole = vocabulary.words.filter((word) => word.startsWith(token)).map((word) => vocabulary.rarity(word));
  return whole.length > 0 ? Math.min(...whole) : undefined;
}

/** Mends slips: first those that editors know of, then each word that nearly is one of the site's. */
function putRight(
  typed: readonly string[],
  { vocabulary, slips, names }: Knowledge,
): Pick<Understanding, 'tokens' | 'mended'> {
  const { tokens, replaced } = replaceNames(typed, slips);
  const found = namesIn(tokens, names);
  const mended = [...replaced];
  const right = tokens.map((token, at) => {
    const isWord =
      STOP_WORDS.has(token) ||
      FAINT_WORDS.has(token) ||
      vocabulary.isEveryday(token) ||
      found.some((name) => covers(name, at));
    if (isWord || rarityAlone(token, { last: at === tokens.length - 1, vocabulary }) !== undefined) return token;
    const word = mend(token, vocabulary);
    if (word !== undefined) mended.push({ typed: token, shown: word });
    return word ?? token;
  });
  return { tokens: right, mended };
}
