/** What goes on an area's sheet for a meeting: one side of A4 has room for a few points and questions. */
import type { Area } from '../schemas/areas.ts';
import type { Statement } from '../schemas/shared.ts';

/** Lines of 14 point text that are left for points, and how many letters stand in one (A4, margins of 13 mm). */
const LINES = 11;
const LETTERS = 74;
/** Questions on a sheet. The page has more. */
export const MOST_QUESTIONS = 3;

/** What a statement takes on the sheet: its kind and law stand before its words. */
const linesOf = ({ text, legal = '' }: Statement): number =>
  Math.ceil((text.replace(/\]\([^)]*\)/g, '').length + legal.length + 20) / LETTERS);

/**
 * @returns what the law, or official guidance, gives a child in this area: in the editor's order, as much as fits. Where
 * the page says nothing of that kind for the child, what it says of today.
 */
export function pointsForSheet({ inShort, today, forYourChild }: Area): Statement[] {
  let left = LINES;
  return [...forYourChild, ...today, ...inShort]
    .filter(({ kind }) => kind === 'law' || kind === 'guidance')
    .filter((statement) => {
      const lines = linesOf(statement);
      if (lines > left) return false;
      left -= lines;
      return true;
    });
}
