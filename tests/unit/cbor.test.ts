/** Promise kept: Pagefind's program reads from our JSON what it would have read from its own files. */
import { decode } from 'cborg';
import { expect, it } from 'vitest';
import { listAsCbor, toCbor } from '../../src/lib/cbor.ts';

it('lists of lists, words in any letters and numbers of any length come back as they were', () => {
  const long = Array.from({ length: 300 }, (_, index) => index);
  for (const value of [
    0,
    23,
    24,
    255,
    256,
    65_535,
    65_536,
    4_294_967_295,
    -1,
    -25,
    -300,
    '',
    'Ä “£” 😀',
    'x'.repeat(400),
  ])
    expect(decode(toCbor([value]))).toEqual([value]);
  expect(decode(toCbor([['word', [[1, long, []]], []]]))).toEqual([['word', [[1, long, []]], []]]);
});

it('a list in JSON becomes CBOR; anything else stays as it is', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(decode(listAsCbor(bytes('["a",[1,-2]]')))).toEqual(['a', [1, -2]]);
  for (const other of ['{"content":"[words]"}', '\0asm', '']) expect(listAsCbor(bytes(other))).toEqual(bytes(other));
});
