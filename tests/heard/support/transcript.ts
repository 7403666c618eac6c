/** Turns what the screen reader said into lines that a person can review, and counts the stops. */

/** Places that a listener is told of on the way in, and does not stop at. */
const PLACES =
  /^(?:document|banner|main|contentinfo|navigation|region|search|form|group|article|dialog|list|table|term|definition|figure|status)(?:, |$)/;
/** What no screen reader speaks of. */
const SILENT =
  /^(?:paragraph|strong|emphasis|time|mark|code|generic|row|rowgroup|row, .*|list|term|definition|article|search|status|alert|option, .*|end of .*)$/;
/** Of a field nothing is said while nothing is wrong in it. */
const NOT_WRONG = /, not invalid(?=,|$)/;
const ITEM = /^listitem(?:, level \d+)?, position (\d+), set size (\d+)$/;
const ROLE = /^(?:heading|link|button|checkbox|radio|cell|columnheader|rowheader|caption|image|option|group), /;
/** A landmark with a name says that name on the way in, and is often named by the heading that comes next. */
const LANDMARK = /^(?:banner|complementary|contentinfo|form|main|navigation|region|search), /;
/** What a role's phrase says after the name. */
const AFTER_NAME = /, (?:level \d+|not checked|checked|current page|position \d+, set size \d+|.*popup.*)(?=,|$)/g;

export interface Line {
  words: string;
  /** Whether a listener stops here: at words, a link, a heading, a field. */
  isStop: boolean;
}

const nameOf = (phrase: string): string => phrase.replace(ROLE, '').replaceAll(AFTER_NAME, '');

/** @param phrases as the screen reader said them, one by one */
export function linesOf(phrases: readonly string[]): Line[] {
  let item = '';
  /** What is left of a name that was said whole: its parts follow one by one, and a real screen reader leaves them out. */
  let within = '';
  /** The kind of thing that name was of. No link is part of a link: a second one is heard again. */
  let whole = '';
  return phrases.flatMap((said): Line[] => {
    const phrase = said.replace(NOT_WRONG, '');
    if (SILENT.test(phrase)) return [];
    const [, position, size] = ITEM.exec(phrase) ?? [];
    if (position && size) {
      item = `${position} of ${size}: `;
      return [];
    }
    const name = nameOf(phrase);
    const role = ROLE.exec(phrase)?.[0] ?? '';
    const ownParts = role ? name : '';
    if (within.startsWith(name) && name !== '' && (role === '' || role !== whole)) {
      within = ownParts + within.slice(name.length).trimStart();
      return [];
    }
    within = ownParts;
    whole = role;
    const isStop = !PLACES.test(phrase);
    const words = isStop ? `  ${item}${phrase}` : `[${phrase}]`;
    if (isStop) item = '';
    return [{ words, isStop }];
  });
}

/** How many stops a listener makes from the beginning until the first line with these words, that line counted in. */
export function stopsTo(lines: readonly Line[], words: RegExp): number {
  const at = lines.findIndex((line) => words.test(line.words));
  if (at < 0) throw new Error(`Nobody hears ${String(words)}`);
  return lines.slice(0, at + 1).filter(({ isStop }) => isStop).length;
}

/** Words that are heard twice running; none when all is well. */
export const heardTwice = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ words }, index) => {
    const bare = (line: string) =>
      nameOf(
        line
          .replace(/^\[|\]$/g, '')
          .trim()
          .replace(/^\d+ of \d+: /, '')
          .replace(LANDMARK, ''),
      );
    const next = lines[index + 1]?.words ?? '';
    return bare(words).length > 3 && bare(words) === bare(next) ? [words.trim()] : [];
  });

export const textOf = (lines: readonly Line[]): string => lines.map(({ words }) => words).join('\n');
