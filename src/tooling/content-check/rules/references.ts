/** Rule: words and figures named inside running text have their file. */
import type { CollectionName } from '../../../schemas/index.ts';
import { figuresIn, linksIn } from '../marks.ts';
import { noSuchFile } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { at, textsOf, type Text } from '../texts.ts';

export function checkReferences({ files, broken }: Content): Finding[] {
  const idsOf = (collection: CollectionName) =>
    new Set([...files, ...broken].filter((file) => file.collection === collection).map(({ id }) => id));
  const words = idsOf('words');
  const figures = idsOf('figures');

  const wordsIn = (text: Text) =>
    linksIn(text.value)
      .filter(({ target }) => target.startsWith('word:') && !words.has(target.slice(5)))
      .map(({ whole, target }) => ({ ...at(text, whole), ...noSuchFile('words', target.slice(5), words) }));

  const numbersIn = (text: Text) =>
    figuresIn(text.value)
      .filter(({ id }) => !id || !figures.has(id))
      .map(({ whole, id }) => ({
        ...at(text, whole),
        ...(id
          ? noSuchFile('figures', id, figures)
          : {
              what: `"${whole}" is not a figure`,
              why: 'A reader would see the braces instead of a number.',
              advice: 'Write {figure:id}, with the name of a file in content/figures/.',
            }),
      }));

  return files
    .flatMap(textsOf)
    .filter(({ plain }) => !plain)
    .flatMap((text) => [...wordsIn(text), ...numbersIn(text)]);
}
