/** Promise: a result shows the sentence that answers, and marks in it what was asked and nothing else. */
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/lib/search/excerpt.ts';
import type { Term } from '../../src/lib/search/understand.ts';

const RARITIES: Record<string, number> = {
  tribunal: 4,
  appeal: 3,
  send: 0.5,
  school: 0.5,
  plan: 1,
  nursery: 3,
  senco: 3,
};
const rarity = (word: string): number => RARITIES[word] ?? 2;
const term = (own: string | undefined, ...called: string[]): Term => ({
  typed: own ?? 'typed',
  at: 0,
  own,
  grows: false,
  called,
  rarity: 2,
  weight: 1,
});
const terms = (...words: string[]): Term[] => words.map((word) => term(word));

const tell = (content: string, asked: Term[], title = 'A title') => excerpt(content, title, asked, rarity);
const textOf = (content: string, asked: Term[], title?: string) =>
  tell(content, asked, title)
    .pieces.map(({ text }) => text)
    .join('');
const marksOf = (content: string, asked: Term[]) =>
  tell(content, asked)
    .pieces.filter(({ marked }) => marked)
    .map(({ text }) => text);

describe('the sentence', () => {
  it('is the one that speaks of what was asked', () => {
    expect(textOf('Schools are many. You can appeal to the tribunal. Plans are few.', terms('tribunal'))).toBe(
      'You can appeal to the tribunal.',
    );
  });

  it('is the one that speaks of more of it, and rare words count for more', () => {
    const content = 'A school has a plan. The tribunal decides. A school may go to the tribunal.';
    expect(textOf(content, terms('school', 'tribunal'))).toBe('A school may go to the tribunal.');
    expect(textOf('Send a plan to school. The tribunal decides.', terms('send', 'school', 'tribunal'))).toBe(
      'The tribunal decides.',
    );
  });

  it('is the first of those that speak of as much', () => {
    expect(textOf('One tribunal. Two tribunals. Three tribunals.', terms('tribunal'))).toBe('One tribunal.');
  });

  it('is not the title over again', () => {
    expect(textOf('The tribunal. Ask the tribunal within two months.', terms('tribunal'), 'The tribunal')).toBe(
      'Ask the tribunal within two months.',
    );
    const title = '“It is not a tribunal. It is a panel.”';
    expect(textOf(`${title}. A tribunal and a panel differ.`, terms('tribunal', 'panel'), title)).toBe(
      'A tribunal and a panel differ.',
    );
    expect(textOf('“Go to a panel.”. Nothing else.', terms('panel'), '“Go to a panel.”')).toBe('Nothing else.');
  });

  it('is the first where none speaks of it', () => {
    expect(textOf('First. Second.', terms('banana'))).toBe('First.');
    expect(textOf('First. Second.', [])).toBe('First.');
  });

  it('does not end inside a number, an address or a name', () => {
    for (const sentence of ['It cost £10.1 billion in all.', 'See gov.uk for the tribunal.', 'Ask SOS!SEN for help.'])
      expect(textOf(`One. ${sentence} Three.`, terms('cost', 'tribunal', 'help'))).toBe(sentence);
  });

  it('may be all there is, without a full stop', () => {
    expect(textOf('the tribunal', terms('tribunal'))).toBe('the tribunal');
    expect(textOf('', terms('tribunal'))).toBe('');
  });

  it('has its place: the words before it', () => {
    expect(tell('One two three. Four tribunal.', terms('tribunal')).wordsBefore).toBe(3);
    expect(tell('Tribunal one. Two.', terms('tribunal')).wordsBefore).toBe(0);
  });
});

describe('what is marked', () => {
  it.each([
    ['the word as it was asked', 'Ask the tribunal.', terms('tribunal'), ['tribunal']],
    ['whatever its case', 'The TRIBUNAL and Tribunal', terms('tribunal'), ['TRIBUNAL', 'Tribunal']],
    ['other forms of it', 'Appeals, appealed, appealing', terms('appeal'), ['Appeals', 'appealed', 'appealing']],
    ['whose it is', "The tribunal’s order, the tribunal's", terms('tribunal'), ['tribunal’s', "tribunal's"]],
    [
      'what the pages call it',
      'Alternative provision',
      [term('pru', 'alternative provision')],
      ['Alternative', 'provision'],
    ],
    ['of a name only what tells it apart', 'The SEND tribunal', [term('sendist', 'send tribunal')], ['tribunal']],
    ['a number as it is asked', 'It is £6,000 now', terms('6,000'), ['6,000']],
    [
      'each word asked, and each time',
      'Appeal, tribunal, appeal',
      terms('appeal', 'tribunal'),
      ['Appeal', 'tribunal', 'appeal'],
    ],
  ])('%s', (_what, content, asked, marked) => {
    expect(marksOf(content, asked)).toEqual(marked);
  });

  it.each([
    ['a part of a word', 'The planet is a planetarium', terms('plan')],
    ['a word that holds the asked one', 'Preschool and homeschooled', terms('school')],
    ['small words, even of a name', 'It is for all of us', [term('code', 'code of practice')]],
    ['a part that the site knows no word for', 'A typed word', [term(undefined)]],
    ['anything, where nothing was asked', 'Any words at all', []],
  ])('never %s', (_what, content, asked) => {
    expect(marksOf(content, asked)).toEqual([]);
  });
});

describe('a word that is still being typed', () => {
  const growing: Term[] = [{ ...term('asse'), grows: true }];

  it('is marked in the words it may become, and finds the sentence', () => {
    const content = 'A class has rules. Ask for an assessment, or assess it yourself. Assets and a morass are others.';
    expect(textOf(content, growing)).toBe('Ask for an assessment, or assess it yourself.');
    expect(marksOf(content, growing)).toEqual(['assessment', 'assess']);
    expect(marksOf('Assets. A morass.', [{ ...term('asset'), grows: false }])).toEqual(['Assets']);
  });
});

describe('a long sentence', () => {
  const many = (word: string, times: number) => Array.from({ length: times }, () => word).join(' ');

  it('is cut at a word, and says so', () => {
    const content = `The tribunal ${many('listens', 60)}.`;
    const text = textOf(content, terms('tribunal'));
    expect(text.length).toBeLessThanOrEqual(224);
    expect(text).toMatch(/^The tribunal (?:listens )+…$/);
  });

  it('keeps its first marked word in view', () => {
    const text = textOf(`${many('before', 60)} tribunal ${many('after', 60)}.`, terms('tribunal'));
    expect(text).toMatch(/^… (?:before )+tribunal (?:after )+…$/);
    expect(text.length).toBeLessThanOrEqual(230);
  });

  it('keeps its last words where those are asked for', () => {
    expect(marksOf(`${many('before', 60)} tribunal.`, terms('tribunal'))).toEqual(['tribunal']);
    expect(textOf(`${many('before', 60)} tribunal.`, terms('tribunal'))).toMatch(/before tribunal\.$/);
  });

  it('of one word alone is still shown', () => {
    expect(textOf(many('a'.repeat(500), 1), []).length).toBeGreaterThan(0);
  });
});

it('the pieces together are the sentence, whatever is marked', () => {
  const content = 'The school’s plan: “appeal” (to the tribunal) – by 2.30pm, £6,000!';
  for (const asked of [terms('school'), terms('the'), terms('appeal', 'tribunal', '6,000'), terms('plan'), []])
    expect(textOf(content, asked)).toBe(content);
});
