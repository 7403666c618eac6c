/** Promise kept: every page is sound HTML, so that old browsers and screen readers need not guess. */
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, it } from 'vitest';
import { pagesIn } from '../../src/tooling/built-pages.ts';

/** Rules of taste that we do not follow, each with the reason. One that nothing breaks any more must go. */
const NOT_OURS: Record<string, string> = {
  'long-title': 'a title is the question a parent asks; a list of results may cut it, the page itself does not',
  'tel-non-breaking': 'a number is one link: a narrow phone may break it at a space rather than push the page sideways',
};

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A sum is needed only where a file comes from another host; the policy allows none.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

let remarks: { ruleId: string; text: string }[];

beforeAll(() => {
  remarks = [...pagesIn('dist'), '404.html'].flatMap((file) =>
    validator.validateStringSync(readFileSync(`dist/${file}`, 'utf8'), file).results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => ({
        ruleId,
        text: `${file}: ${message} (${ruleId}) at ${selector ?? 'the page'}`,
      })),
    ),
  );
}, 60_000);

it('no page breaks a rule of sound HTML', () => {
  expect(remarks.filter(({ ruleId }) => !(ruleId in NOT_OURS)).map(({ text }) => text)).toEqual([]);
});

it('no rule is switched off without need', () => {
  expect(Object.keys(NOT_OURS).filter((rule) => !remarks.some(({ ruleId }) => ruleId === rule))).toEqual([]);
});
