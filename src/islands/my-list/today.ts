/** Reads what kept places say today, each page once. */
import { useEffect, useState } from 'preact/hooks';
import { pageReader, readPlace } from '../../client/read-place.ts';
import type { Today } from '../../lib/list-words.ts';
import type { MyList } from '../../lib/my-list.ts';
import { splitAt } from '../../lib/place.ts';

export type AllToday = ReadonlyMap<string, Today>;

/** @returns what each of these addresses says; never fails */
export async function readToday(addresses: readonly string[]): Promise<AllToday> {
  const readPage = pageReader();
  return new Map(
    await Promise.all(
      addresses.map(async (at) => {
        const page = await readPage(splitAt(at).path);
        return [at, page ? (readPlace(page, at) ?? 'gone') : 'unread'] as const;
      }),
    ),
  );
}

export const addressesIn = (list: MyList): string[] => list.flatMap((item) => (item.kind === 'place' ? [item.at] : []));

/** @returns what the places of the list say today, as far as their pages have been read */
export function useToday(list: MyList): AllToday {
  const [today, setToday] = useState<AllToday>(new Map());
  const wanted = addressesIn(list).filter((at) => !today.has(at));
  const key = wanted.join(' ');
  useEffect(() => {
    if (!key) return undefined;
    let isCurrent = true;
    void readToday(key.split(' ')).then((found) => {
      if (isCurrent) setToday((before) => new Map([...before, ...found]));
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return today;
}
