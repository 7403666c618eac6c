/** My list as plain text, for a message or a note: what each place says, where it stands, and the reader's own words. */
import { inWords } from './dates.ts';
import type { KeptWords, MyList } from './my-list.ts';

/** What became of a promise or an area, said so that "Kept" is not taken for "kept on the list". */
export const becameInWords = ({ status }: KeptWords): string => (status ? `What became of it: ${status}` : '');

/** "Law today (section 36)" and the like; nothing for a question of this site. */
const kindInWords = (words: KeptWords): string => {
  const { label, detail } = words;
  return [detail && label ? `${label} (${detail})` : label, becameInWords(words)].filter(Boolean).join('. ');
};

/** The words of a place in one run, beginning with who said it or its own heading. */
export const inOneRun = ({ who, title, text, page }: KeptWords): string =>
  [who && `${who}:`, title && `${title}.`, text || page]
    .filter(Boolean)
    .join(' ')
    .replace(/([.?!”])\./g, '$1');

/** What the reader's own words are called. */
export const OWN = { note: 'My note', question: 'My question' } as const;

/**
 * @param wordsOf what a place says: today's words where they could be read
 * @param whole makes a whole address of one from the site's own root
 * @param today the day: `2026-11-29`
 */
export function asText(
  list: MyList,
  wordsOf: (place: Extract<MyList[number], { kind: 'place' }>) => KeptWords,
  whole: (at: string) => string,
  today: string,
): string {
  const lines = list.map((item, index) => {
    const number = `${index + 1}. `;
    if (item.kind !== 'place') return `${number}${OWN[item.kind]}: ${item.text}`;
    const words = wordsOf(item);
    const kind = kindInWords(words);
    return [
      `${number}${kind && `${kind}. `}${inOneRun(words)}`,
      whole(item.at),
      ...(item.note ? [`My note: ${item.note}`] : []),
    ].join('\n');
  });
  return [`My list, ${inWords(today)}`, ...lines].join('\n\n');
}
