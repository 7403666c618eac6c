/** Reminder: a source that no other file names supports nothing. */
import type { Finding } from '../problem.ts';
import { filesOf, type Content } from '../read.ts';
import { strings } from '../walk.ts';

export function unusedSources({ files }: Content): Finding[] {
  const named = new Set(
    files.flatMap(({ data }) =>
      [...strings(data)].filter(({ field }) => field === 'sources').map(({ value }) => value),
    ),
  );
  return filesOf(files, 'sources')
    .filter(({ id }) => !named.has(id))
    .map(({ file }) => ({
      file,
      path: [],
      what: 'no other file names this source',
      why: 'Readers see it in the list, and nothing rests on it.',
      advice: 'Take it away, or name it.',
    }));
}
