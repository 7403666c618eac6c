/** Promise kept: a hard word opens once a page, with its letters spelled out, and its meaning is listed at the page's foot. */
import { describe, expect, it } from 'vitest';
import { settleWords, WORDS_PLACE, type WordMeaning } from '../../src/lib/words-on-page.ts';

const meanings = new Map<string, WordMeaning>([
  ['ehcp', { term: 'Education, Health and Care plan', short: 'EHCP', meaning: 'A legal document.' }],
  [
    'senco',
    { term: 'special educational needs co-ordinator', short: 'SENCO', meaning: 'The teacher who looks after it.' },
  ],
  ['npq', { term: 'National Professional Qualification', short: 'NPQ', meaning: 'A course.' }],
  ['mainstream', { term: 'mainstream', meaning: 'For all children.' }],
  ['isp', { term: 'Individual Support Plan', short: 'ISP', meaning: 'A plan by the school.', standing: 'Not law.' }],
  ['nested', { term: 'review', meaning: 'A look at an <a data-word="ehcp" href="/words/#ehcp">EHCP</a>.' }],
]);
const link = (id: string, text: string) => `<a data-word="${id}" href="/words/#${id}">${text}</a>`;
const settle = (html: string, base = '/') => settleWords(`${html}${WORDS_PLACE}`, meanings, base);
/** The page without its list of words. */
const body = (html: string) => settle(html).replace(/<section class="words".*<\/section>/s, '');
const listed = (page: string) => [...page.matchAll(/<div class="meaning" id="w-([a-z-]+)">/g)].map(([, id]) => id);

describe('the places of a word', () => {
  it('opens at the first place only; later places are plain text', () => {
    const page = body(
      `<p>Ask about ${link('mainstream', 'mainstream')} schools, all ${link('mainstream', 'mainstream')} ones.</p>`,
    );
    expect(page).toBe(
      '<p>Ask about <a class="word" id="r-mainstream" href="#w-mainstream">mainstream</a> schools, all mainstream ones.</p>',
    );
  });

  it.each([
    ['letters', 'Write an EHCP.', 'Write an Education, Health and Care plan (EHCP).'],
    ['letters of more than one', 'Write two EHCPs.', 'Write two Education, Health and Care plans (EHCPs).'],
    ['other words left alone', 'Write a care plan.', 'Write a care plan.'],
  ])('spells out %s', (_what, given, wanted) => {
    const marked = given.replace(/EHCPs?|care plan/, (text) => link('ehcp', text));
    expect(body(`<p>${marked}</p>`).replace(/<[^>]*>/g, '')).toBe(wanted);
  });

  it('spells letters out only once', () => {
    const text = body(`<p>An ${link('ehcp', 'EHCP')}. The ${link('ehcp', 'EHCP')}.</p>`).replace(/<[^>]*>/g, '');
    expect(text).toBe('An Education, Health and Care plan (EHCP). The EHCP.');
  });

  it.each([
    [
      'at the start of a paragraph',
      `<p>${link('senco', 'SENCOs')} help.`,
      '<p>Special educational needs co-ordinators (SENCOs) help.',
    ],
    [
      'after a full stop',
      `<p>Yes. ${link('senco', 'SENCOs')} help.`,
      '<p>Yes. Special educational needs co-ordinators (SENCOs) help.',
    ],
    ['in the middle', `<p>Ask ${link('senco', 'SENCOs')}.`, '<p>Ask special educational needs co-ordinators (SENCOs).'],
    [
      'after another word',
      `<p>A ${link('mainstream', 'mainstream')} ${link('senco', 'SENCO')}.`,
      '<p>A mainstream special educational needs co-ordinator (SENCO).',
    ],
    [
      'in bold, in the middle',
      `<p>Ask <strong>${link('senco', 'SENCOs')}</strong>.`,
      '<p>Ask <strong>special educational needs co-ordinators (SENCOs)</strong>.',
    ],
  ])('has a capital letter only where a sentence starts: %s', (_where, given, wanted) => {
    expect(body(given).replace(/<\/?a\b[^>]*>/g, '')).toBe(wanted);
  });

  it.each([
    ['an NPQ', 'a National Professional Qualification (NPQ)'],
    ['An NPQ', 'A National Professional Qualification (NPQ)'],
    ['an EHCP', 'an Education, Health and Care plan (EHCP)'],
    ['a SENCO', 'a special educational needs co-ordinator (SENCO)'],
    ['an ISP', 'an Individual Support Plan (ISP)'],
    ['the NPQ', 'the National Professional Qualification (NPQ)'],
  ])('keeps "a" and "an" right when letters are spelled out: "%s" becomes "%s"', (given, wanted) => {
    const page = body(`<p>${given.replace(/[A-Z]{3,}/, (text) => link(text.toLowerCase(), text))}.</p>`);
    expect(page.replace(/<[^>]*>/g, '')).toBe(`${wanted}.`);
  });

  it('leaves "a" and "an" as typed at later places', () => {
    const page = body(`<p>The ${link('npq', 'NPQ')} is an ${link('npq', 'NPQ')}.</p>`);
    expect(page).toMatch(/ is an NPQ\.<\/p>$/);
  });

  it('keeps official names in English when a phone translates the page, but lets plain words be translated', () => {
    const page = settle(`<p>${link('ehcp', 'EHCP')} ${link('mainstream', 'mainstream')}</p>`);
    expect(page).toContain('href="#w-ehcp" translate="no"');
    expect(page).toMatch(/<dt translate="no"><a [^>]+>Education, Health and Care plan \(EHCP\)<\/a><\/dt>/);
    expect(page).toContain('href="#w-mainstream">');
    expect(page).toMatch(/<dt><a [^>]+>Mainstream<\/a><\/dt>/);
  });

  it('leaves a word nobody has explained as plain text', () => {
    expect(settle(`<p>A ${link('unknown', 'thing')}.</p>`)).toBe('<p>A thing.</p>');
  });
});

