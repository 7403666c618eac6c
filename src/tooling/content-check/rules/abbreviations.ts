/**
 * Rule: letters are explained where a reader meets them (W3C, "Clear Words"; WCAG 3.1.4): by a word link, or by the long
 * form before them. A title may use letters that the text of its page explains.
 */
import { bareLettersIn, lettersIn, linkedLettersIn, spelledOutIn } from '../letters.ts';
import { addressesOf } from '../pages.ts';
import type { Finding } from '../problem.ts';
import { filesOf, type Content, type ContentFile } from '../read.ts';
import { at, isHeading, textsOf, type Text } from '../texts.ts';
import { strings } from '../walk.ts';

const NAMES = new Set(['name', 'shortName', 'term', 'short', 'otherNames']);

/** Letters in the names of a file. */
const lettersOfNames = ({ data }: ContentFile): string[] =>
  [...strings(data)].filter(({ field }) => NAMES.has(field)).flatMap(({ value }) => lettersIn(value));

/** What stands above the file's texts on its page: the body that speaks, the term itself, or the place to get help. */
function givenWith(file: ContentFile, bodies: readonly ContentFile[]): string[] {
  const { collection, data } = file;
  if (['words', 'organisations', 'help'].includes(collection)) return lettersOfNames(file);
  return bodies.filter(({ id }) => 'organisation' in data && data.organisation === id).flatMap(lettersOfNames);
}

/** By page, the letters that its running text explains. */
function explainedOn(files: readonly ContentFile[]): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  for (const file of files) {
    const texts = textsOf(file).filter((text) => !isHeading(text));
    const explained = texts.flatMap(({ value }) => [...linkedLettersIn(value), ...spelledOutIn(value, [])]);
    for (const address of addressesOf(file)) pages.set(address, new Set([...(pages.get(address) ?? []), ...explained]));
  }
  return pages;
}

export function checkAbbreviations({ files }: Content): Finding[] {
  const terms = filesOf(files, 'words').map(({ id, data }) => ({ id, ...data }));
  const bodies: ContentFile[] = filesOf(files, 'organisations');
  const pages = explainedOn(files);

  const unexplained = (text: Text, letters: string, address = ''): Finding => {
    const term = terms.find(({ short, otherNames }) => short === letters || otherNames.includes(letters));
    const inTitle = `Explain it in the text of the page ${address}, or write it out here${term ? `: ${term.term}` : ''}.`;
    const inText = term
      ? `Write [${letters}](word:${term.id}).`
      : `Write the whole name first, with the letters in brackets after it (${letters}). Or add a file to content/words/.`;
    return {
      ...at(text, letters),
      what: `"${letters}" is not explained here`,
      why: 'Who does not know the letters cannot follow, and may not dare to ask.',
      advice: isHeading(text) ? inTitle : inText,
    };
  };

  return files
    .filter(({ collection }) => collection !== 'easy')
    .flatMap((file) => {
      const onPage = new Set(addressesOf(file).flatMap((address) => [...(pages.get(address) ?? [])]));
      const known = new Set(givenWith(file, bodies));
      return textsOf(file).flatMap((text) => {
        const letters = bareLettersIn(text.value);
        for (const explained of spelledOutIn(text.value, letters)) known.add(explained);
        return letters
          .filter((found) => !known.has(found) && !(isHeading(text) && onPage.has(found)))
          .map((found) => unexplained(text, found, addressesOf(file)[0]));
      });
    });
}
