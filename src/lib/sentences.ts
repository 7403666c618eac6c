/** Counts sentences and words the way a reader meets them. */

/** Text without its Markdown: links become their words, figures one word, list and heading marks go. */
export const stripMarkdown = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{figure:[^}]*\}/g, '0')
    .replace(/[*_`]/g, '');

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A heading and a list item end where their line ends; other lines go on until an empty one. */
const BLOCK_END = /\n\s*\n|\n(?=\s*(?:[-*]|\d+\.|#+)\s)|(?<=^#+ .*)\n/m;

/** Stands for the mark in names such as "SOS!SEN", which ends no sentence. */
const NAME_MARK = 'ǃ';

/** The sentences of a Markdown text. Headings, list items and paragraphs each end one. */
export const splitSentences = (text: string): string[] =>
  stripMarkdown(text)
    .split(BLOCK_END)
    .map((block) => block.replace(/^\s*(?:[-*]|\d+\.|#+)\s+/, '').replace(/\s+/g, ' '))
    .map((block) => block.replace(/!(?=\p{L})/gu, NAME_MARK))
    .flatMap((block) => [...segmenter.segment(block)].map(({ segment }) => segment.trim().replaceAll(NAME_MARK, '!')))
    .filter(Boolean);

/** The number of words in a sentence. */
export const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