describe('the list of words', () => {
  it('stands in its place, in the order of first use', () => {
    const page = settle(`<p>${link('isp', 'ISP')} ${link('ehcp', 'EHCP')} ${link('isp', 'ISP')}</p>`);
    expect(listed(page)).toEqual(['isp', 'ehcp']);
    expect(page).toContain('<h2 id="words">Words on this page</h2>');
    expect(page).not.toContain(WORDS_PLACE);
  });

  it('says what the word means, how it stands in law, where to read more, and how to get back', () => {
    const page = settle(`<p>${link('isp', 'ISP')}</p>`, '/send/');
    expect(page).toContain('<dd>A plan by the school. <strong>Not law.</strong>');
    expect(page).toContain('<a href="/send/words/#isp">');
    expect(page).toContain('href="#r-isp">Back to your place</a>');
  });

  it('shows a word inside a meaning as plain text, and does not list it', () => {
    const page = settle(`<p>A ${link('nested', 'review')} of the ${link('ehcp', 'EHCP')}.</p>`);
    expect(page).toContain('<dd>A look at an EHCP. ');
    expect(listed(settle(`<p>A ${link('nested', 'review')}.</p>`))).toEqual(['nested']);
  });

  it('spells letters out inside a meaning when the page itself never does', () => {
    expect(settle(`<p>A ${link('nested', 'review')}.</p>`)).toContain(
      '<dd>A look at an Education, Health and Care plan (EHCP). ',
    );
  });

  it('is left out, with its heading, where a page has no hard words', () => {
    expect(settle('<p>Plain.</p>')).toBe('<p>Plain.</p>');
  });

  it('is not made on a page that has no place for it: the page stays exactly as it was', () => {
    const html = `<p>${link('ehcp', 'EHCP')} and ${link('ehcp', 'EHCP')}</p>`;
    expect(settleWords(html, meanings, '/')).toBe(html);
  });

  it('copes with any sign in a meaning', () => {
    const odd = new Map([['odd', { term: 'odd', meaning: 'Costs $& or $$.' }]]);
    expect(settleWords(link('odd', 'odd') + WORDS_PLACE, odd, '/')).toContain('<dd>Costs $& or $$. ');
  });
});
