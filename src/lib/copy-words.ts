/** What /app/ says of the saved copy, in words. */
import type { PartFacts } from './copy-list.ts';
import type { CopyCheck, CopyCount } from './messages.ts';

/** How the copy stands: the phases of src/client/offline.ts, with what was counted. */
export interface Standing extends Partial<CopyCount> {
  phase: 'none' | 'saving' | 'saved' | 'waiting' | 'broken' | 'failed' | 'no-room' | 'removed' | 'refused';
  saved: number;
  listed: number;
}

/** "610 kilobytes", "1.2 megabytes": rounded up, so that it is never more than was said. */
export const inBytes = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.ceil(bytes / 10_000) * 10} kilobytes`
    : `${(Math.ceil(bytes / 100_000) / 10).toString()} megabytes`;

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
const wasWere = (count: number): string => (count === 1 ? 'was' : 'were');

/** @param size what saving would move, where that is known */
export function standingInWords({ phase, saved, listed, parts }: Standing, size: number | undefined): string {
  const left = parts?.filter(({ chosen }) => !chosen) ?? [];
  const gone = listed - saved;
  switch (phase) {
    case 'none':
      return `Nothing is saved on this phone. Saving it uses ${size === undefined ? 'a small amount of data' : `about ${inBytes(size)}`}.`;
    case 'saving':
      return 'Saving this site on your phone. You can go on reading.';
    case 'saved':
      return left.length === 0
        ? 'Saved on this phone: all pages, and search. They work without signal.'
        : `Saved on this phone: the parts you see ticked below. They work without signal.`;
    case 'waiting':
      return 'Saved on this phone. A newer version is ready.';
    case 'broken':
      return `${files(gone)} of ${listed} ${gone === 1 ? 'is' : 'are'} missing from your copy. When you have signal, press “Check my copy”.`;
    case 'failed':
      return 'Saving did not finish. Nothing is lost: press “Save this site on my phone” to go on where it stopped.';
    case 'no-room':
      return 'There is not enough room on this phone to save everything. You can still read every page while you have a connection.';
    case 'refused':
      return 'This window does not let sites save anything. A private window may be the reason. You can read every page while you have a connection.';
    case 'removed':
      return 'Everything this site saved is removed from this phone. If you open another page here, it saves itself again.';
  }
}

/** The facts of a copy that is there, each on a line of its own. */
export function factsInWords({ pages, bytes, savedAt, version }: Partial<CopyCount>): string[] {
  if (pages === undefined || bytes === undefined || version === undefined) return [];
  const day = savedAt === undefined ? undefined : new Date(savedAt);
  return [
    `Pages: ${pages}`,
    `Size: about ${inBytes(bytes)}, as it was sent`,
    ...(day ? [`Saved on ${day.toLocaleDateString('en-GB', { dateStyle: 'long' })}`] : []),
    `Version: ${version}`,
  ];
}

/** Said where a browser refused what a button asked of it. */
export const DID_NOT_WORK = 'That did not work. Try again in a moment.';

/** Said where a browser takes long to begin; it may be that it never will. */
export const NOT_BEGUN =
  'Nothing is saved yet. If it stays so, close your browser fully, open it again, and come back to this page.';

/** Said where the choice of parts could not be kept. */
export const NOT_CHOSEN = 'Your choice could not be saved. There may not be enough room on this phone.';

/** A part that can be chosen, with what it holds and weighs. */
export const partInWords = ({ name, pages, bytes }: PartFacts): string =>
  `${name}: ${pages ? `${pages === 1 ? '1 page' : `${pages} pages`}, ` : ''}about ${inBytes(bytes)}`;

/** What "Check my copy" found and did. */
export function checkInWords(check: CopyCheck | undefined, listed: number): string {
  if (!check) return 'The copy could not be checked just now. Try again in a moment.';
  const { bad, mended, trouble } = check;
  if (bad === 0) return `All ${files(listed)} were checked. Your copy is whole.`;
  const found = `${files(bad)} ${wasWere(bad)} missing or damaged.`;
  if (bad === mended) return `${found} We fetched ${bad === 1 ? 'it' : 'them'} again. Your copy is whole now.`;
  const why =
    trouble === 'no-room' ? 'There is not enough room on this phone.' : 'We could not fetch the rest just now.';
  return `${found} ${mended ? `We mended ${mended}. ` : ''}${why} ${trouble === 'no-room' ? '' : 'Try again when you have signal.'}`.trim();
}
