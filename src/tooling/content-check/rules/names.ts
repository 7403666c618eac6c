/** Rule: no two words claim the same name, and no two pages the same title, or a reader would land on the wrong one. */
import { filesOf, type Content, type Problem } from '../read.ts';

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
  const wordNames = filesOf(files, 'words').flatMap(({ file, data: word }) => [
    { file, field: 'term', name: word.term },
    ...(word.short ? [{ file, field: 'short', name: word.short }] : []),
    ...word.otherNames.map((name) => ({ file, field: 'otherNames', name })),
  ]);
  const titles = [
    ...filesOf(files, 'areas').map(({ file, data }) => ({ file, field: 'question', name: data.question })),
    ...filesOf(files, 'organisations').map(({ file, data }) => ({ file, field: 'name', name: data.name })),
    ...filesOf(files, 'pages').map(({ file, data }) => ({ file, field: 'title', name: data.title })),
  ];
  return [
    ...twice(wordNames, 'Leave the name with one of the two words, and take it out of the other.'),
    ...twice(titles, 'Give each page a title of its own.'),
  ];
}
