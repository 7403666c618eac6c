/** Rule: a file that names another file by its id names one that exists. */
import type { Content, Problem } from '../read.ts';
import type { CollectionName } from '../../../schemas/index.ts';
import { fieldName } from '../explain.ts';
import { nearest } from '../nearest.ts';

/** Which collection an id in a field of this name belongs to. */
const POINTS_TO: Record<string, CollectionName> = {
  sources: 'sources',
  organisation: 'organisations',
  area: 'areas',
  areas: 'areas',
  alsoAreas: 'areas',
  overtakenBy: 'figures',
};

export function checkIds({ files }: Content): Problem[] {
  const known = new Map<CollectionName, Set<string>>();
  for (const { collection, id } of files) known.set(collection, (known.get(collection) ?? new Set()).add(id));
  const problems: Problem[] = [];
  for (const { file, data } of files) {
    const walk = (value: unknown, path: (string | number)[]) => {
      const key = path.findLast((part) => typeof part === 'string');
      const target = typeof key === 'string' ? POINTS_TO[key] : undefined;
      if (typeof value === 'string' && target && !known.get(target)?.has(value)) {
        const guess = nearest(value, known.get(target) ?? []);
        problems.push({
          file,
          field: fieldName(path),
          what: `there is no file content/${target}/${value}.md`,
          advice: guess ? `Did you mean "${guess}"?` : `Make that file first, or name one that is in content/${target}/.`,
        });
      } else if (Array.isArray(value)) value.forEach((item, index) => { walk(item, [...path, index]); });
      else if (value && typeof value === 'object') for (const [name, item] of Object.entries(value)) walk(item, [...path, name]);
    };
    walk(data, []);
  }
  return problems;
}
