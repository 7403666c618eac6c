/** Names in a text. Reading grades leave out proper names and titles (WCAG 3.1.5), and so do the rules about words. */
import { capital } from '../../lib/capital.ts';
import { isFamiliar } from './familiar.ts';
import { PROPER_NAMES } from './proper-names.ts';
import { filesOf, type Content } from './read.ts';
import { wholeWords } from './whole-words.ts';

/** The easy word that stands for a name: on both lists of familiar words, with one syllable. */
export const NAME = 'Name';

const QUOTED = /["“][^"”]*["”]/g;

/** A text without what stands in quotation marks: those are the words of others. */
export const withoutQuotes = (text: string): string => text.replace(QUOTED, `"${NAME}"`);

/** The words of others in a text. */
export const quotesIn = (text: string): string[] => text.match(QUOTED) ?? [];

/** A word with a capital, except "I". */
const CAPITAL = String.raw`(?!I\b)\p{Lu}[\p{L}\p{N}'’!&-]*(?:\.\p{L}+)*`;
/** Names such as "Department for Education", wherever they stand. */
const NAME_RUN = new RegExp(String.raw`${CAPITAL}(?:\s(?:(?:of|and|the|for|&)\s)*${CAPITAL})*`, 'gu');

/**
 * Puts the easy word for each name of a sentence. Inside it every capital is a name's; at its start a common word may
 * stand, and then the name comes after it.
 * @param names those that are known
 */
export const maskNames = (sentence: string, names: RegExp): string =>
  sentence.replace(names, NAME).replace(NAME_RUN, (run, at: number, whole: string) => {
    if (/[\p{L}\p{N}]/u.test(whole.slice(0, at))) return NAME;
    const [, first = '', between = '', name = ''] = /^(\S+)((?:\s\p{Ll}+|\s&)*)(.*)$/u.exec(run) ?? [];
    if (!name) return run;
    return isFamiliar(first) ? `${first}${between} ${NAME}` : NAME;
  });

/** A pattern of the names that the content itself tells: its words, bodies and places to get help. */
export function namesIn({ files }: Content): RegExp {
  const withCapital = (names: readonly string[]) => names.filter((name) => /\p{Lu}/u.test(name));
  const words = filesOf(files, 'words').flatMap(({ data }) => [
    data.term,
    capital(data.term),
    ...(data.short ? [data.short] : []),
    ...withCapital(data.otherNames),
  ]);
  const bodies = filesOf(files, 'organisations').flatMap(({ data }) => [
    data.name,
    ...(data.shortName ? [data.shortName] : []),
    ...withCapital(data.otherNames),
  ]);
  const help = filesOf(files, 'help').map(({ data }) => data.name);
  return wholeWords([...PROPER_NAMES, ...words, ...bodies, ...help]);
}
