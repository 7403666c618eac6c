/** Counts sentences and words the way a reader meets them. At build time only: what a phone needs is in cut-sentences.ts. */
import { cutIntoSentences } from './cut-sentences.ts';

export { countWords } from './cut-sentences.ts';

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

/** The sentences of a Markdown text, with their Markdown. Headings, list items and paragraphs each end one. */
export const splitSentencesAsTyped = (text: string): string[] =>
  splitBlocks(text)
    .map((block) => block.replace(/^(?:[-*]|\d+\.|#+)\s+/, '').replace(/\s+/g, ' '))
    .flatMap(cutIntoSentences);

/** The sentences of a Markdown text, as a reader sees them. */
export const splitSentences = (text: string): string[] => splitSentencesAsTyped(text).map(stripMarkdown);
