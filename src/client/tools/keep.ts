/** Keeps a page, a statement or a question on My list; the next press takes it off. */
import { addItem, isFull, placeAt, removePlace } from '../../lib/list-changes.ts';
import { localDay } from '../../lib/dates.ts';
import { wordsOf } from '../../lib/my-list.ts';
import { nameButtons } from '../keep-names.ts';
import { changeList, newId, readList } from '../list-store.ts';
import { readElement, readPage } from '../read-place.ts';
import { sayBeside } from '../say-beside.ts';
import { placeOf } from '../place-of.ts';

const WAY = { name: 'Open My list', href: `${import.meta.env.BASE_URL}my-list/` };

const NOT_KEPT = {
  full: 'It could not be kept: there is no room on this phone.',
  refused: 'It could not be kept: this window does not let sites store anything.',
  newer: 'It could not be kept: your list belongs to a newer version of this site. Load the page again with signal.',
};

export async function run(button: HTMLButtonElement): Promise<void> {
  const { at, element } = placeOf(button);
  const { list } = readList();
  if (placeAt(list, at)) {
    await changeList(removePlace(at));
    nameButtons();
    sayBeside(button, 'Taken off My list.');
    return;
  }
  if (isFull(list)) {
    sayBeside(button, 'My list is full. Take something off first.', WAY);
    return;
  }
  const was = wordsOf(element ? readElement(element, at) : readPage(document, at));
  const { trouble } = await changeList(addItem({ id: newId(), kind: 'place', at, was, kept: localDay(new Date()) }));
  // On another page it would be gone: so it is not said to be on the list, and the next press tries again.
  if (trouble) await changeList(removePlace(at));
  nameButtons();
  if (trouble) sayBeside(button, NOT_KEPT[trouble]);
  else sayBeside(button, 'Kept on My list.', WAY);
}
