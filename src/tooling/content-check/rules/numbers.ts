/** Rule: money, percentages and big numbers are kept once, in `content/figures/`, and named by id. */
import type { Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { at, textsOf } from '../texts.ts';

const TYPED_NUMBER =
  /£\s?\d[\d,.]*(?:\s?(?:billion|million|bn|m))?|\b\d+(?:\.\d+)?\s?(?:%|per ?cent)|\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)? (?:million|billion)\b/g;

/** Where a number is a name and not a figure (an Act's year, a code) the editor may keep it in a name field; texts may not. */
export const checkNumbers = ({ files }: Content): Finding[] =>
  files
    .filter(({ collection }) => collection !== 'figures')
    .flatMap(textsOf)
    .flatMap((text) =>
      [...text.value.replace(/\]\([^)]*\)/g, ']').matchAll(TYPED_NUMBER)].map(([number]) => ({
        ...at(text, number),
        what: `"${number}" is typed into the text`,
        why: 'A number that stands in many places is sure to be forgotten in one of them.',
        advice:
          'Keep the number in a file of content/figures/ and write {figure:id} here, so that one change mends every page.',
      })),
    );
