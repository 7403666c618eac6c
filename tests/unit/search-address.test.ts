/** Promise kept: a question stands in the address where no server is told of it, and is found there again, whatever it holds. */
import { describe, expect, it } from 'vitest';
import { questionIn, withQuestion } from '../../src/lib/search/address.ts';

const SEARCH = 'https://example.org/send-plan/search/';
const questionAt = (address: string) => questionIn(new URL(address));

describe('a question in an address', () => {
  it.each(['funding', 'who pays for 1:1 & transport?', '100% #1 a+b=c', '¿qué?', '🙂', '\ud800', "child's"])(
    'is found again: %s',
    (question) => {
      const address = withQuestion(SEARCH, question);
      expect(new URL(address).search).toBe('');
      expect(questionAt(address)).toBe(question.toWellFormed());
    },
  );

  it.each([
    [`${SEARCH}?q=school+bus`, 'school bus'],
    [`${SEARCH}?utm_source=x&q=school%20bus`, 'school bus'],
    [`${SEARCH}#q=school%20bus`, 'school bus'],
    // The newer one counts.
    [`${SEARCH}?q=old#q=new`, 'new'],
    [`${SEARCH}?q=old#q`, 'old'],
  ])('may stand after either sign: %s', (address, question) => {
    expect(questionAt(address)).toBe(question);
  });

  it.each([SEARCH, `${SEARCH}#q`, `${SEARCH}?`, `${SEARCH}#main`, `${SEARCH}?other=q`])('is none in %s', (address) => {
    expect(questionAt(address)).toBe('');
  });
});

describe('an address', () => {
  it.each([
    [`${SEARCH}?q=old`, 'new', `${SEARCH}#q=new`],
    [`${SEARCH}?q=old&utm_source=x#q=older`, 'new', `${SEARCH}?utm_source=x#q=new`],
    [`${SEARCH}?q=i+want+to+die`, '', SEARCH],
    [`${SEARCH}#q=old`, '', SEARCH],
    [`${SEARCH}#main`, 'new', `${SEARCH}#q=new`],
    // The shortcut of the installed app puts the cursor into the box.
    [`${SEARCH}#q`, '', `${SEARCH}#q`],
    [`${SEARCH}#main`, '', `${SEARCH}#main`],
  ])('%s with "%s" is %s', (before, question, after) => {
    expect(withQuestion(before, question)).toBe(after);
  });
});
