/** Finds what can be taken to the meeting: the places that were asked for, and what My list holds. */
import { useEffect, useState } from 'preact/hooks';
import { onListChange, readList } from '../../client/list-store.ts';
import { pageReader, readPlace } from '../../client/read-place.ts';
import { pointOf, pointOfItem, type Asked, type Point } from '../../lib/meeting.ts';
import { splitAt, type Place } from '../../lib/place.ts';

/** What on a page can be a point: all that has an address of its own. */
const ON_PAGES = ':is(.statement, .right, .promise, .view, .myth, .event, #ask ~ ul > li)[id]';

/** Points to choose from, under one heading. */
export interface Group {
  name: string;
  points: Point[];
}

export interface Found {
  groups: Group[];
  /** A page that was asked for could not be read. */
  isShort: boolean;
}

/** @returns a place with few words: of a right its sentence alone, without its details */
function shortPlace(page: Document, at: string): Place | undefined {
  const { id } = splitAt(at);
  const place = readPlace(page, at);
  const lead = id ? page.getElementById(id)?.querySelector(':scope > .lead')?.textContent.trim() : undefined;
  return place && lead ? { ...place, text: lead } : place;
}

/** @returns the places of one address: itself, or for a whole page everything on it */
function placesAt(page: Document, at: string): Place[] {
  const { path, id } = splitAt(at);
  const ats = id ? [at] : [...page.querySelectorAll(ON_PAGES)].map((element) => `${path}#${element.id}`);
  return ats.flatMap((one) => shortPlace(page, one) ?? []);
}

async function find({ ats }: Asked): Promise<Found> {
  const readPage = pageReader();
  const seen = new Set<string>();
  const once = (points: Point[]) => points.filter(({ id }) => !seen.has(id) && seen.add(id));
  const asked = await Promise.all(ats.map(async (at) => ({ at, page: await readPage(splitAt(at).path) })));
  const named = new Map<string, Point[]>();
  for (const { at, page } of asked)
    for (const place of page ? placesAt(page, at) : [])
      named.set(place.page, [...(named.get(place.page) ?? []), ...once([pointOf(place)])]);
  const kept = await Promise.all(
    readList().list.map(async (item) => {
      const page = item.kind === 'place' ? await readPage(splitAt(item.at).path) : undefined;
      return pointOfItem(item, page && item.kind === 'place' ? shortPlace(page, item.at) : undefined);
    }),
  );
  const groups = [
    ...[...named].map(([page, points]) => ({ name: `From “${page}”`, points })),
    { name: 'From My list', points: once(kept) },
  ];
  return { groups: groups.filter(({ points }) => points.length > 0), isShort: asked.some(({ page }) => !page) };
}

/** @returns what was found; nothing while it is being read */
export function usePoints(asked: Asked): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let isCurrent = true;
    const look = () =>
      void find(asked).then((now) => {
        if (isCurrent) setFound(now);
      });
    look();
    const stop = onListChange(look);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [asked]);
  return found;
}
