/** Promise: what people call a thing is found inside a question, whole, once, and in any number. */
import { describe, expect, it } from 'vitest';
import { namesIn, replaceNames, tableOf } from '../../src/lib/search/names.ts';
import { normalise } from '../../src/lib/search/normalise.ts';

const table = tableOf({
  tribunal: ['sendist', 'the court', 'appeal hearing'],
  'special school': ['special ed school', 'special'],
  'early years senco': ['nursery senco'],
  senco: ['senco', 'sendco'],
  nursery: ['nursery', 'pre-school', 'under 5s'],
  'alternative provision': ['naughty school', 'pru'],
  'one-to-one support': ['1:1', 'teaching assistant'],
  'dfg grant': ['grant'],
  adaptations: ['disabled facilities grant'],
  ta: ['ta'],
});

const found = (question: string) =>
  namesIn(normalise(question), table).map(({ at, length, words }) => `${at}+${length} ${words}`);

describe('a name in a question', () => {
  it.each([
    ['alone', 'sendist', ['0+1 tribunal']],
    ['among other words', 'can the court change it', ['1+2 tribunal']],
    ['at the end', 'is he at a naughty school', ['4+2 alternative provision']],
    ['written another way', 'losing his 1 to 1', ['2+1 one-to-one support']],
    ['twice', 'pru or pru', ['0+1 alternative provision', '2+1 alternative provision']],
    ['several of them', 'sendco at the pru', ['0+1 senco', '3+1 alternative provision']],
  ])('%s', (_where, question, expected) => {
    expect(found(question)).toEqual(expected);
  });

  it.each([
    ['the longest wins', 'special ed school', ['0+3 special school']],
    ['a shorter one inside it is not found again', 'nursery senco', ['0+2 early years senco']],
    ['the longest wins wherever it begins', 'disabled facilities grant', ['0+3 adaptations']],
    ['where the longer one does not fit, the shorter one does', 'nursery fees', ['0+1 nursery']],
    [
      'a name that begins inside another is left to the other',
      'special ed school senco',
      ['0+3 special school', '3+1 senco'],
    ],
  ])('%s', (_what, question, expected) => {
    expect(found(question)).toEqual(expected);
  });

  it.each([
    ['in the plural', 'naughty schools', '0+2 alternative provision'],
    ['in the plural at its first word', 'grants', '0+1 dfg grant'],
    ['in the plural at each word', 'nurseries sencos', '0+2 early years senco'],
    ['in the singular', 'a teaching assistants hour', '1+2 one-to-one support'],
    ['of two words in one', 'a pre-schools place', '1+1 nursery'],
  ])('%s', (_what, question, expected) => {
    expect(found(question)).toContain(expected);
  });

  it.each([
    ['a short name has no plural: two letters more often are another word', 'tas'],
    ['a part of a name is none', 'the naughty list'],
    ['the beginning of a word is none', 'the courtyard'],
    ['words in another order are none', 'school naughty'],
    ['words with another between them are none', 'naughty little school'],
    ['an empty question has none', ''],
  ])('%s', (_what, question) => {
    expect(found(question)).toEqual([]);
  });

  it('that stands for two things finds both', () => {
    const both = tableOf({ 'support plan': ['plan'], ehcp: ['plan'] });
    expect(namesIn(['plan'], both).map(({ words }) => words)).toEqual(['support plan', 'ehcp']);
  });

  it('is not looked for where there are none', () => {
    expect(namesIn(['plan'], tableOf({}))).toEqual([]);
    expect(namesIn(['plan'], tableOf({ ehcp: ['', '?!'] }))).toEqual([]);
  });
});

describe('slips are replaced', () => {
  const slips = tableOf({
    tribunal: ['tribunial'],
    'alternative provision': ['alternitive provision', 'alternative provison'],
    ehcp: ['echp'],
    'ehcp assessment': ['echp assesment'],
    '£6,000': ['6000'],
  });
  const replace = (question: string) => replaceNames(normalise(question), slips);

  it('by what was meant, and it is told', () => {
    expect(replace('how long is the tribunial')).toEqual({
      tokens: ['how', 'long', 'is', 'the', 'tribunal'],
      replaced: [{ typed: 'tribunial', shown: 'tribunal' }],
    });
  });

  it('of several words at once, and several in a question', () => {
    expect(replace('alternitive provision after tribunial for echp')).toEqual({
      tokens: ['alternative', 'provision', 'after', 'tribunal', 'for', 'ehcp'],
      replaced: [
        { typed: 'alternitive provision', shown: 'alternative provision' },
        { typed: 'tribunial', shown: 'tribunal' },
        { typed: 'echp', shown: 'ehcp' },
      ],
    });
  });

  it('the longest first', () => {
    expect(replace('echp assesment').tokens).toEqual(['ehcp', 'assessment']);
  });

  it('and what only looks different stays untold', () => {
    expect(replace('6000 and £6,000')).toEqual({ tokens: ['6,000', 'and', '6,000'], replaced: [] });
  });

  it('nothing else is touched', () => {
    const question = 'can the school say no to my child';
    expect(replace(question)).toEqual({ tokens: question.split(' '), replaced: [] });
    expect(replace('')).toEqual({ tokens: [], replaced: [] });
  });
});

it('every name of the table is found when it is the whole question, whatever its case', () => {
  for (const names of [['Naughty School'], ['ONE TO ONE'], ['e h c p'], ['s19'], ['10bn'], ['child’s plan']])
    for (const name of names)
      expect(namesIn(normalise(name.toLowerCase()), tableOf({ it: [name] })), name).toEqual([
        { at: 0, length: normalise(name).length, words: 'it' },
      ]);
});
