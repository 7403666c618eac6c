/** The prose renderer for whatever reads content/ without Astro: the search index and the share pictures. */
import { filesOf, type ContentFile } from './content-check/read.ts';
import { createProse, type Prose } from '../lib/prose.ts';

/** @param files everything in content/, for its figures */
export const contentProse = (files: readonly ContentFile[]): Prose =>
  createProse(new Map(filesOf(files, 'figures').map(({ id, data }) => [id, data.value])), '/');
