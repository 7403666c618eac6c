/** Rule: links and figures stand only where they work: not in titles, names and questions. */
import { figuresIn, linksIn } from '../marks.ts';
import type { Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { at, textsOf } from '../texts.ts';

export const checkPlainTitles = ({ files }: Content): Finding[] =>
  files
    .flatMap(textsOf)
    .filter(({ plain }) => plain)
    .flatMap((text) => [
      ...linksIn(text.value).map(({ whole }) => ({
        ...at(text, whole),
        what: `"${whole}" would be shown as it stands, with its brackets`,
        why: 'Titles, names and questions are shown letter by letter.',
        advice: 'Write the words alone here: links work only in running text.',
      })),
      ...figuresIn(text.value).map(({ whole }) => ({
        ...at(text, whole),
        what: `"${whole}" would be shown as it stands`,
        why: 'Titles, names and questions are shown letter by letter.',
        advice: 'Figures work only in running text: say it without the number here.',
      })),
    ]);
