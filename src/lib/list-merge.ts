/** Brings a list that came by file or link together with the one that is here. Nothing of either is lost. */
import type { Change } from './list-changes.ts';
import { MOST_ITEMS, MOST_OWN, type Item, type KeptPlace, type MyList } from './my-list.ts';

/** The same id on both lists for different things: letters are put behind it until nothing else has it. */
function withFreeId(list: MyList, item: Item): Item {
  let { id } = item;
  while (list.some((other) => other.id === id)) id += 'x';
  return { ...item, id };
}

const hasOwn = (list: MyList, kind: string, text: string): boolean =>
  list.some((item) => item.kind === kind && item.kind !== 'place' && item.text === text);

/** Puts a second, different note on a place under the first; where that is too long, it becomes a note of its own. */
function withNote(list: MyList, ours: KeptPlace, theirs: KeptPlace): MyList {
  const { note = '' } = theirs;
  if (!note || ours.note?.includes(note)) return list;
  const both = ours.note ? `${ours.note}\n\n${note}` : note;
  if (both.length > MOST_OWN) return takeIn(list, { id: theirs.id, kind: 'note', text: note, kept: theirs.kept });
  return list.map((item) => (item === ours ? { ...ours, note: both } : item));
}

function takeIn(list: MyList, item: Item): MyList {
  if (item.kind !== 'place') return hasOwn(list, item.kind, item.text) ? list : [...list, withFreeId(list, item)];
  const ours = list.find((other): other is KeptPlace => other.kind === 'place' && other.at === item.at);
  return ours ? withNote(list, ours, item) : [...list, withFreeId(list, item)];
}

const together = (list: MyList, arriving: MyList): MyList => arriving.reduce(takeIn, list);

/** Adds what arrives; what is over the limit stays away (`countOver`). */
export const merge =
  (arriving: MyList): Change =>
  (list) =>
    together(list, arriving).slice(0, MOST_ITEMS);

/** @returns how many items `merge` would leave out because the list is full */
export const countOver = (list: MyList, arriving: MyList): number =>
  Math.max(0, together(list, arriving).length - MOST_ITEMS);

/** Takes what arrives instead of what is here. */
export const replaceWith =
  (arriving: MyList): Change =>
  () =>
    arriving;

/** Undoes `replaceWith`: the list as it was, then what was added since. */
export const undoReplace =
  (before: MyList, arrived: MyList): Change =>
  (list) =>
    merge(list.filter((item) => !arrived.some(({ id }) => id === item.id)))(before);
