/** A text of content/ as its reader meets it: numbers in place, letters spelled out at their first place. */
import { createProse } from '../../../src/lib/prose.ts';
import { countWords } from '../../../src/lib/sentences.ts';
import { settleWords, WORDS_PLACE } from '../../../src/lib/words-on-page.ts';
import { filesOf } from './our-content.ts';

const prose = createProse(new Map(filesOf('figures').map(({ id, data }) => [id, data.value])), '/');
const meanings = new Map(filesOf('words').map(({ id, data: { term, short } }) => [id, { term, short, meaning: '' }]));

/** @param text Markdown that stands first on its page, or alone, so that all its letters are spelled out */
export const asRead = (text: string): string => {
  const [page = ''] = settleWords(prose.inline(text) + WORDS_PLACE, meanings, '/').split('<section class="words"');
  return page.replace(/<[^>]*>/g, '');
};

/** How many words a reader meets in a text. */
export const wordsAsRead = (text: string): number => countWords(asRead(text));
