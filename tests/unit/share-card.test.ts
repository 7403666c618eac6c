/** Promise kept: a preview card never shows an answer without how far it is true, nor an old picture. */
import { expect, it } from 'vitest';
import { areaCard, cardLineOf, isCurrent } from '../../src/lib/share-card.ts';

const checked = '2026-11-25';
const area = { id: 'ehcps', question: 'Are EHCPs being scrapped?', status: 'partly-kept', checked } as const;
const content = {
  areas: [area],
  easy: [{ id: 'ehcps', checked }],
  pages: [
    { id: 'voices', checked },
    { id: 'home', checked },
  ],
};

it.each([
  ['/areas/ehcps/', 'The 2023 promises: partly kept. Checked on 25 November 2026.'],
  ['/easy/ehcps/', 'Checked on 25 November 2026.'],
  ['/', 'Checked on 25 November 2026.'],
  // A body's page has the dates of the page it stands under.
  ['/voices/neu/', 'Checked on 25 November 2026.'],
  ['/search/', undefined],
])('the card of %s ends: %s', (path, line) => {
  expect(cardLineOf(path, content)).toBe(line);
});

it('a picture is current only while its question, its answer, its status and its day are those of the page', () => {
  const drawn = areaCard(area, 'No.');
  expect(isCurrent(drawn, areaCard(area, 'No.'))).toBe(true);
  for (const now of [
    areaCard(area, 'Yes.'),
    areaCard({ ...area, question: 'Are they?' }, 'No.'),
    areaCard({ ...area, status: 'dropped' }, 'No.'),
    areaCard({ ...area, checked: '2026-12-01' }, 'No.'),
  ])
    expect(isCurrent(drawn, now)).toBe(false);
  expect(isCurrent(undefined, drawn)).toBe(false);
});
