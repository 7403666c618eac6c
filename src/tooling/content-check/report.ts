/** The report of `npm run content -- --report`: each page's lengths and reading grades in plain columns. */
import { gradesOf, leansOnLetters, lengthsOf, mostOnAverage, PART_NAME, tooHard, type Grades } from './measure.ts';
import { LAYERS, pagesOf, type Layer, type Page } from './pages.ts';
import type { Content } from './read.ts';
import { readingsOf, type Readings } from './readings.ts';

const GROUPS = ['', '', '', '', 'answers', '', '', 'details', '', '', ''];
const HEADS = ['page', 'sentences', 'mean', 'longest', 'shown', 'masked', 'spelled', 'shown', 'masked', 'spelled'];

const EXPLAINED = `
Mean, longest: words a sentence. Then grades by Flesch-Kincaid, first of the answers, then of the details: as shown,
with names masked, with letters spelled out. A grade plus 5 is the age it is for. Answers may have 5.0, details 7.0,
both masked; a page may have 14 words a sentence on average, easier words 9. "-" is for parts of under 100 words, and
for lists of terms, dates or numbers: they are counted, not graded.`;

const one = (number: number): string => number.toFixed(1);

const gradeCells = (grades: Grades | undefined): string[] =>
  grades ? [grades.shown, grades.masked, grades.spelledOut].map(one) : ['-', '-', '-'];

function verdictOn(page: Page, mean: number, grades: Record<Layer, Grades | undefined>): string {
  const measured = LAYERS.flatMap((layer) => (grades[layer] ? [{ layer, found: grades[layer] }] : []));
  const faults = [
    ...(mean > mostOnAverage(page) ? ['sentences too long'] : []),
    ...measured
      .filter(({ layer, found }) => tooHard(found, layer).length)
      .map(({ layer, found }) => `${PART_NAME[layer]} hard to read (${found.votes} of 7 formulas)`),
  ];
  if (faults.length) return `mend: ${faults.join(', ')}`;
  return measured.some(({ found }) => leansOnLetters(found)) ? 'fine, but leans on letters' : 'fine';
}

function rowOf(page: Page, readings: Readings): string[] {
  const { sentences, mean, longest } = lengthsOf(LAYERS.flatMap((layer) => page.sentences[layer]));
  const answer = gradesOf(page, 'answer', readings);
  const detail = gradesOf(page, 'detail', readings);
  const numbers = [String(sentences), one(mean), String(longest), ...gradeCells(answer), ...gradeCells(detail)];
  return [page.address, ...numbers, verdictOn(page, mean, { answer, detail })];
}

/** @returns the table with one line a page, and what its columns mean */
export function reportOf(content: Content): string {
  const readings = readingsOf(content);
  const pages = [...pagesOf(content)].sort((a, b) => a.address.localeCompare(b.address));
  const rows = [GROUPS, [...HEADS, 'verdict'], ...pages.map((page) => rowOf(page, readings))];
  const widths = HEADS.map((_head, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n${EXPLAINED}\n`;
}
