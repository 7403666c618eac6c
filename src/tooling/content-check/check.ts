/** The content check: reads `content/` and runs every rule over it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemFrom } from './place.ts';
import type { Finding, Problem } from './problem.ts';
import { readContent, type Content } from './read.ts';
import { checkAbbreviations } from './rules/abbreviations.ts';
import { checkEasyLetters } from './rules/easy-letters.ts';
import { checkIdioms } from './rules/idioms.ts';
import { checkIds } from './rules/ids.ts';
import { checkLinkText } from './rules/link-text.ts';
import { checkLinks } from './rules/links.ts';
import { checkNumberFormats } from './rules/number-formats.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkPageMeans } from './rules/page-means.ts';
import { checkParagraphs } from './rules/paragraphs.ts';
import { checkPictures } from './rules/pictures.ts';
import { checkPlainTitles } from './rules/plain-titles.ts';
import { publisherMissing } from './rules/publisher.ts';
import { checkReadingGrades, pagesLeaningOnLetters } from './rules/reading-grades.ts';
import { checkReferences } from './rules/references.ts';
import { checkSentences, longSentences } from './rules/sentences.ts';
import { checkStaleDates } from './rules/stale-dates.ts';
import { checkTitles } from './rules/titles.ts';
import { unusedSources } from './rules/unused-sources.ts';
import { checkVagueDates } from './rules/vague-dates.ts';
import { checkWordsToAvoid } from './rules/words-to-avoid.ts';

type Rule = (content: Content) => Finding[];

/** Rules that stop the build. That each file has its fields is checked before, by the schemas. */
const stopping: Rule[] = [
  checkIds,
  checkReferences,
  checkPictures,
  checkLinks,
  checkLinkText,
  checkPlainTitles,
  checkTitles,
  checkNumbers,
  checkNumberFormats,
  checkVagueDates,
  checkSentences,
  checkParagraphs,
  checkPageMeans,
  checkReadingGrades,
  checkAbbreviations,
  checkEasyLetters,
  checkWordsToAvoid,
  checkIdioms,
];

/** What an editor should know, and what breaks nothing. */
const reminding: Rule[] = [publisherMissing, unusedSources];

/** What could be better still: too much to say each time. */
const advising: Rule[] = [longSentences, pagesLeaningOnLetters];

/** File by file, and line by line. */
const byPlace = (a: Problem, b: Problem): number => a.file.localeCompare(b.file) || a.line - b.line;

/** Findings as an editor reads them: with their lines, in order. */
const told = (root: string, findings: readonly Finding[]): Problem[] =>
  findings.map((finding) => problemFrom(readFileSync(join(root, finding.file), 'utf8'), finding)).sort(byPlace);

const run = (rules: readonly Rule[], root: string, content: Content): Problem[] =>
  told(
    root,
    rules.flatMap((rule) => rule(content)),
  );

/**
 * @param root the folder that holds `content/`
 * @returns what was read and everything that is wrong with it
 */
export function checkContent(root: string): { content: Content; problems: Problem[] } {
  const content = readContent(root);
  return { content, problems: [...content.problems, ...run(stopping, root, content)].sort(byPlace) };
}

export const remindersOf = (root: string, content: Content): Problem[] => run(reminding, root, content);

export const advicesOf = (root: string, content: Content): Problem[] => run(advising, root, content);

/** @param today the day to measure by, as `2026-11-25` */
export const overdueOn = (root: string, content: Content, today: string): Problem[] =>
  told(root, checkStaleDates(content, today));
