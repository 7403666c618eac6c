/** What an editor should know but the build must not stop on: the calendar and an unnamed publisher break no clone. */
import type { Content } from './read.ts';

/**
 * @param content everything in content/
 * @param today the day to measure by, as `2026-11-25`
 * @returns warnings in words, none when all is well
 */
export function warningsFor({ files, site }: Content, today: string): string[] {
  const warnings: string[] = [];
  if (site && !site.publisher)
    warnings.push('content/site.yaml names no publisher: the pages say that this copy has no publisher named yet.');
  if (site && !site.reportMistake)
    warnings.push('content/site.yaml gives no address for mistakes (reportMistake): readers cannot report one.');
  if (site && !site.reportAccessibility)
    warnings.push('content/site.yaml gives no address for accessibility problems (reportAccessibility).');
  const named = new Set(files.flatMap(({ data }) => JSON.stringify(data).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []));
  for (const { file, collection, id, data } of files) {
    if (collection === 'sources' && !named.has(id))
      warnings.push(`${file} is named by no other file: take it away, or name it.`);
    if ('checkAgain' in data && data.checkAgain < today)
      warnings.push(`${file} should have been checked again by ${data.checkAgain}.`);
  }
  return warnings;
}
