/** What a preview card says of a page: never an answer without how far it is true and when that was checked. */
import { pageAddress } from './addresses.ts';
import { inWords } from './dates.ts';
import { statusLabel } from './labels.ts';
import type { Status } from '../schemas/shared.ts';

/** The words of a share picture, from its heading to its last line. */
export interface CardWords {
  question: string;
  answer: string;
  line: string;
}

/** "The 2023 promises: partly kept. Checked on 25 November 2026." */
export const cardLine = (checked: string, status?: Status): string =>
  `${status ? `The 2023 promises: ${statusLabel[status].toLowerCase()}. ` : ''}Checked on ${inWords(checked)}.`;

/** @param answer as plain text */
export const areaCard = (area: { question: string; status: Status; checked: string }, answer: string): CardWords => ({
  question: area.question,
  answer,
  line: cardLine(area.checked, area.status),
});

/** The picture of every page that has none of its own is the home page's: it answers one question, and names it. */
export const homeCard = (home: { title: string; checked: string }, answer: string): CardWords => ({
  question: home.title,
  answer,
  line: cardLine(home.checked),
});

/**
 * A picture is drawn by hand (`npm run pictures`), its page changes at any time.
 * @param drawn the words of the picture when it was drawn
 * @returns whether it still says what its page says
 */
export const isCurrent = (drawn: CardWords | undefined, now: CardWords): boolean =>
  drawn?.question === now.question && drawn.answer === now.answer && drawn.line === now.line;

interface Checked {
  id: string;
  checked: string;
}

/**
 * @param path from the site's own root; a page without dates of its own has those of the page it stands under
 * @returns the line for a page's card; nothing for a page that states no facts
 */
export function cardLineOf(
  path: string,
  content: { areas: readonly (Checked & { status: Status })[]; easy: readonly Checked[]; pages: readonly Checked[] },
): string | undefined {
  const lines = new Map([
    ...content.pages.map(({ id, checked }) => [pageAddress(id), cardLine(checked)] as const),
    ...content.easy.map(({ id, checked }) => [`/easy/${id}/`, cardLine(checked)] as const),
    ...content.areas.map(({ id, checked, status }) => [`/areas/${id}/`, cardLine(checked, status)] as const),
  ]);
  const parent = path.replace(/[^/]+\/$/, '');
  return lines.get(path) ?? (parent === '/' ? undefined : lines.get(parent));
}
