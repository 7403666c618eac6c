/** Says what changed since the reader last looked: one sentence a page, where it moves nothing that is on the screen. */
import type { Change } from '../lib/changes.ts';
import { inWords } from '../lib/dates.ts';
import { newestOfEach, readLook } from '../lib/new-changes.ts';
import { link } from '../link.ts';
import { make } from './make.ts';

function makeItem({ address, page, date, what }: Change): HTMLLIElement {
  const title = make('a', page);
  title.href = link(address);
  const day = make('time', inWords(date));
  day.dateTime = date;
  return make('li', title, make('p', day, `: ${what}`));
}

/** Puts it before the first part of the page that is still below the screen, so that no word moves. */
function place(section: HTMLElement): void {
  const parts = [...document.querySelectorAll<HTMLElement>('main section')].filter(
    (part) => !part.parentElement?.closest('section'),
  );
  const next = parts.find((part) => part.getBoundingClientRect().top >= window.innerHeight);
  if (next) next.before(section);
  else parts.at(-1)?.after(section);
}

/**
 * @param before what the phone kept of the last look; nothing is told when that is damaged
 * @param today as it is kept
 * @throws when what changed can be had neither from the saved copy nor from the network
 */
export async function tellSince(before: string, today: string): Promise<void> {
  const look = readLook(before);
  if (!look) return;
  const changes = (await (await fetch(`${import.meta.env.BASE_URL}changes.json`)).json()) as Change[];
  const news = newestOfEach(changes, look.upTo);
  const when = look.day === today ? 'earlier today' : `on ${inWords(look.day)}`;
  const heading = make('h2', 'Since you last looked');
  heading.id = 'since';
  const list = make('ul', ...news.map(makeItem));
  list.className = 'plain-list';
  const section = news.length
    ? make('section', heading, make('p', `You were last here ${when}. These pages say something new:`), list)
    : make('section', heading, make('p', `Nothing has changed since you last looked ${when}.`));
  place(section);
}
