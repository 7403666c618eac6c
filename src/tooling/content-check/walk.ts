/** Goes through a file's front matter, string by string. */

/** One string, where it stands, and the name of the field that holds it (a list's items belong to the list's field). */
export interface Found {
  path: (string | number)[];
  field: string;
  value: string;
}

/** @param value front matter, or a part of it */
export function* strings(value: unknown, path: (string | number)[] = []): Generator<Found> {
  if (typeof value === 'string') yield { path, field: path.findLast((part) => typeof part === 'string') ?? '', value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* strings(item, [...path, index]);
  else if (value && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) yield* strings(item, [...path, name]);
}
