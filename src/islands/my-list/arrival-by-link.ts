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

/** Gives what came an id, today's date, and each place the words its page has. */
async function asItems(carried: readonly Carried[]): Promise<Item[]> {
  const kept = localDay(new Date());
  const items = carried.map((item): Item => {
    const base = { id: newId(), kept };
    return item.kind === 'place' ? { ...base, was: { page: '', text: '' }, ...item } : { ...base, ...item };
  });
  const today = await readToday(addressesIn(items));
  return items.map((item) => {
    const found = item.kind === 'place' ? today.get(item.at) : undefined;
    return item.kind === 'place' && typeof found === 'object' ? { ...item, was: wordsOf(found) } : item;
  });
}

async function open(hash: string): Promise<Arrived> {
  const opened = await fromHash(hash);
  if ('fault' in opened) return { by: 'link', fault: FAULTS[opened.fault] };
  return { by: 'link', items: await asItems(opened.items), lost: opened.lost };
}

/** Calls back with the list that the address carries, on opening and when a link is followed on this very page. */
export function useArrivalByLink(onArrive: (arrived: Arrived) => void): void {
  useEffect(() => {
    const look = () => {
      const { hash, pathname, search } = location;
      if (!carriesList(hash)) return;
      history.replaceState(null, '', pathname + search);
      void open(hash).then(onArrive);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
}
