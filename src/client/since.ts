/**
 * Since you last looked: notes when a reader looks at the home page or /whats-changed/, and fetches what to say only when
 * there is something to say (src/client/since-told.ts).
 *
 * `seen`, kept on the phone: the day of the last look and the day of the newest change then, `2026-11-03 2026-10-30`.
 * `visit`, kept for this tab: today, then what `seen` was before. So what is new stays in sight for this visit, until the
 * day ends, and is told no more on the next.
 */
import { localDay } from '../lib/dates.ts';
import { recall, remember } from './storage.ts';

const newest = document.querySelector<HTMLElement>('[data-newest]')?.dataset['newest'] ?? '';
const today = localDay(new Date());
const visit = recall('visit', 'sessionStorage');
const before = visit?.startsWith(today) ? visit.slice(11) : (recall('seen') ?? '');
const note = () => remember('seen', `${today} ${newest}`);

remember('visit', `${today} ${before}`, 'sessionStorage');
// What cannot be told this time is told the next.
if (before && (newest > before.slice(11) || location.pathname.endsWith('-changed/')))
  void import('./since-told.ts').then((told) => told.tellSince(before, today)).then(note, () => 0);
else note();
