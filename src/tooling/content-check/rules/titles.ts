/** Rule: no two words claim the same name, and no two pages the same title, or a reader would land on the wrong one. */
import type { Finding, Path } from '../problem.ts';
import { filesOf, type Content } from '../read.ts';

/** Small letters, without marks and spaces: what two names have in common if a reader takes one for the other. */
const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

interface Claim {
  file: string;
  path: Path;
  name: string;
}

function twice(claims: Claim[], why: string, advice: string): Finding[] {
  const first = new Map<string, string>();
  return claims.flatMap(({ file, path, name }) => {
    const owner = first.get(fold(name));
    if (owner === undefined) first.set(fold(name), file);
    return owner === undefined || owner === file
      ? []
      : [{ file, path, what: `"${name}" is also claimed by ${owner}`, why, advice }];
  });
}

export function checkTitles({ files }: Content): Finding[] {
  const wordNames = filesOf(files, 'words').flatMap(({ file, data: word }) => [
    { file, path: ['term'], name: word.term },
    ...(word.short ? [{ file, path: ['short'], name: word.short }] : []),
    ...word.otherNames.map((name, index) => ({ file, path: ['otherNames', index], name })),
  ]);
  const layNames = filesOf(files, 'lay-words').flatMap(({ file, data }) =>
    data.names.map((name, index) => ({ file, path: ['names', index], name })),
  );
  const titles = [
    ...filesOf(files, 'areas').map(({ file, data }) => ({ file, path: ['question'], name: data.question })),
    ...filesOf(files, 'organisations').map(({ file, data }) => ({ file, path: ['name'], name: data.name })),
    ...filesOf(files, 'pages').map(({ file, data }) => ({ file, path: ['title'], name: data.title })),
    ...filesOf(files, 'easy').map(({ file, data }) => ({ file, path: ['title'], name: data.title })),
  ];
  return [
    ...twice(
      [...wordNames, ...layNames],
      'A reader who looks it up would be shown one of the two by chance.',
      'Leave the name with one of the two words, and take it out of the other.',
    ),
    ...twice(
      titles,
      'In search results and open tabs a reader tells pages apart by their titles.',
      'Give each page a title of its own.',
    ),
  ];
}
