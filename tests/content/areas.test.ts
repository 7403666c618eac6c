/** Promise kept: an area can be understood in about a minute. */
import { expect, it } from 'vitest';
import { wordsAsRead } from './support/as-read.ts';
import { filesOf } from './support/our-content.ts';

it.each(filesOf('areas'))('$id in one minute: at most 200 words, letters spelled out', ({ data }) => {
  const words = wordsAsRead(data.inShort.map(({ text }) => text).join(' '));
  expect(words).toBeGreaterThan(50);
  expect(words).toBeLessThanOrEqual(200);
});
