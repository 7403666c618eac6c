/** Promise kept: a change of My list does what its name says to the list as it stands, and loses nothing else. */
import { describe, expect, it } from 'vitest';
import {
  addItem,
  isFull,
  moveItem,
  putBack,
  removeItem,
  removePlace,
  rewrite,
  setNote,
  takeNewWords,
} from '../../src/lib/list-changes.ts';
import { countOver, merge, replaceWith, undoReplace } from '../../src/lib/list-merge.ts';
import { MOST_ITEMS, MOST_OWN, parseList, writeList, type MyList } from '../../src/lib/my-list.ts';
import { own, place } from './support/lists.ts';

const a = place('a', '/areas/ehcps/');
const b = own('b', 'Bring the letter.');
const c = own('c', 'When is the review?', 'question');
const list: MyList = [a, b, c];
const ids = (of: MyList) => of.map(({ id }) => id).join('');
const full = Array.from({ length: MOST_ITEMS }, (_unused, at) => own(`n${at}`, `Note ${at}`));

describe('adding and removing', () => {
  it('a new item comes last; a place comes once', () => {
    expect(ids(addItem(own('d', 'New'))(list))).toBe('abcd');
    expect(addItem(place('e', '/areas/ehcps/'))(list)).toBe(list);
  });

  it('a full list takes no more', () => {
    expect(isFull(full)).toBe(true);
    expect(addItem(a)(full)).toBe(full);
  });

  it('an item goes by its id, a place by its address', () => {
    expect(ids(removeItem('b')(list))).toBe('ac');
    expect(ids(removePlace('/areas/ehcps/')(list))).toBe('bc');
  });

  it('undo puts an item back where it was, even when its neighbour is gone', () => {
    expect(ids(putBack(b, 'c')([a, c]))).toBe('abc');
    expect(ids(putBack(c, undefined)([a, b]))).toBe('abc');
    expect(ids(putBack(b, 'gone')([a, c]))).toBe('acb');
    expect(putBack(b, 'c')(list)).toBe(list);
  });
});

it('moving changes places with the neighbour, and stops at both ends', () => {
  expect(ids(moveItem('b', -1)(list))).toBe('bac');
  expect(ids(moveItem('b', 1)(list))).toBe('acb');
  expect(moveItem('a', -1)(list)).toBe(list);
  expect(moveItem('c', 1)(list)).toBe(list);
  expect(moveItem('gone', 1)(list)).toBe(list);
});

it('own words are written anew; a note comes, changes and goes', () => {
  expect(rewrite('b', 'Both letters.')(list)[1]).toEqual({ ...b, text: 'Both letters.' });
  const noted = setNote('a', 'Show this.')(list);
  expect(noted[0]).toEqual({ ...a, note: 'Show this.' });
  expect(setNote('a', '  ')(noted)[0]).toEqual(a);
});

it('new words of a place are kept only when the reader says so', () => {
  const now = { page: 'Are EHCPs being scrapped?', text: 'New words.' };
  expect(takeNewWords('a', now)(list)[0]).toEqual({ ...a, was: now });
});

describe('bringing two lists together', () => {
  it('adds what is new, in its order, behind what is here', () => {
    expect(ids(merge([place('x', '/words/#ehcp'), own('y', 'Other')])(list))).toBe('abcxy');
  });

  it('takes nothing twice', () => {
    expect(merge([place('x', '/areas/ehcps/'), own('y', b.text), own('z', c.text, 'question')])(list)).toEqual(list);
    // The same words as a note and as a question are two things.
    expect(merge([own('y', c.text)])(list)).toHaveLength(4);
  });

  it('keeps both notes on a place, and neither twice', () => {
    const ours = [{ ...a, note: 'Ours' }];
    const theirs = [place('x', a.at, { note: 'Theirs' })];
    const both = merge(theirs)(ours);
    expect(both).toEqual([{ ...a, note: 'Ours\n\nTheirs' }]);
    expect(merge(theirs)(both)).toEqual(both);
    expect(merge(theirs)([a])).toEqual([{ ...a, note: 'Theirs' }]);
  });

  it('makes a note of its own of one that is too long to stand under ours', () => {
    const long = 'x'.repeat(MOST_OWN - 1);
    const merged = merge([place('x', a.at, { note: long })])([{ ...a, note: 'Ours' }]);
    expect(merged.map((item) => (item.kind === 'place' ? item.note : item.text))).toEqual(['Ours', long]);
    expect(parseList(writeList(merged)).wrong).toBeUndefined();
  });

  it('gives an item another id where its own is taken', () => {
    const merged = merge([own('a', 'Another thing'), own('ax', 'A third')])(list);
    expect(new Set(merged.map(({ id }) => id)).size).toBe(5);
  });

  it('says how many would stay away, and leaves those out', () => {
    expect(countOver(full, [a, b])).toBe(2);
    expect(merge([a, b])(full)).toEqual(full);
    expect(countOver(list, [a, b])).toBe(0);
  });

  it('replacing can be undone, and what was added since stays', () => {
    const other = [own('x', 'Other')];
    expect(replaceWith(other)(list)).toEqual(other);
    expect(ids(undoReplace(list, other)([...other, own('n', 'Since')]))).toBe('abcn');
  });
});
