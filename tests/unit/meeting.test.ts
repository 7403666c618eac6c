/** Promise kept: what is picked for a meeting arrives there, a sheet takes no more than it holds, and its QR code is right. */
import { generate } from 'lean-qr/nano';
import { describe, expect, it } from 'vitest';
import { pointOf, pointOfItem, readAsked, writeAsked } from '../../src/lib/meeting.ts';
import { pointsForSheet } from '../../src/lib/meeting-sheet.ts';
import { shortLaw } from '../../src/lib/law-names.ts';
import { qrCode } from '../../src/lib/qr.ts';
import { settleWords, WORDS_ON_THEIR_PAGE } from '../../src/lib/words-on-page.ts';
import type { Area } from '../../src/schemas/areas.ts';

describe('an address that carries places', () => {
  const ats = ['/your-rights/asking/', '/you-may-be-told/#diagnosis-first', '/areas/ehcps/#t3k9f'];

  it('gives them back as they were, to choose from or to show at once', () => {
    expect(readAsked(writeAsked(ats))).toEqual({ ats, showNow: false });
    expect(readAsked(writeAsked(ats, 'show'))).toEqual({ ats, showNow: true });
  });

  it.each([
    '',
    '#main',
    '#at=',
    '#at=%E0%A4%A',
    '#show=https://evil.example/',
    '#at=javascript:alert(1)',
    '#show=//x.example/',
  ])('asks for nothing when it is damaged or leads elsewhere: “%s”', (hash) => {
    expect(readAsked(hash)).toEqual({ ats: [], showNow: false });
  });
});

describe('a point', () => {
  const place = {
    at: '/areas/ehcps/#t1',
    kind: 'statement',
    page: 'Are EHCPs being scrapped?',
    label: 'Law today',
    text: 'The council must.',
    checked: '25 November 2026',
    sources: ['Source 3', '2 sources', 'The Act legislation.gov.uk'],
  } as const;

  it('names its sources, but not by a number that means nothing away from the page', () => {
    expect(pointOf({ ...place, sources: [...place.sources] }).sources).toEqual(['The Act legislation.gov.uk']);
  });

  it('of My list says what its page says today; what was kept stands in where the page has it no more', () => {
    const item = {
      id: 'abcdefgh',
      kind: 'place',
      at: place.at,
      kept: '2026-11-29',
      was: { page: place.page, text: 'Old words.' },
      note: 'Ask about this',
    } as const;
    expect(pointOfItem(item, { ...place, sources: [] })).toMatchObject({
      words: { text: 'The council must.' },
      note: 'Ask about this',
    });
    expect(pointOfItem(item, undefined)).toMatchObject({
      words: { text: 'Old words.' },
      isOld: true,
      note: 'Ask about this',
    });
  });

  it('whose page gives only its title today, as the timeline does, keeps its words, its source and its day of checking', () => {
    const was = { page: 'Timeline', label: 'Happened', title: 'Fewer plans', text: 'Words of the area’s page.' };
    const item = { id: 'abcdefgh', kind: 'place', at: '/timeline/#fewer', kept: '2026-11-29', was } as const;
    const now = { ...place, at: item.at, label: 'Happened', title: 'Fewer plans', text: '', sources: ['DfE 2026'] };
    const point = pointOfItem(item, now);
    expect(point).toMatchObject({ words: { text: was.text }, checked: place.checked, sources: ['DfE 2026'] });
    expect(point.isOld).toBeUndefined();
  });

  it('that is a kept question stays one when its page cannot be read', () => {
    const was = { page: place.page, who: 'Ask the school', text: 'When is the review?' };
    const item = { id: 'abcdefgh', kind: 'place', at: place.at, kept: '2026-11-29' } as const;
    expect(pointOfItem({ ...item, was }, undefined).kind).toBe('question');
    const view = { ...was, label: 'Someone’s view' };
    expect(pointOfItem({ ...item, was: view }, undefined).kind).toBe('point');
  });
});

describe('a ready sheet', () => {
  const law = (text: string) => ({ kind: 'law' as const, text, legal: 'An Act 2014, section 1', sources: ['x'] });
  const area = (forYourChild: object[]) =>
    ({ inShort: [law('In short.')], today: [{ ...law('A view.'), kind: 'view' }], forYourChild }) as unknown as Area;

  it('takes law and guidance for the child first, then of today, in the editor’s order', () => {
    const points = pointsForSheet(
      area([law('One.'), { ...law('Two.'), kind: 'happened' }, { ...law('Three.'), kind: 'guidance' }]),
    );
    expect(points.map(({ text }) => text)).toEqual(['One.', 'Three.', 'In short.']);
  });

  it('leaves out what has no room, and goes on with what has', () => {
    const long = 'word '.repeat(90);
    const points = pointsForSheet(area([law(long), law(long), law('Short.')]));
    expect(points.map(({ text }) => text)).toEqual([long, 'Short.', 'In short.']);
  });
});

it.each([
  ['Children and Families Act 2014, sections 20 and 36(8)', 's.20 and 36(8)'],
  ['Children and Families Act 2014, Part 3; SEND Regulations 2014', 'the Act, Part 3; SEND Regulations 2014'],
  ['SEND Regulations 2014, regulation 5(1)', 'reg.5(1)'],
  ['SEND Code of Practice 0 to 25 (January 2015)', 'SEND Code of Practice 0 to 25 (January 2015)'],
  ['Tribunal Procedure (First-tier Tribunal) (Health) Rules 2008, rule 20', 'Tribunal Procedure Rules 2008, rule 20'],
])('%s is cut short to %s', (legal, short) => {
  expect(shortLaw(legal)).toBe(short);
});

it('a QR code’s rows are drawn module for module', () => {
  const text = 'https://example.org/send-plan/areas/alternative-provision/';
  const { path, size } = qrCode(text);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, how, a, b] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (how === 'M') [x, y] = [Number(a), Math.floor(Number(b))];
    else if (how === 'm') x += Number(a);
    else for (const end = x + Number(a); x < end; x += 1) (drawn[y] as boolean[])[x] = true;
  }
  const meant = generate(text);
  expect(drawn).toEqual(
    Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_unused, at) => meant.get(at, row))),
  );
});

it('a short page spells a word out once, and its link leads to the word’s own page', () => {
  const words = new Map([['ehcp', { term: 'Education, Health and Care plan', short: 'EHCP', meaning: 'A plan.' }]]);
  const word = '<a data-word="ehcp" href="/words/#ehcp">EHCP</a>';
  expect(settleWords(`<p>An ${word} is an ${word}.</p>${WORDS_ON_THEIR_PAGE}`, words, '/')).toBe(
    '<p>An <a href="/words/#ehcp" translate="no">Education, Health and Care plan (EHCP)</a> is an EHCP.</p>',
  );
});
