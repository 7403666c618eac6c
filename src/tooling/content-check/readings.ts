/**
 * The three ways in which a sentence is read for its grade. A formula takes letters such as EHCP for one easy syllable,
 * and it blames a text for the official names in it; so neither the text as it stands nor any one other says enough.
 */
import { stripMarkdown } from '../../lib/sentences.ts';
import { memo } from './memo.ts';
import { maskNames, NAME, namesIn, withoutQuotes } from './names.ts';
import { filesOf, type Content } from './read.ts';
import { wholeWords } from './whole-words.ts';

/** One sentence, in Markdown, made ready to be read in one way. */
type Reading = (sentence: string) => string;

export interface Readings {
  /** As it stands on the page. */
  shown: Reading;
  /** Each name and each word of the glossary is one easy word; figures and quotes do not count. */
  masked: Reading;
  /** With the long form of all letters. */
  spelledOut: Reading;
}

/** What letters stand for: `EHCP` is an `Education, Health and Care plan`. */
function longFormsIn({ files }: Content): Map<string, string> {
  const pairs = [
    ...filesOf(files, 'words').map(({ data }) => [data.short, data.term] as const),
    ...filesOf(files, 'organisations').map(({ data }) => [data.shortName, data.name] as const),
  ];
  return new Map(pairs.flatMap(([short, long]) => (short ? [[short, long] as const] : [])));
}

function makeReadings(content: Content): Readings {
  const figures = new Map(filesOf(content.files, 'figures').map(({ id, data }) => [id, data.value]));
  const names = namesIn(content);
  const longForms = longFormsIn(content);
  const letters = wholeWords([...longForms.keys()]);

  const shown: Reading = (sentence) =>
    stripMarkdown(sentence.replace(/\{figure:([^}]*)\}/g, (_mark, id: string) => figures.get(id) ?? '0'));
  const masked: Reading = (sentence) => {
    const words = withoutQuotes(sentence)
      .replace(/\[[^\]]*\]\(word:[^)]*\)/g, NAME)
      .replace(/\{figure:[^}]*\}/g, '');
    return maskNames(stripMarkdown(words), names)
      .replace(/£?\d(?:[\d,.]*\d)?%?/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  const spelledOut: Reading = (sentence) =>
    shown(sentence).replace(
      letters,
      (_whole, short: string, ending: string) => `${longForms.get(short) ?? short}${ending}`,
    );
  return { shown, masked: memo(masked), spelledOut };
}

/** The three ways of reading a sentence of this content. */
export const readingsOf: (content: Content) => Readings = memo(makeReadings);
