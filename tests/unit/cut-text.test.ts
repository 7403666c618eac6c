/** Promise kept: a changed word changes a piece or two of a text, wherever it stands, and nothing gets lost. */
import { expect, it } from 'vitest';
import { cutText } from '../../src/lib/cut-text.ts';

/** Words without order, the same each time. */
function madeUp(words: number): string {
  let state = 1;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8).toString(36);
  }).join(' ');
}

const TEXT = madeUp(8000);
const pieces = cutText(TEXT);

it('the pieces put together are the text, and none but the last is tiny or huge', () => {
  expect(pieces.join('')).toBe(TEXT);
  expect(pieces.length).toBeGreaterThan(20);
  expect(pieces.slice(0, -1).filter(({ length }) => length < 384 || length > 3000)).toEqual([]);
});

it.each([0.02, 0.35, 0.5, 0.81, 0.99])(
  'a word put in or taken out at %f of it leaves the other pieces as they were',
  (where) => {
    const at = Math.floor(TEXT.length * where);
    const had = new Set(pieces);
    for (const changed of [`${TEXT.slice(0, at)} new ${TEXT.slice(at)}`, TEXT.slice(0, at) + TEXT.slice(at + 7)]) {
      const cut = cutText(changed);
      expect(cut.join('')).toBe(changed);
      const lacking = cut.filter((piece) => !had.has(piece));
      expect(lacking.length).toBeGreaterThan(0);
      expect(lacking.join('').length).toBeLessThan(9000);
    }
  },
);

it('a short text is one piece, and no text at all is one as well', () => {
  expect(cutText('A few words.')).toEqual(['A few words.']);
  expect(cutText('')).toEqual(['']);
});
