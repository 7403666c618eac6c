/** Promise: whatever a parent types, pastes or says to a phone becomes plain words, and never stops the search. */
import { describe, expect, it, test } from 'vitest';
import { normalise } from '../../src/lib/search/normalise.ts';
import { STOP_WORDS } from '../../src/lib/search/stop-words.ts';

const words = (query: string): string => normalise(query).join(' ');

describe('letters', () => {
  it.each([
    ['capitals do not count', 'EHCP Appeal', 'ehcp appeal'],
    ['accents do not count', 'Zoë’s café CRÈCHE', 'zoe cafe creche'],
    ['letters that a phone writes as one are taken apart', 'ﬁnd', 'find'],
    ['signs around words do not count', '“naughty” (school)?! – plan…', 'naughty school plan'],
    ['a sign inside a word keeps its parts together', 'top-up one-to-one', 'top-up one-to-one'],
    ['other scripts are words too', 'مدرسة 学校 स्कूल', 'مدرسة 学校 सकल'],
  ])('%s', (_what, query, expected) => {
    expect(words(query)).toBe(expected);
  });

  it.each(['doesn’t', "doesn't", 'doesn‘t', 'doesn`t', 'doesn´t', 'doesnt'])('"%s" is one word', (query) => {
    expect(words(query)).toBe('doesnt');
  });

  it.each([
    ['my child’s plan', 'my child plan'],
    ["parents' rights", 'parents rights'],
    ["it's", 'it'],
    ["O'Neill", 'oneill'],
  ])('the mark in "%s" is no word of its own', (query, expected) => {
    expect(words(query)).toBe(expected);
  });
});

describe('letters said or typed one by one are one word', () => {
  it.each([
    ['e h c p', 'ehcp'],
    ['E H C P plan', 'ehcp plan'],
    ['e.h.c.p.', 'ehcp'],
    ['E.H.C.P. costs', 'ehcp costs'],
    ['what is s e n d please', 'what is send'],
    ['p.r.u.', 'pru'],
    ['i e p', 'iep'],
  ])('%s', (query, expected) => {
    expect(words(query)).toBe(expected);
  });

  it.each(['plan a or b', 'part b of it', 'a to z'])('but not in "%s"', (query) => {
    expect(words(query)).toBe(query);
  });
});

describe('amounts are written as the pages write them', () => {
  it.each([
    ['10.1bn', '10.1 billion'],
    ['£10.1bn?', '10.1 billion'],
    ['£2.6 b', '2.6 billion'],
    ['£2.6 billion', '2.6 billion'],
    ['70m', '70 million'],
    ['£1.6 mn', '1.6 million'],
    ['5k', '5,000'],
    ['£2k', '2,000'],
    ['10.5k', '10,500'],
    ['6000', '6,000'],
    ['£6,000', '6,000'],
    ['£ 6000', '6,000'],
    ['718800 plans', '718,800 plans'],
    ['50%', '50'],
  ])('%s', (query, expected) => {
    expect(words(query)).toBe(expected);
  });
});

describe('other numbers stay as they are', () => {
  it.each([
    ['2014', '2014'],
    ['act of 1996', 'act of 1996'],
    ['2026 white paper', '2026 white paper'],
    ['2024-25', '2024 25'],
    ['16–25', '16 25'],
    ['0-25', '0 25'],
    ['0808 800 4002', '0808 800 4,002'],
    ['08088004002', '08088004002'],
    ['year 6', 'year 6'],
    ['92 schools', '92 schools'],
  ])('%s', (query, expected) => {
    expect(words(query)).toBe(expected);
  });
});

describe('short forms of the trade', () => {
  it.each(['1:1', '1-1', '1 to 1', '1to1', '1-to-1', '1-2-1', '121', 'one to one', 'one-to-one', 'One:One'])(
    '"%s" is one-to-one',
    (query) => {
      expect(words(`${query} support`)).toBe('one-to-one support');
    },
  );

  it.each(['11 to 1', '1 to 15', '21:1'])('"%s" is not', (query) => {
    expect(words(query)).not.toContain('one-to-one');
  });

  it.each(['s19', 'S19', 's.19', 's. 19', 's 19', 'section 19'])('"%s" is a section of a law', (query) => {
    expect(words(query)).toBe('section 19');
  });

  it.each(['ks2', 'class 19', 'Year7s'])('"%s" is none', (query) => {
    expect(words(query)).not.toContain('section');
  });
});

describe('what is said to a phone around a question is left out', () => {
  it.each([
    ['um, can you tell me what is a senco thank you', 'what is a senco'],
    ['hey what is an ehcp please', 'what is an ehcp'],
    ['erm I want to know about mediation', 'about mediation'],
    ['ok search for tribunal', 'tribunal'],
    ['look up local offer full stop', 'local offer'],
    ['is it law question mark', 'is it law'],
    ['please', ''],
  ])('%s', (query, expected) => {
    expect(words(query)).toBe(expected);
  });

  it.each(['summer term', 'perm ex', 'her mum', 'hilltop school', 'number'])('and "%s" is whole', (query) => {
    expect(words(query)).toBe(query);
  });
});

describe('anything else that can be put into a box', () => {
  it.each(['', ' ', '\n\t', '🙂', '👩‍👧', '?!', '"', '%', '£', '…', '\u0000', '\u200b'])(
    '%j asks for nothing',
    (query) => {
      expect(normalise(query)).toEqual([]);
    },
  );

  it('drawings between words do not join them', () => {
    expect(words('plan🙂school')).toBe('plan school');
  });

  it('stop words alone stay, so that they can be asked as they stand', () => {
    const query = 'who is who and what is what';
    expect(words(query)).toBe(query);
    expect(normalise(query).every((word) => STOP_WORDS.has(word))).toBe(true);
  });

  it('code is only words', () => {
    expect(words('<img src=x onerror=alert(1)>')).toBe('img src x onerror alert 1');
    expect(words("'; DROP TABLE plans; --")).toBe('drop table plans');
  });
});

/** Pieces that strange queries are made of. */
const PIECES = [
  'a',
  's',
  '1',
  '£',
  '.',
  ',',
  ' ',
  "'",
  '’',
  '-',
  'é',
  'k',
  'bn',
  'm',
  '🙂',
  'e ',
  '1 ',
  'um ',
  '\u0301',
];

describe('for every query made of strange pieces', () => {
  const queries: string[] = [];
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let i = 0; i < 2_000; i += 1)
    queries.push(Array.from({ length: next(12) }, () => PIECES[next(PIECES.length)]).join(''));

  it('each word is small letters and figures, with nothing at its ends', () => {
    for (const query of queries)
      for (const word of normalise(query))
        expect(word, JSON.stringify(query)).toMatch(/^[\p{Ll}\p{Lo}\p{N}]+(?:[.,-][\p{Ll}\p{Lo}\p{N}]+)*$/u);
  });

  it('capitals and outer spaces change nothing', () => {
    for (const query of queries) expect(normalise(`  ${query.toUpperCase()} `)).toEqual(normalise(query));
  });
});

test.each([...PIECES, 'ab', '12', '1.', 'a.', 'i need '])(
  'a pasted text of 10,000 letters of %j takes no time',
  (piece) => {
    const start = performance.now();
    normalise(piece.repeat(10_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(1_500);
  },
);
