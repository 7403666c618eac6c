/** Counts sentences and words the way a reader meets them. */

/** Text without its Markdown: links become their words, figures one word, marks for emphasis and headings go. */
export const stripMarkdown = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{figure:[^}]*\}/g, '0')
    .replace(/[*_`]/g, '');

/** A heading and a list item end where their line ends; other lines go on until an empty one. */
const BLOCK_END = /\n\s*\n|\n(?=\s*(?:[-*]|\d+\.|#+)\s)|(?<=^#+ .*)\n/m;

/** The headings, list items and paragraphs of a Markdown text, each as it was typed. */
export const splitBlocks = (text: string): string[] =>
  text
    .split(BLOCK_END)
    .map((block) => block.trim())
    .filter(Boolean);

/**
 * Where a sentence ends: at its mark, with the quotes or brackets that close there, before a space. The next one may
 * begin with a number or a small letter ("32 councils", "nasen"), which is why `Intl.Segmenter` does not serve here.
 * The mark in "SOS!SEN" has no space after it; the full stop of "Mr." ends nothing.
 */
const SENTENCE_END = /(?<=[.!?]["'”’)\]*_]*)(?<!\b(?:Mr|Mrs|Ms|Dr|St|e\.g|i\.e)\.)\s+/;

/** The sentences of a Markdown text, with their Markdown. Headings, list items and paragraphs each end one. */
export const splitSentencesAsTyped = (text: string): string[] =>
  splitBlocks(text)
    .map((block) => block.replace(/^(?:[-*]|\d+\.|#+)\s+/, '').replace(/\s+/g, ' '))
    .flatMap((block) => block.split(SENTENCE_END))
    .filter(Boolean);

/** The sentences of a Markdown text, as a reader sees them. */
export const splitSentences = (text: string): string[] => splitSentencesAsTyped(text).map(stripMarkdown);

/** The number of words in a sentence. */
export const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
