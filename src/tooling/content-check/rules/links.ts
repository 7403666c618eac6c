/** Rule: links lead somewhere: to a page of this site that exists, or to a whole address outside. */
import { pageAddresses } from '../../../lib/addresses.ts';
import { linksIn } from '../marks.ts';
import { nearest } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { at, textsOf } from '../texts.ts';

function deadLink(target: string, addresses: Set<string>) {
  const guess = nearest(target, addresses);
  return {
    what: `the link to ${target} leads nowhere`,
    why: 'A reader who follows it would find no page.',
    advice: guess
      ? `Did you mean ${guess}?`
      : 'Addresses inside the site begin and end with "/": look at the README of content/.',
  };
}

const halfAddress = (target: string) => ({
  what: `the link to "${target}" is not a whole address`,
  why: 'A phone can follow only a whole address.',
  advice: 'Write https:// in front, or begin with "/" for a page of this site.',
});

export function checkLinks({ files, broken }: Content): Finding[] {
  const addresses = pageAddresses([...files, ...broken]);
  const wrong = (target: string) => {
    if (target.startsWith('/')) return addresses.has(target) ? undefined : deadLink(target, addresses);
    return /^(https:\/\/|mailto:|tel:|word:)/.test(target) ? undefined : halfAddress(target);
  };
  return files
    .flatMap(textsOf)
    .filter(({ plain }) => !plain)
    .flatMap((text) =>
      linksIn(text.value).flatMap(({ whole, target }) => {
        const trouble = wrong(target);
        return trouble ? [{ ...at(text, whole), ...trouble }] : [];
      }),
    );
}
