/** Promise kept: in every theme, words of every colour stand out from their ground by at least 7 to 1. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groundsIn, looksWith } from '../../src/lib/looks.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const looks = looksWith(readFileSync('src/styles/looks.css', 'utf8'), tokens, '/font.woff2');

/** Tokens that colour no words. */
const NO_WORDS = ['--paper', '--card', '--line', '--accent', '--mark', '--on-action'];

/** How bright a colour is, as WCAG 2.2 reckons it. */
function brightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [brightness(one), brightness(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const coloursOf = (theme: string): Record<string, string> => {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{(.*?)\\}`, 's').exec(looks)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+): (#[\da-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
};

describe.each(['light', 'dark', 'cream'])('%s', (theme) => {
  const colours = coloursOf(theme);
  const of = (name: string) => colours[name] ?? '';

  it('sets every colour that the usual looks have', () => {
    expect(Object.keys(colours).sort()).toEqual(Object.keys(coloursOf('light')).sort());
    expect(Object.keys(colours).length).toBeGreaterThan(15);
  });

  it('has words that can be read on every ground', () => {
    const pairs = Object.keys(colours)
      .filter((name) => !NO_WORDS.includes(name))
      .flatMap((name) => [
        [name, '--paper'],
        [name, '--card'],
      ]);
    pairs.push(['--on-action', '--action'], ['--ink', '--mark']);
    const weak = pairs.filter(([words = '', ground = '']) => contrast(of(words), of(ground)) < 7);
    expect(weak).toEqual([]);
  });

  it('gives the phone its own ground for its bars', () => {
    expect(groundsIn(looks, tokens)[theme as 'light']).toBe(of('--paper'));
  });
});

it('says so when the colours are not where it looks for them', () => {
  expect(() => looksWith('', 'body { color: red }', '')).toThrow('No colours');
});
