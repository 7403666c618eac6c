/** Takes a list out of the address, where nobody else reads it, and makes it ready to be shown. */
import { useEffect } from 'preact/hooks';
import type { Arrived } from './Arriving.tsx';
import { addressesIn, readToday } from './today.ts';
import { newId } from '../../client/list-store.ts';
import { localDay } from '../../lib/dates.ts';
import { carriesList, fromHash, type Carried, type LinkFault } from '../../lib/list-link.ts';
import { wordsOf, type Item } from '../../lib/my-list.ts';

const FAULTS: Record<LinkFault, string> = {
  damaged: 'It was cut or changed on the way. Ask for it again, or for a file.',
  newer: 'It was made by a newer version of this site. Load this page again with signal, then open it again.',
  'cannot-unpack': 'This browser is too old for it. Ask for a file instead.',
};

/** Gives what came an id and today's date; a place has its address alone as yet. */
function asItems(carried: readonly Carried[]): Item[] {
  const kept = localDay(new Date());
  return carried.map((item): Item => {
    const base = { id: newId(), kept };
    return item.kind === 'place' ? { ...base, was: { page: '', text: '' }, ...item } : { ...base, ...item };
  });
}

/** Gives each place the words its page has. */
async function withWords(items: readonly Item[]): Promise<Item[]> {
  const today = await readToday(addressesIn(items));
  return items.map((item) => {
    const found = item.kind === 'place' ? today.get(item.at) : undefined;
    return item.kind === 'place' && typeof found === 'object' ? { ...item, was: wordsOf(found) } : item;
  });
}

/**
 * Takes the list that the address carries, on opening and when a link is followed on this very page.
 * @param onArrive called at once: the pages of its places may be long in coming, and the link is out of the address
 * @param onWords called with the same list, once its places have their words
 */
export function useArrivalByLink(onArrive: (arrived: Arrived) => void, onWords: (items: Item[]) => void): void {
  useEffect(() => {
    const open = async (hash: string) => {
      const opened = await fromHash(hash);
      if ('fault' in opened) {
        onArrive({ by: 'link', fault: FAULTS[opened.fault] });
        return;
      }
      const items = asItems(opened.items);
      onArrive({ by: 'link', items, lost: opened.lost });
      onWords(await withWords(items));
    };
    const look = () => {
      const { hash, pathname, search } = location;
      if (!carriesList(hash)) return;
      history.replaceState(null, '', pathname + search);
      void open(hash);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
}
