/** The content check: reads `content/` and runs every rule over it. */
import { readContent, type Content, type Problem } from './read.ts';
import { checkIds } from './rules/ids.ts';
import { checkNames } from './rules/names.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkReferences } from './rules/references.ts';
import { checkSentences } from './rules/sentences.ts';

const rules = [checkIds, checkReferences, checkNumbers, checkSentences, checkNames];

/**
 * @param root the folder that holds `content/`
 * @returns what was read and everything wrong with it, file by file
 */
export function checkContent(root: string): { content: Content; problems: Problem[] } {
  const content = readContent(root);
  const problems = [...content.problems, ...rules.flatMap((rule) => rule(content))];
  return { content, problems: problems.sort((a, b) => a.file.localeCompare(b.file)) };
}

/** A problem as three short lines. */
export const describe = ({ file, field, what, advice }: Problem): string =>
  `${file}${field ? `, ${field}` : ''}\n  ${what}.\n  ${advice}`;
