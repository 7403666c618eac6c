/** Promise kept: a list arrives by link as it left, and a link that was cut, changed or made up does no harm. */
import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { carriesList, fromHash, MOST_IN_QR, toFragment } from '../../src/lib/list-link.ts';
import { MOST_OWN, type Item, type MyList } from '../../src/lib/my-list.ts';
import { HARD_TEXTS, own, place } from './support/lists.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What travels of an item. */
const onItsWay = (item: Item) =>
  item.kind === 'place'
    ? { kind: item.kind, at: item.at, ...(item.note ? { note: item.note } : {}) }
    : { kind: item.kind, text: item.text };

const list: MyList = [
  place('a', '/areas/ehcps/#t3k9f'),
  place('b', '/your-rights/', { note: 'Ask the council. 😀' }),
  ...HARD_TEXTS.map((text, at) => own(`o${at}`, text, at % 2 ? 'question' : 'note')),
];
const packed = (value: unknown, version = '1.'): string =>
  `#carry=${version}${deflateSync(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')}`;

const thereAndBack = async (of: MyList) => fromHash(`#${await toFragment(of)}`);

it('every kind of thing, in every writing, arrives as it left', async () => {
  expect(await thereAndBack(list)).toEqual({ items: list.map(onItsWay), lost: 0 });
});

it('a browser that cannot pack sends the same, longer', async () => {
  vi.stubGlobal('CompressionStream', undefined);
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  const fragment = await toFragment(list);
  expect(fragment).toMatch(/^carry=1p\.[\w-]+$/);
  expect(await fromHash(`#${fragment}`)).toEqual({ items: list.map(onItsWay), lost: 0 });
});

it('a list of 100 kB arrives too', async () => {
  const long = Array.from({ length: 100 }, (_unused, at) => own(`n${at}`, `${at}`.padEnd(MOST_OWN / 2, '🙂')));
  const opened = await thereAndBack(long);
  expect(opened).toEqual({ items: long.map(onItsWay), lost: 0 });
});

it('the words of places stay at home, so twenty places and three notes fit a QR code', async () => {
  const usual = [
    ...Array.from({ length: 20 }, (_unused, at) =>
      place(`p${at}`, `/your-rights/asking/#t${(at * 7919 + 46_656).toString(36)}`),
    ),
    ...[1, 2, 3].map((at) => own(`n${at}`, `Ask about help number ${at} at the next review.`)),
  ];
  const fragment = await toFragment(usual);
  expect(fragment).toMatch(/^carry=1\.[\w-]+$/);
  expect(`https://example.org/send-plan/my-list/#${fragment}`.length).toBeLessThan(MOST_IN_QR);
});

it('what a messenger puts behind a link does not spoil it', async () => {
  const fragment = await toFragment(list);
  for (const behind of ['.', ')', '…', ' and more', '&utm_source=x'])
    expect(await fromHash(`#${fragment}${behind}`)).toMatchObject({ lost: 0 });
});

describe('a link that is not whole', () => {
  it('is seen as damaged wherever it was cut', async () => {
    const hash = `#${await toFragment(list)}`;
    for (let length = '#carry='.length; length < hash.length - 1; length += 1)
      expect(await fromHash(hash.slice(0, length)), `cut at ${length}`).toEqual({ fault: 'damaged' });
  });

  it('is seen as damaged when one letter was changed', async () => {
    const hash = `#${await toFragment(list)}`;
    for (let at = '#carry=1.'.length; at < hash.length - 1; at += 1) {
      const other = hash[at] === 'A' ? 'B' : 'A';
      const opened = await fromHash(hash.slice(0, at) + other + hash.slice(at + 1));
      // The very first letters are the packer's own settings, and some of them change nothing.
      if (!('fault' in opened)) expect(opened).toEqual({ items: list.map(onItsWay), lost: 0 });
    }
  });

  it.each([
    '#carry=',
    '#carry=1',
    '#carry=1.',
    '#carry=1.AAAA',
    '#carry=1p.e30',
    '#carry=x.abc',
    '#carry=0.abc',
    packed({}),
    packed('"a"'),
    packed([]),
    packed([7, null, [], {}, '//elsewhere.example/', 'javascript:alert(1)']),
    packed('['),
  ])('is damaged: %s', async (hash) => {
    expect(await fromHash(hash)).toEqual({ fault: 'damaged' });
  });

  it('that packs a mountain into a few letters is not unpacked', async () => {
    expect(await fromHash(packed(`["${'x'.repeat(50_000_000)}"]`))).toEqual({ fault: 'damaged' });
  });
});

it('what is sound is read, what is not is counted', async () => {
  const hash = packed(['/areas/ehcps/', 'https://elsewhere.example/', { n: 'x'.repeat(MOST_OWN + 1) }, { q: 'Why?' }]);
  expect(await fromHash(hash)).toEqual({
    items: [
      { kind: 'place', at: '/areas/ehcps/' },
      { kind: 'question', text: 'Why?' },
    ],
    lost: 2,
  });
});

it('a newer form, and a browser that cannot unpack, are told apart from damage', async () => {
  expect(await fromHash(packed([], '2.'))).toEqual({ fault: 'newer' });
  const hash = packed(['/']);
  vi.stubGlobal('DecompressionStream', undefined);
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  expect(await fromHash(hash)).toEqual({ fault: 'cannot-unpack' });
});

it('other addresses carry no list', () => {
  expect(carriesList('#carry=1.abc')).toBe(true);
  for (const hash of ['', '#', '#carry', '#t3k9f']) expect(carriesList(hash)).toBe(false);
});
