/** Promise kept: what is shared fits a message, and never loses how far it is true, when, or where to read on. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/lib/place.ts';
import { shareText } from '../../src/lib/share-text.ts';

const SITE = 'https://example.org';
/** A handful of each kind, as the site had them in November 2026. Read by a person, as was what is made of them. */
const places = JSON.parse(readFileSync('tests/fixtures/places.json', 'utf8')) as Place[];
const reviewed = readFileSync('tests/fixtures/share-texts.txt', 'utf8');

it('a handful of each kind reads as it was reviewed', () => {
  const made = places.map((place) => `${shareText(place, SITE + place.at)}\n`).join('\n');
  expect(places.length).toBeGreaterThan(15);
  expect(made).toBe(reviewed);
});

const law: Place = {
  at: '/your-rights/asking/#x',
  kind: 'statement',
  page: 'Asking for a plan',
  checked: '25 November 2026',
  label: 'Law today',
  detail: 'Children and Families Act 2014, section 36(8)',
  title: 'The test in law',
  text: 'The council must look at what your child needs.',
  sources: [],
};
const share = (change: Partial<Place>) => shareText({ ...law, ...change }, `${SITE}${law.at}`);
const long = (count: number) =>
  Array.from({ length: count }, (_, at) => `This is sentence number ${at + 1} of a long text.`);

describe('what must not be lost', () => {
  it('is kept whole where it fits: words, kind, source, day, address', () => {
    expect(share({})).toBe(
      'The council must look at what your child needs.\n' +
        'Law today: Children and Families Act 2014, section 36(8). Checked on 25 November 2026.\n' +
        'https://example.org/your-rights/asking/#x',
    );
  });

  it('a sentence that says what is not so stays, and a mark shows where others are left out', () => {
    const [first = '', second = ''] = long(5);
    const text = share({ text: [...long(5), 'It does not apply to colleges.'].join(' ') });
    expect(text).toContain(`${first} ${second} … It does not apply to colleges.\nLaw today`);
    expect(text.length).toBeLessThanOrEqual(280);
  });

  it('the source of the law gives way before words of the law do', () => {
    const text = share({ text: long(4).join(' ') });
    expect(text).toContain(`${long(4).join(' ')}\nLaw today. Checked on 25 November 2026.\n`);
  });

  it('letters spelled out give way before words do', () => {
    const spelled =
      'You can ask for an Education, Health and Care plan (EHCP) and a National Professional Qualification (NPQ).';
    const text = share({ text: `${spelled} ${long(3).join(' ')}` });
    expect(text).toContain('You can ask for an EHCP and an NPQ.');
    expect(text).toContain(long(3).join(' '));
  });

  it('a single sentence that is too long ends at a word, and kind, day and address stay', () => {
    const text = share({ text: `It is ${'very '.repeat(80)}long.` });
    expect(text).toMatch(/^It is (very )+very…\nLaw today\. Checked on 25 November 2026\.\nhttps:\S+$/);
    expect(text.length).toBeLessThanOrEqual(280);
  });
});
