/** Hands a folder of content/ to Astro through the same reader as the content check, so that both see the same. */
import type { Loader } from 'astro/loaders';
import { describe } from './content-check/problem.ts';
import { readCollection } from './content-check/read.ts';
import type { CollectionName } from '../schemas/index.ts';

/**
 * @param name a folder of content/
 * @returns a loader that stops with the editor's message when a file is broken, and reads again while developing
 */
export function contentFolder(name: CollectionName): Loader {
  return {
    name: 'content-folder',
    load: async ({ store, parseData, generateDigest, watcher }) => {
      const readAll = async () => {
        const { files, problems } = readCollection(process.cwd(), name);
        if (problems.length) throw new Error(`\n\n${problems.map(describe).join('\n\n')}\n`);
        store.clear();
        for (const { id, data, body } of files) {
          store.set({ id, data: await parseData({ id, data }), body, digest: generateDigest({ ...data, body }) });
        }
      };
      await readAll();
      watcher?.on('change', (path) => {
        if (path.includes(`/content/${name}/`)) void readAll();
      });
    },
  };
}
