/** Rule: words, figures and links inside running text lead somewhere, and stand only where Markdown works. */
import type { Content, Problem } from '../read.ts';
import { nearest } from '../nearest.ts';
import { PLAIN_FIELDS, textsOf } from '../texts.ts';
import { pageAddresses } from '../../../lib/addresses.ts';

const LINK = /\[([^\]]*)\]\(([^)]+)\)/g;
const FIGURE = /\{([^}]*)\}/g;
const VAGUE = /^(here|click here|this|link|this link|read more|more|find out more)$/i;

export function checkReferences({ files, broken }: Content): Problem[] {
  const idsOf = (collection: string) =>
    new Set([...files, ...broken].filter((file) => file.collection === collection).map(({ id }) => id));
  const words = idsOf('words');
  const figures = idsOf('figures');
  const addresses = pageAddresses([...files, ...broken]);
  const problems: Problem[] = [];
  const say = (text: { file: string; field: string }, what: string, advice: string) =>
    problems.push({ file: text.file, field: text.field, what, advice });
  const missing = (kind: string, id: string, known: Set<string>) => {
    const guess = nearest(id, known);
    return [
      `there is no file content/${kind}/${id}.md`,
      guess ? `Did you mean "${guess}"?` : `Make that file first, or name one that is in content/${kind}/.`,
    ] as const;
  };

  for (const text of files.flatMap(textsOf)) {
    const lastField = text.field.split(', ').findLast((part) => !part.startsWith('item ')) ?? '';
    const plain = PLAIN_FIELDS.has(lastField);
    for (const [whole, label = '', target = ''] of text.value.matchAll(LINK)) {
      if (plain)
        say(
          text,
          `"${whole}" would be shown as it stands, with its brackets`,
          'Write the words alone here: links work only in running text.',
        );
      else if (target.startsWith('word:')) {
        if (!words.has(target.slice(5))) say(text, ...missing('words', target.slice(5), words));
      } else if (target.startsWith('/')) {
        if (!addresses.has(target)) {
          const guess = nearest(target, addresses);
          say(
            text,
            `the link to ${target} leads nowhere`,
            guess
              ? `Did you mean ${guess}?`
              : 'Addresses inside the site begin and end with "/": look at the README of content/.',
          );
        }
      } else if (!/^(https:\/\/|mailto:|tel:)/.test(target)) {
        say(
          text,
          `the link to "${target}" is not a whole address`,
          'Write https:// in front, or begin with "/" for a page of this site.',
        );
      }
      if (VAGUE.test(label.trim()))
        say(text, `the link "${label}" does not say where it leads`, 'Name the page it leads to.');
    }
    for (const [whole, inside = ''] of text.value.matchAll(FIGURE)) {
      const id = /^figure:([a-z0-9-]+)$/.exec(inside)?.[1];
      if (plain)
        say(
          text,
          `"${whole}" would be shown as it stands`,
          'Figures work only in running text: say it without the number here.',
        );
      else if (!id)
        say(text, `"${whole}" is not a figure`, 'Write {figure:id}, with the name of a file in content/figures/.');
      else if (!figures.has(id)) say(text, ...missing('figures', id, figures));
    }
  }
  return problems;
}
