/** Rule: a file that names another file by its id names one that exists. */
import type { Content, Problem } from '../read.ts';
import type { CollectionName } from '../../../schemas/index.ts';
import { fieldName } from '../explain.ts';
import { nearest } from '../nearest.ts';
import { strings } from '../walk.ts';

/** Which collection an id in a field of this name belongs to. */
const POINTS_TO: Record<string, CollectionName> = {
  sources: 'sources',
  organisation: 'organisations',
  area: 'areas',
  areas: 'areas',
  alsoAreas: 'areas',
  overtakenBy: 'figures',
};

export function checkIds({ files, broken }: Content): Problem[] {
  const known = new Map<CollectionName, Set<string>>();
  for (const { collection, id } of [...files, ...broken])
    known.set(collection, (known.get(collection) ?? new Set()).add(id));
  return files.flatMap(({ file, data }) =>
    [...strings(data)].flatMap(({ path, field, value }) => {
      const target = POINTS_TO[field];
      if (!target || known.get(target)?.has(value)) return [];
      const guess = nearest(value, known.get(target) ?? []);
      return [
        {
          file,
          field: fieldName(path),
          what: `there is no file content/${target}/${value}.md`,
          advice: guess
            ? `Did you mean "${guess}"?`
            : `Make that file first, or name one that is in content/${target}/.`,
        },
      ];
    }),
  );
}
