/** Counts sentences and words the way a reader meets them. */

/** Text without its Markdown: links become their words, figures one word, list and heading marks go. */
export const stripMarkdown = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{figure:[^}]*\}/g, '0')
    .replace(/[*_`]/g, '');

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a Markdown text. Headings, list items and paragraphs each end one. */
export const splitSentences = (text: string): string[] =>
  stripMarkdown(text)
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.|#+)\s)/)
    .flatMap((block) =>
      [...segmenter.segment(block.replace(/^\s*(?:[-*]|\d+\.|#+)\s+/, '').replace(/\s+/g, ' '))].map(({ segment }) =>
        segment.trim(),
      ),
    )
    .filter(Boolean);

/** The number of words in a sentence. */
export const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
