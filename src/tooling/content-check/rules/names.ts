/** Rule: no two words claim the same name, and no two pages the same title, or a reader would land on the wrong one. */
import type { Content, ContentFile, Problem } from '../read.ts';

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function twice(claims: { file: string; field: string; name: string }[], advice: string): Problem[] {
  const first = new Map<string, string>();
  return claims.flatMap(({ file, field, name }) => {
    const owner = first.get(fold(name));
    if (owner === undefined) first.set(fold(name), file);
    return owner === undefined || owner === file
      ? []
      : [{ file, field, what: `"${name}" is also claimed by ${owner}`, advice }];
  });
}

export function checkNames({ files }: Content): Problem[] {
  const of = <Name extends ContentFile['collection']>(name: Name) =>
    files.filter((file): file is ContentFile & { collection: Name } => file.collection === name);
  const wordNames = of('words').flatMap(({ file, data }) => {
    const word = data as ContentFile<'words'>['data'];
    return [
      { file, field: 'term', name: word.term },
      ...(word.short ? [{ file, field: 'short', name: word.short }] : []),
      ...word.otherNames.map((name) => ({ file, field: 'otherNames', name })),
    ];
  });
  const titles = [
    ...of('areas').map(({ file, data }) => ({
      file,
      field: 'question',
      name: (data as ContentFile<'areas'>['data']).question,
    })),
    ...of('organisations').map(({ file, data }) => ({
      file,
      field: 'name',
      name: (data as ContentFile<'organisations'>['data']).name,
    })),
    ...of('pages').map(({ file, data }) => ({
      file,
      field: 'title',
      name: (data as ContentFile<'pages'>['data']).title,
    })),
  ];
  return [
    ...twice(wordNames, 'Leave the name with one of the two words, and take it out of the other.'),
    ...twice(titles, 'Give each page a title of its own.'),
  ];
}
