/** Promise kept: the content check shouts at nobody who did it right. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent } from '../../src/tooling/content-check/check.ts';
import { describe as told } from '../../src/tooling/content-check/problem.ts';
import { damage, smallContent } from './support/small-content.ts';
import { AREA, EASY, PAGE, PARAGRAPH } from './support/damage.ts';

let root: string;
let remove: () => void;
beforeEach(() => {
  ({ root, remove } = smallContent());
});
afterEach(() => remove());

it.each([
  ['letters with a link to their word', '[SEND](word:send) has a few words.'],
  [
    'letters after their name in brackets, and alone from then on',
    'The dedicated schools grant (DSG) is money. DSG is it.',
  ],
  ['letters whose name stands before them', 'British Sign Language is used. There is a BSL app.'],
  ['letters that everybody knows', 'The NHS and the BBC have pages on GOV.UK about GCSEs.'],
  ['bodies that go by their letters', 'IPSEA and SOS!SEN give advice.'],
  ['a word to avoid in an official name', 'They wrote to the Delivery and Outcomes Board.'],
  ['a word to avoid in the words of others', 'The plan says "robust outcomes".'],
  ['a word to avoid as the address of a link', 'See [the paper](https://example.org/outcomes/delivery).'],
  [
    'a foster child, a keyworker and a change of settings',
    'A foster child can change the phone settings at key stage 2.',
  ],
  ['a figure of speech quoted once', 'Some say "postcode lottery": help depends on where you live.'],
  ['"now" beside its date', 'Since March 2023 it is now so.'],
  [
    '"now" in danger, "soon" as advice, and "as soon as"',
    'If a child is in danger now, call as soon as you can. Ask soon.',
  ],
  ['"today"', 'It is so today.'],
  ['the last year of school', 'It is the last year of school.'],
  ['the month of May and a date in full', 'It was on 3 May 2023.'],
  ['a year, and a code to text', 'In 2023 you could text SHOUT to 85258.'],
  ['a number with a comma in a figure', 'It was {figure:budget}.'],
  ['three sentences in a paragraph', 'One is here. Two is here. Three is here.'],
])('%s', (_what, words) => {
  damage(root, { file: PAGE, change: [PARAGRAPH, words] });
  expect(checkContent(root).problems.map(told)).toEqual([]);
});

it('letters in a title that the text of the page explains', () => {
  damage(root, { file: AREA, change: ['Is there more money?', 'Is there more money for SEND?'] });
  expect(checkContent(root).problems.map(told)).toEqual([]);
});

it('letters in easier words, once the sentence before has spelled them out', () => {
  damage(root, {
    file: EASY,
    change: ['Councils got more money.', 'It is for special educational needs and disabilities.'],
  });
  damage(root, { file: EASY, change: ['It is for children who need more help.', 'People call it SEND.'] });
  expect(checkContent(root).problems.map(told)).toEqual([]);
});

it('what somebody else tells a parent', () => {
  damage(root, { file: 'myths/no-money.md', change: ['There is no money', 'Our robust pathway has no money'] });
  expect(checkContent(root).problems.map(told)).toEqual([]);
});
