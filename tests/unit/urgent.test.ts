/** Promise kept: whoever speaks of danger to life or of abuse, in whatever words, is told; whoever does not is left in peace. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindsOf, speaksOfDanger } from '../../src/lib/search/urgent.ts';

/** The questions of a list in tests/fixtures/urgent/, and those among them that are known to go wrong ("? …"). */
function questionsIn(name: string): { all: string[]; known: string[] } {
  const lines = readFileSync(`tests/fixtures/urgent/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const known = lines.filter((line) => line.startsWith('? ')).map((line) => line.slice(2));
  return { all: lines.map((line) => line.replace(/^\? /, '')), known };
}

/** Of a hundred, how many may go wrong. Questions nobody has seen go wrong more often: see the heads of the lists. */
const MOST_WRONG = { danger: 6, calm: 3 };

describe.each([
  ['danger', true],
  ['calm', false],
] as const)('the list of %s', (name, urgent) => {
  const { all, known } = questionsIn(name);

  it('holds many questions, each once', () => {
    expect(all.length).toBeGreaterThan(600);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is answered rightly, but for those marked as known', () => {
    expect(all.filter((question) => speaksOfDanger(question) !== urgent)).toEqual(known);
  });

  it('has few that go wrong', () => {
    expect((known.length / all.length) * 100).toBeLessThanOrEqual(MOST_WRONG[name]);
  });
});

describe('a question in danger', () => {
  it.each([
    ['in capitals', 'MY SON WANTS TO DIE'],
    ['with marks and curly quotes', 'He said: “I don’t want to be here any more!!!”'],
    ['with letters drawn out', 'pleeease he wants to diiie'],
    ['with the words for himself apart', 'he wants to hurt him self'],
    ['with letters that changed places', 'suicdie'],
    ['said to a phone', 'um so my son er he just really wants to die'],
    ['inside a long one about school', 'school has an anti bullying policy but my son is self harming what can we do'],
  ])('is heard %s', (_how, question) => {
    expect(speaksOfDanger(question)).toBe(true);
  });
});

describe('what is no question', () => {
  it.each(['', ' ', '?!', '12345', 'asdfgh', '🙂', 'ہیلو'])('is left in peace: "%s"', (text) => {
    expect(speaksOfDanger(text)).toBe(false);
  });

  it('takes no longer for being long', () => {
    const start = performance.now();
    speaksOfDanger('he said that she would not want to be at this school without us '.repeat(200));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the kind of a word', () => {
  it('is that of the word itself before that of one it looks like', () => {
    expect(kindsOf('here her')).toBe('rp');
    expect(kindsOf('training train')).toBe('y#');
  });

  it('does not hang on its ending or on double letters', () => {
    expect(kindsOf('kill kills killed kil')).toBe('kkkk');
  });

  it('is found in spite of a slip, but not for words that are right as they stand', () => {
    expect(kindsOf('sucidal')).toBe('x');
    expect(kindsOf('violet mediation breach')).toBe('___');
  });
});
