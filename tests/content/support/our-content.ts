/** What is in content/, read once for the tests through the reader the site itself uses. */
import { readContent, type ContentFile } from '../../../src/tooling/content-check/read.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';

const { files } = readContent(process.cwd());

/** All whole files of one folder of content/. */
export const filesOf = <Name extends CollectionName>(name: Name): ContentFile<Name>[] =>
  files.filter(({ collection }) => collection === name) as unknown as ContentFile<Name>[];
