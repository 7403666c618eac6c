/**
 * Rule: easier words use whole words, not letters (GOV.UK's rules for Easy Read). Letters that a reader will hear in a
 * meeting may stand once the sentence before has spelled them out: "… plan. People call it an EHCP."
 */
import { splitSentencesAsTyped } from '../../../lib/sentences.ts';
import { bareLettersIn, lettersIn } from '../letters.ts';
import type { Finding } from '../problem.ts';
import { filesOf, type Content, type ContentFile } from '../read.ts';
import { at, textsOf } from '../texts.ts';

const fold = (words: string): string => words.toLowerCase().replaceAll('-', '');

export function checkEasyLetters({ files }: Content): Finding[] {
  const terms = filesOf(files, 'words').map(({ data }) => data);
  const longFormsOf = (letters: string) =>
    terms
      .filter(({ short, otherNames }) => short === letters || otherNames.includes(letters))
      .flatMap(({ term, otherNames }) => [term, ...otherNames.filter((name) => name.includes(' '))]);

  const unexplainedIn = (file: ContentFile): Finding[] => {
    const known = new Set<string>();
    let before = '';
    return textsOf(file)
      .flatMap((text) => splitSentencesAsTyped(text.value).map((typed) => ({ text, typed })))
      .flatMap(({ text, typed }) => {
        for (const letters of lettersIn(typed))
          if (longFormsOf(letters).some((name) => fold(before).includes(fold(name)))) known.add(letters);
        before = typed;
        return bareLettersIn(typed)
          .filter((letters) => !known.has(letters))
          .map((letters) => ({
            ...at(text, letters),
            what: `"${letters}" stands in easier words without its long form`,
            why: 'Easier words use whole words, not letters.',
            advice: `Write it out. If readers will hear the letters, spell them out in the sentence before: "${longFormsOf(letters)[0] ?? 'The whole name'}. People call it ${letters}."`,
          }));
      });
  };
  return files.filter(({ collection }) => collection === 'easy').flatMap(unexplainedIn);
}
