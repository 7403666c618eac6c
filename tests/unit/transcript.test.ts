/** Promise: what a listener hears twice running is found, whoever says it first, and nothing else is. */
import { expect, it } from 'vitest';
import { heardTwice, linesOf, stopsTo, textOf } from '../heard/support/transcript.ts';

const twice = (...phrases: string[]) => heardTwice(linesOf(phrases));

it.each([
  ['a section named by its heading', ['region, In one minute', 'heading, In one minute, level 2']],
  ['a menu named by its heading', ['navigation, On this page', 'heading, On this page, level 2']],
  ['a form named by its heading', ['form, Find a right', 'heading, Find a right, level 3']],
  ['the same words in two paragraphs', ['Checked in June', 'Checked in June']],
  ['the same link in two items', ['listitem, level 1, position 1, set size 2', 'link, Home', 'link, Home']],
])('%s is heard twice', (_what, phrases) => {
  expect(twice(...phrases)).toHaveLength(1);
});

it.each([
  ['a place with a name of its own', ['navigation, On this page', 'link, In one minute']],
  ['a place without a name', ['main', 'heading, Get help, level 1']],
  [
    'a heading and its parts, which real screen readers say once',
    ['heading, No: it is law, level 2', 'No:', 'it is law'],
  ],
  ['the same words further on', ['link, Home', 'link, Search', 'link, Home']],
  ['a link in a heading', ['heading, Get help, level 2', 'link, Get help', 'Get help']],
  ['words that only begin alike', ['region, In one minute', 'heading, In one minute more, level 2']],
])('%s is not', (_what, phrases) => {
  expect(twice(...phrases)).toEqual([]);
});

it('stops are words, links, headings and fields; places and lists are passed through', () => {
  const lines = linesOf([
    'main',
    'heading, Get help, level 1',
    'list',
    'listitem, position 1, set size 2',
    'link, Ring',
  ]);
  expect(textOf(lines)).toBe('[main]\n  heading, Get help, level 1\n  1 of 2: link, Ring');
  expect(stopsTo(lines, /Ring/)).toBe(2);
  expect(() => stopsTo(lines, /Nowhere/)).toThrow('Nobody hears');
});
