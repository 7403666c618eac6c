/** Rule: the words of a link say where it leads (GDS, WCAG 2.4.9): many people read the links of a page as a list. */
import { linksIn } from '../marks.ts';
import type { Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { at, textsOf } from '../texts.ts';

const VAGUE =
  /^(?:(?:click |tap |read |see |look )?(?:here|this|that|more)|(?:this |the |that )?(?:link|page|site|website)|find out more|learn more|more (?:about this|details|information)|details|go)\.?$/i;
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)/i;

const why = 'Many people hear the links of a page one after the other, without the text around them.';

export const checkLinkText = ({ files }: Content): Finding[] =>
  files.flatMap(textsOf).flatMap((text) =>
    linksIn(text.value).flatMap(({ whole, label }) => {
      if (VAGUE.test(label.trim()))
        return [
          {
            ...at(text, whole),
            what: `the link "${label}" does not say where it leads`,
            why,
            advice: 'Name the page it leads to.',
          },
        ];
      return BARE_ADDRESS.test(label.trim())
        ? [
            {
              ...at(text, whole),
              what: `the link "${label}" is a bare address`,
              why,
              advice: 'Write the name of the page, and keep the address in the round brackets.',
            },
          ]
        : [];
    }),
  );
