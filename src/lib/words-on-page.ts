/**
 * Settles the words of one finished page. Editors mark a term every time it stands in a text; only its first place
 * on the page stays a link that opens the meaning, letters are spelled out there, and the meanings are listed once.
 *
 * The link leads to the meaning at the foot of the same page, so it works without scripts and in any browser:
 * CSS shows the meaning over the page while it is the address's target, and a script (src/client/words.ts) makes
 * it a popover where the browser has them.
 */
import { capital } from './capital.ts';
import { withBase } from './url.ts';

export interface WordMeaning {
  term: string;
  short?: string | undefined;
  meaning: string;
  standing?: string | undefined;
}

/** Layouts put this where the list of words belongs; a page without it keeps its words as plain links to /words/. */
export const WORDS_PLACE = '<!--words-on-this-page-->';

/** In its stead on a short page, which spells its first words out but has no room for their meanings: they link to /words/. */
export const WORDS_ON_THEIR_PAGE = '<!--words-on-their-page-->';

/** A term's link as src/lib/prose.ts writes it, with the "a" or "an" before it. */
const WORD_LINK = /(\b[Aa]n? )?<a data-word="([a-z0-9-]+)" href="[^"]*">(.*?)<\/a>/gs;

/** "EHCPs" at its first place becomes "Education, Health and Care plans (EHCPs)". */
function spelledOut(text: string, { term, short }: WordMeaning, startsSentence: boolean): string {
  const ending = short === undefined ? undefined : text === short ? '' : text === `${short}s` ? 's' : undefined;
  if (ending === undefined || short === term) return text;
  const whole = `${term}${ending}`;
  return `${startsSentence ? capital(whole) : whole} (${text})`;
}

/** "an NPQ" becomes "a National Professional Qualification" when the letters are spelled out. */
const articleFor = (words: string, article: string): string =>
  `${article.charAt(0)}${/^[aeiou]/i.test(words) ? 'n' : ''} `;

/** Official names stay in English when a phone translates the page: schools and councils use the English ones. */
const isOfficialName = ({ term, short }: WordMeaning): boolean => short !== undefined || /[A-Z]/.test(term);

function listItem(id: string, word: WordMeaning, base: string): string {
  const name = word.short && word.short !== word.term ? `${capital(word.term)} (${word.short})` : capital(word.term);
  return (
    `<div class="meaning" id="w-${id}"><dt${isOfficialName(word) ? ' translate="no"' : ''}>` +
    `<a href="${withBase(`/words/#${id}`, base)}">${name}</a></dt>` +
    `<dd>${word.meaning}${word.standing ? ` <strong>${word.standing}</strong>` : ''}` +
    ` <a class="meaning-back" href="#r-${id}">Back to your place</a></dd></div>`
  );
}

/**
 * @param html a whole page
 * @param words every word's meaning (as HTML) by id
 * @param base the site's base path
 * @returns the page with its first words opened, the rest as plain text, and the list in its place
 */
export function settleWords(html: string, words: ReadonlyMap<string, WordMeaning>, base: string): string {
  const isListed = html.includes(WORDS_PLACE);
  if (!isListed && !html.includes(WORDS_ON_THEIR_PAGE)) return html;
  const seen: string[] = [];
  const settled = html.replace(
    WORD_LINK,
    (_link, article: string | undefined, id: string, text: string, at: number) => {
      const word = words.get(id);
      if (!word || seen.includes(id)) return (article ?? '') + text;
      seen.push(id);
      const startsSentence =
        article === undefined &&
        /(?:^|>|[.!?]\s+)\s*$/.test(
          html
            .slice(0, at)
            .slice(-400)
            .replace(/<\/?(?:a|em|strong|b|i|span)\b[^>]*>/g, ''),
        );
      const shown = spelledOut(text, word, startsSentence);
      const before = article === undefined ? '' : shown === text ? article : articleFor(shown, article);
      const keep = isOfficialName(word) ? ' translate="no"' : '';
      if (!isListed) return `${before}<a href="${withBase(`/words/#${id}`, base)}"${keep}>${shown}</a>`;
      return `${before}<a class="word" id="r-${id}" href="#w-${id}"${keep}>${shown}</a>`;
    },
  );
  if (!isListed) return settled.replace(WORDS_ON_THEIR_PAGE, '');
  // A meaning may name other words. They are plain text there, spelled out when the page itself never does it.
  const plainWord = (_link: string, article: string | undefined, id: string, text: string) => {
    const inner = words.get(id);
    const shown = inner && !seen.includes(id) ? spelledOut(text, inner, false) : text;
    return (article === undefined || shown === text ? (article ?? '') : articleFor(shown, article)) + shown;
  };
  const items = seen.flatMap((id) => {
    const word = words.get(id);
    return word ? [listItem(id, { ...word, meaning: word.meaning.replace(WORD_LINK, plainWord) }, base)] : [];
  });
  const list = items.length
    ? `<section class="words" data-pagefind-ignore><h2 id="words">Words on this page</h2><dl>${items.join('')}</dl></section>`
    : '';
  return settled.replace(WORDS_PLACE, () => list);
}
