/** What the check measures of a page: how long its sentences are, and how hard each of its two layers is to read. */
import { countWords, stripMarkdown } from '../../lib/sentences.ts';
import { fleschKincaidGrade, isLong, votesTooHard, wordsOf } from './grades.ts';
import { isFamiliar } from './familiar.ts';
import type { Readings } from './readings.ts';
import type { Layer, Page, Sentence } from './pages.ts';

/** Under this number of words the formulas say nothing; the counts still hold. */
const FEWEST_WORDS = 100;

/** The reading age in years, and the highest Flesch-Kincaid grade, of each layer (plain-language rules, section 3). */
const READ_AT: Record<Layer, { age: number; grade: number }> = {
  answer: { age: 11, grade: 5 },
  detail: { age: 14, grade: 7 },
};

/** In words; what is shorter is mostly a title or a label. */
const WHOLE_SENTENCE = 8;

/** What an editor is told a layer is. */
export const PART_NAME: Record<Layer, string> = { answer: 'answers', detail: 'details' };

/** Words a sentence, on average over a page. */
const MOST_ON_AVERAGE = { ordinary: 14, easy: 9 };
/** Of seven formulas: so many stop. */
const VOTES_THAT_STOP = 4;
/** In grades: a layer that is this much harder with its letters spelled out leans on them. */
const GAP_THAT_REMINDS = 3;

export interface Lengths {
  sentences: number;
  words: number;
  /** Words a sentence. */
  mean: number;
  longest: number;
}

/** Grades by Flesch-Kincaid, read in three ways, and how many of seven formulas find the masked text too hard. */
export interface Grades {
  shown: number;
  masked: number;
  spelledOut: number;
  votes: number;
}

export const wordsIn = ({ typed }: Sentence): number => countWords(stripMarkdown(typed));

/** @returns how many words there are, and how long the sentences are */
export function lengthsOf(sentences: readonly Sentence[]): Lengths {
  const counts = sentences.map(wordsIn);
  const words = counts.reduce((sum, count) => sum + count, 0);
  return { sentences: counts.length, words, mean: words / (counts.length || 1), longest: Math.max(0, ...counts) };
}

/** @returns nothing for a layer that is too short, or for a page that is only counted */
export function gradesOf(page: Page, layer: Layer, readings: Readings): Grades | undefined {
  const sentences = page.sentences[layer];
  if (!page.graded || lengthsOf(sentences).words < FEWEST_WORDS) return undefined;
  const read = (how: keyof Readings) => sentences.map(({ typed }) => readings[how](typed));
  const masked = read('masked');
  return {
    shown: fleschKincaidGrade(read('shown')),
    masked: fleschKincaidGrade(masked),
    spelledOut: fleschKincaidGrade(read('spelledOut')),
    votes: votesTooHard(masked, READ_AT[layer].age),
  };
}

/** @returns why a layer is too hard, in words; nothing when it is not */
export function tooHard({ votes, masked }: Grades, layer: Layer): string[] {
  const { age, grade } = READ_AT[layer];
  return [
    ...(votes >= VOTES_THAT_STOP ? [`${votes} of 7 formulas say too hard for age ${age}`] : []),
    ...(masked > grade ? [`school grade ${masked.toFixed(1)}, and ${grade.toFixed(1)} is the most`] : []),
  ];
}

/** Whether a layer looks easy only because a formula takes letters such as EHCP for short words. */
export const leansOnLetters = ({ spelledOut, shown }: Grades): boolean => spelledOut - shown > GAP_THAT_REMINDS;

/** How many words a sentence a page may have on average. */
export const mostOnAverage = ({ easy }: Page): number => (easy ? MOST_ON_AVERAGE.easy : MOST_ON_AVERAGE.ordinary);

/** The sentence to begin with when a layer is too hard: a whole one, if there is any, and not a title of three words. */
export function hardestOf(sentences: readonly Sentence[], { masked }: Readings): Sentence | undefined {
  const grade = ({ typed }: Sentence) => fleschKincaidGrade([masked(typed)]);
  const whole = sentences.filter((sentence) => wordsIn(sentence) >= WHOLE_SENTENCE);
  return [...(whole.length ? whole : sentences)].sort((a, b) => grade(b) - grade(a))[0];
}

/** Up to five long words few readers know, the most used first. */
export function hardWordsOf(sentences: readonly Sentence[], { masked }: Readings): string[] {
  const uses = new Map<string, number>();
  for (const word of sentences.flatMap(({ typed }) => wordsOf(masked(typed)))) {
    if (isLong(word) && !isFamiliar(word)) uses.set(word.toLowerCase(), (uses.get(word.toLowerCase()) ?? 0) + 1);
  }
  return [...uses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([word]) => word);
}
