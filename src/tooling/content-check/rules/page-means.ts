/**
 * Rule: the sentences of a page are short on the whole. Readers understood over 90 % at 14 words on average
 * (insidegovuk.blog.gov.uk, 4 August 2014); easier words aim at 9.
 */
import { lengthsOf, mostOnAverage, wordsIn } from '../measure.ts';
import { LAYERS, pagesOf } from '../pages.ts';
import { quoted, type Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { at } from '../texts.ts';

export const checkPageMeans = (content: Content): Finding[] =>
  pagesOf(content).flatMap((page) => {
    const all = LAYERS.flatMap((layer) => page.sentences[layer]);
    const { mean } = lengthsOf(all);
    const [longest] = [...all].sort((a, b) => wordsIn(b) - wordsIn(a));
    if (mean <= mostOnAverage(page) || !longest) return [];
    return [
      {
        ...at(longest.text, longest.typed),
        what: `the page ${page.address} has ${mean.toFixed(1)} words a sentence, and ${mostOnAverage(page)} is the most`,
        why: 'A page is easy to follow when its sentences are short on the whole.',
        advice: `Split the longest sentences. Begin with this one: ${quoted(longest.typed)}`,
      },
    ];
  });
