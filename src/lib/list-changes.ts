/** Every change of My list, each a function of the list as it stands, so that two tabs never overwrite each other. */
import { MOST_ITEMS, type Item, type KeptPlace, type KeptWords, type MyList } from './my-list.ts';

/** A pure function of the list as it stands: it may be applied again when another tab was quicker. */
export type Change = (list: MyList) => MyList;

/** Whether the list has no room for one more item. */
export const isFull = (list: MyList): boolean => list.length >= MOST_ITEMS;

/** @returns the place with this address, if it is on the list */
export const placeAt = (list: MyList, at: string): KeptPlace | undefined =>
  list.find((item): item is KeptPlace => item.kind === 'place' && item.at === at);

/** Adds an item at the end. A place that is on the list already stays as it is; a full list stays as it is. */
export const addItem =
  (item: Item): Change =>
  (list) =>
    isFull(list) || (item.kind === 'place' && placeAt(list, item.at)) ? list : [...list, item];

/** Takes an item off by its id. */
export const removeItem =
  (id: string): Change =>
  (list) =>
    list.filter((item) => item.id !== id);

/** Takes a place off by its address. */
export const removePlace =
  (at: string): Change =>
  (list) =>
    list.filter((item) => item.kind !== 'place' || item.at !== at);

/**
 * Brings a removed item back.
 * @param before the id of the item it stood before; none when it was the last, or when that one is gone too
 */
export const putBack =
  (item: Item, before: string | undefined): Change =>
  (list) => {
    if (addItem(item)(list) === list || list.some(({ id }) => id === item.id)) return list;
    const found = list.findIndex(({ id }) => id === before);
    const index = found < 0 ? list.length : found;
    return [...list.slice(0, index), item, ...list.slice(index)];
  };

/** Moves an item one place up (-1) or down (1); at the end of the list it stays. */
export const moveItem =
  (id: string, by: -1 | 1): Change =>
  (list) => {
    const from = list.findIndex((item) => item.id === id);
    const item = list[from];
    const other = list[from + by];
    if (!item || !other) return list;
    return list.map((each, index) => (index === from ? other : index === from + by ? item : each));
  };

const changeOne =
  (id: string, change: (item: Item) => Item): Change =>
  (list) =>
    list.map((item) => (item.id === id ? change(item) : item));

/** Other words for an own note or question. */
export const rewrite = (id: string, text: string): Change =>
  changeOne(id, (item) => (item.kind === 'place' ? item : { ...item, text }));

/** Sets the note on a place; an empty one takes it away. */
export const setNote = (id: string, text: string): Change =>
  changeOne(id, (item) => {
    if (item.kind !== 'place') return item;
    const { note: _before, ...place } = item;
    return text.trim() ? { ...place, note: text } : place;
  });

/** Takes what a place says today as what is kept. */
export const takeNewWords = (id: string, was: KeptWords): Change =>
  changeOne(id, (item) => (item.kind === 'place' ? { ...item, was } : item));
