/** Promise kept: a reader finds each number once on /figures/, under the area whose page uses it. */
import { expect, it } from 'vitest';
import { figuresByArea } from '../../src/lib/figures.ts';

type Content = Parameters<typeof figuresByArea>[0];
const area = (id: string, text: string) => ({
  id,
  inShort: [{ text, sources: [] }],
  today: [],
  namesToKeepApart: [],
  forYourChild: [],
});
const figure = (id: string, overtakenBy?: string) => ({ id, overtakenBy });

const content = {
  areas: [area('funding', '{figure:budget} and {figure:shared}'), area('ehcps', '{figure:shared}')],
  promises: [{ area: 'ehcps', order: 1, promised: '{figure:in-a-promise}', sources: [] }],
  views: [
    {
      area: 'funding',
      alsoAreas: ['ehcps'],
      order: 1,
      check: { text: '{figure:in-a-check}', sources: [] },
      sources: [],
    },
  ],
  updates: [{ areas: ['ehcps'], date: '2024', text: '{figure:plans-2024}', sources: [] }],
  figures: [
    ...['in-a-check', 'shared', 'in-a-promise', 'nowhere', 'budget', 'plans-2024'].map((id) => figure(id)),
    figure('plans-2015', 'plans-2024'),
    figure('older', 'nowhere'),
  ],
} as unknown as Content;
const grouped = figuresByArea(content).map(({ key, items }) => [key, items.map(({ id }) => id).sort()]);

it('each stands once, under the first area that uses it anywhere on its page', () => {
  expect(grouped.slice(0, 2)).toEqual([
    ['funding', ['budget', 'in-a-check', 'shared']],
    ['ehcps', ['in-a-promise', 'plans-2015', 'plans-2024']],
  ]);
});

it('an older number stands with the newer one, and what no area uses comes last', () => {
  expect(grouped.slice(2)).toEqual([['other', ['nowhere', 'older']]]);
});
