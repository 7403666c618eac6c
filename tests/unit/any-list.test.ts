/** Promise: whatever stands in the store, in a file or in a link, My list is read without a fault and nothing sound is lost. */
import { describe, expect, test } from 'vitest';
import { fromHash, toFragment } from '../../src/lib/list-link.ts';
import { MOST_ITEMS, MOST_OWN, parseList, writeList, type Item } from '../../src/lib/my-list.ts';
import { fc } from '../support/by-chance.ts';

const own = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
const day = fc.constantFrom('2026-11-29', '2024-02-29');
const id = fc.stringMatching(/^[a-z0-9]{8}$/);
const at = fc
  .tuple(fc.constantFrom('/areas/ehcps/', '/your-rights/asking/', '/'), fc.stringMatching(/^(?:#t[a-z0-9]{4})?$/))
  .map(([path, place]) => path + place);

const item: fc.Arbitrary<Item> = fc.oneof(
  fc.record({ id, kept: day, kind: fc.constantFrom('note' as const, 'question' as const), text: own }),
  fc.record({ id, kept: day, kind: fc.constant('place' as const), at, was: fc.record({ page: own, text: own }) }),
  fc.record({
    id,
    kept: day,
    kind: fc.constant('place' as const),
    at,
    was: fc.record({ page: own, text: own }),
    note: own,
  }),
);
const list = fc.uniqueArray(item, {
  maxLength: 20,
  comparator: (a, b) => a.id === b.id || (a.kind === 'place' && b.kind === 'place' && a.at === b.at),
});

describe('the stored line', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(list, (items) => {
        expect(parseList(writeList(items))).toEqual({ items, lost: 0 });
      }),
    );
  });

  test('of anything at all is read without a fault, and holds only what is sound', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((items) => `{"version":1,"items":[${items}]}`),
        ),
        (raw) => {
          const { items } = parseList(raw);
          expect(parseList(writeList(items)).items).toEqual(items);
        },
      ),
    );
  });

  test('with one damaged item among sound ones keeps the sound ones and counts the other', () => {
    fc.assert(
      fc.property(list, fc.nat(20), fc.jsonValue(), (items, where, wrong) => {
        const values: unknown[] = [...items];
        values.splice(where % (items.length + 1), 0, { damaged: wrong });
        expect(parseList(JSON.stringify({ version: 1, items: values }))).toEqual({ items, wrong: 'some', lost: 1 });
      }),
    );
  });

  test('of a version to come is never taken for ours', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 2, max: 1e6 }), (items, version) => {
        expect(parseList(JSON.stringify({ version, items }))).toEqual({ items: [], wrong: 'newer', lost: 0 });
      }),
    );
  });

  test('is cut at the most there can be, and says how many were left', () => {
    const many = Array.from({ length: MOST_ITEMS + 5 }, (_, at): Item => {
      const number = String(at).padStart(8, '0');
      return { id: number, kept: '2026-11-29', kind: 'note', text: 'x'.repeat(MOST_OWN) };
    });
    expect(parseList(writeList(many))).toMatchObject({ wrong: 'some', lost: 5 });
  });
});

describe('a link', () => {
  test('carries every place and every own word', async () => {
    await fc.assert(
      fc.asyncProperty(list, async (items) => {
        fc.pre(items.length > 0);
        const opened = await fromHash(`#${await toFragment(items)}`);
        const carried = items.map((one) =>
          one.kind === 'place'
            ? { kind: one.kind, at: one.at, ...(one.note ? { note: one.note } : {}) }
            : { kind: one.kind, text: one.text },
        );
        expect(opened).toEqual({ items: carried, lost: 0 });
      }),
    );
  });

  test('with a letter changed, left out or put in is told to be damaged, never read as something else', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.nat(), fc.constantFrom('', 'A', '-', 'AA'), async (items, where, letter) => {
        fc.pre(items.length > 0);
        const sound = await toFragment(items);
        const start = 'carry=1.'.length;
        const place = start + (where % (sound.length - start));
        const changed = sound.slice(0, place) + letter + sound.slice(place + 1);
        fc.pre(changed !== sound);
        const opened = await fromHash(`#${changed}`);
        if (!('fault' in opened)) expect(opened).toEqual(await fromHash(`#${sound}`));
      }),
    );
  });

  test('of anything at all is read without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (letters) => {
        for (const form of ['', 'carry=', 'carry=1.', 'carry=1p.', 'carry=2.']) {
          const opened = await fromHash(`#${form}${letters}`);
          expect('fault' in opened || opened.items.length > 0).toBe(true);
        }
      }),
    );
  });
});
