/** Promise kept: an editor who mistypes an id is offered the one that was meant, and no wild guess. */
import { expect, it } from 'vitest';
import { nearest } from '../../src/tooling/content-check/nearest.ts';

const known = ['senco', 'send', 'sendiass', 'plans-2025', 'plans-2026', 'postcode-lottery'];

it.each([
  ['sencoo', 'senco', 'a letter too many'],
  ['seno', 'senco', 'a letter too few'],
  ['sanco', 'senco', 'a wrong letter'],
  ['postcode-lotery', 'postcode-lottery', 'a long id'],
  ['plans-2026s', 'plans-2026', 'the nearer of two'],
  ['post-code-lotttery', 'postcode-lottery', 'two slips in a long id'],
])('"%s" is taken for "%s" (%s)', (typed, meant) => {
  expect(nearest(typed, known)).toBe(meant);
});

it.each(['tribunal', 'x', 'accountability'])('nothing is offered for "%s"', (typed) => {
  expect(nearest(typed, known)).toBeUndefined();
});

it('nothing is offered where there is nothing to choose from', () => {
  expect(nearest('senco', [])).toBeUndefined();
});
