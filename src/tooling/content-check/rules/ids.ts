/** Rule: a file that names another file by its id names one that exists. */
import type { CollectionName } from '../../../schemas/index.ts';
import { noSuchFile } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { strings } from '../walk.ts';

/** Which collections an id in a field of this name may belong to; the first is named in the message. */
const POINTS_TO: Record<string, [CollectionName, ...CollectionName[]]> = {
  sources: ['sources'],
  organisation: ['organisations'],
  area: ['areas'],
  areas: ['areas'],
  alsoAreas: ['areas'],
  overtakenBy: ['figures'],
  right: ['rights'],
  help: ['help'],
  retells: ['promises', 'views', 'updates', 'rights', 'not-law', 'myths', 'ideas'],
};

export function checkIds({ files, broken }: Content): Finding[] {
  const known = new Map<CollectionName, Set<string>>();
  for (const { collection, id } of [...files, ...broken])
    known.set(collection, (known.get(collection) ?? new Set()).add(id));
  return files.flatMap(({ file, collection, data }) =>
    [...strings(data)].flatMap(({ path, field, value }) => {
      // In content/rights/ the field "right" is the right itself, in words.
      const targets = collection === 'rights' && field === 'right' ? undefined : POINTS_TO[field];
      const ids = targets?.flatMap((target) => [...(known.get(target) ?? [])]) ?? [];
      return !targets || ids.includes(value) ? [] : [{ file, path, ...noSuchFile(targets[0], value, ids) }];
    }),
  );
}
