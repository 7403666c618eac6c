/** The prose renderer for whatever reads content/ without Astro: the search index and the share pictures. */
import { readCollection } from './content-check/read.ts';
import { createProse, type Prose } from '../lib/prose.ts';

/** @param root the folder that holds `content/` */
export function contentProse(root: string): Prose {
  const { files } = readCollection(root, 'figures');
  return createProse(new Map(files.map(({ id, data }) => [id, data.value])), '/');
}
