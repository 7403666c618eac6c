/** Promise kept: whatever lies in a phone's storage, the reading choices come out as known ones, or as usual. */
import { describe, expect, it } from 'vitest';
import { CHOICE_WORDS } from '../../src/lib/choice-words.ts';
import { CHOICE_NAMES, CHOICES, onlyKnown } from '../../src/lib/choices.ts';

it('keeps every choice that can be made', () => {
  for (const name of CHOICE_NAMES)
    for (const value of CHOICES[name]) expect(onlyKnown({ [name]: value })).toEqual({ [name]: value });
});

it('takes what it knows, and leaves what it does not', () => {
  expect(onlyKnown({ size: 'bigger', theme: 'sepia', font: 'big', lines: '', letters: 7, motion: ['calm'] })).toEqual({
    size: 'bigger',
  });
});

it.each([[null], [undefined], [0], ['bigger'], [[]], [{}], [{ size: null }], [{ theme: { dark: true } }]])(
  'takes %j as usual',
  (damaged) => {
    expect(onlyKnown(damaged)).toEqual({});
  },
);

describe('the form', () => {
  it('gives each thing that can be chosen a name of its own within its choice', () => {
    for (const name of CHOICE_NAMES) {
      const { usual, others } = CHOICE_WORDS[name];
      const labels = [usual, ...Object.values(others)];
      expect(new Set(labels).size).toBe(CHOICES[name].length + 1);
    }
  });
});
