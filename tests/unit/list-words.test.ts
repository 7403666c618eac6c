/** Promise kept: a reader sees what a place says today, and what she kept when that is something else. */
import { describe, expect, it } from 'vitest';
import { asFile } from '../../src/lib/list-file.ts';
import { asText } from '../../src/lib/list-text.ts';
import { shownOf } from '../../src/lib/list-words.ts';
import { parseList } from '../../src/lib/my-list.ts';
import type { Place } from '../../src/lib/place.ts';
import { HARD_TEXTS, own, place } from './support/lists.ts';

const was = {
  page: 'Are EHCPs being scrapped?',
  label: 'Promised in 2023',
  title: 'Digital plans',
  text: 'They would be digital.',
  status: 'Not clear, as at 25 June 2026',
};
const kept = place('a', '/areas/ehcps/#ehcp-digital', { was });
const now: Place = { ...was, at: kept.at, kind: 'statement', sources: [] };

describe('a kept place', () => {
  it('shows the words kept while its page is being read', () => {
    expect(shownOf(kept, undefined)).toEqual({ words: was });
  });

  it('has not changed when only the day of its status, or its page’s heading, is another', () => {
    for (const other of [now, { ...now, status: 'Not clear, as at 1 March 2027' }, { ...now, page: 'EHCPs' }])
      expect(shownOf(kept, other).before).toBeUndefined();
  });

  it.each([
    ['words', { text: 'They are digital.' }],
    ['kind', { label: 'Law today' }],
    ['heading', { title: 'Paper plans' }],
    ['outcome', { status: 'Kept, as at 1 March 2027' }],
  ])('that says other %s shows both', (_name, other) => {
    expect(shownOf(kept, { ...now, ...other })).toEqual({ words: { ...was, ...other }, before: was });
  });

  it('that is gone, or cannot be read, keeps the words that were kept', () => {
    expect(shownOf(kept, 'gone')).toEqual({ words: was, missing: 'gone' });
    expect(shownOf(kept, 'unread')).toEqual({ words: was, missing: 'unread' });
  });

  it('that the timeline tells by its title alone shows the words kept on the other page', () => {
    expect(shownOf(kept, { ...now, text: '' })).toEqual({ words: was });
  });

  it('that came by link without words takes the page’s', () => {
    const empty = place('b', kept.at, { was: { page: '', text: '' } });
    expect(shownOf(empty, now)).toEqual({ words: was });
  });
});

it('as text, each thing says what kind it is, where it stands, and the reader’s note', () => {
  const list = [
    { ...kept, note: 'Ask when.' },
    place('q', '/areas/funding/#tq', { was: { page: 'Money', who: 'The school', text: 'What help will you give?' } }),
    place('p', '/your-rights/', { was: { page: 'Your rights today', text: '' } }),
    own('n', 'Bring the letter.'),
    own('o', HARD_TEXTS[1] ?? '', 'question'),
  ];
  expect(
    asText(
      list,
      (item) => item.was,
      (at) => `https://example.org${at}`,
      '2026-11-29',
    ),
  ).toMatchInlineSnapshot(`
    "My list, 29 November 2026

    1. Promised in 2023. What became of it: Not clear, as at 25 June 2026. Digital plans. They would be digital.
    https://example.org/areas/ehcps/#ehcp-digital
    My note: Ask when.

    2. The school: What help will you give?
    https://example.org/areas/funding/#tq

    3. Your rights today
    https://example.org/your-rights/

    4. My note: Bring the letter.

    5. My question: کیا اسکول کو مدد کرنی ہے؟"
  `);
});

it('as a file, it says in words what it is, and comes back whole', () => {
  const list = [kept, ...HARD_TEXTS.map((text, at) => own(`o${at}`, text))];
  const file = asFile(list, '2026-11-29', 'https://example.org/my-list/');
  expect(file.split('\n')[1]).toContain(
    'saved on 29 November 2026. To bring it back, open https://example.org/my-list/',
  );
  expect(parseList(file)).toEqual({ items: list, lost: 0 });
});
