/** Rule: a picture that a file names is one of the drawings in `src/pictograms/`. */
import { readdirSync } from 'node:fs';
import { nearest } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { strings } from '../walk.ts';

const DRAWINGS = new URL('../../../pictograms/', import.meta.url);

export function checkPictures({ files }: Content): Finding[] {
  const known = readdirSync(DRAWINGS).map((name) => name.replace(/\.svg$/, ''));
  return files.flatMap(({ file, data }) =>
    [...strings(data)]
      .filter(({ field, value }) => ['picture', 'pictogram'].includes(field) && !known.includes(value))
      .map(({ path, value }) => {
        const guess = nearest(value, known);
        return {
          file,
          path,
          what: `there is no drawing called "${value}"`,
          why: 'The page would have an empty place where the picture belongs.',
          advice: guess ? `Did you mean "${guess}"?` : `Write one of: ${known.join(', ')}.`,
        };
      }),
  );
}
