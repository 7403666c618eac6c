/** Makes a site's search index again, as the build does before it writes the list of files to save. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { searchIndex } from '../../../src/tooling/search-index.ts';

export async function indexAnew(root: string): Promise<void> {
  rmSync(join(root, 'pagefind'), { recursive: true });
  const quiet = { info: () => undefined };
  // The step reads only these two of what Astro would hand it.
  const handed = { dir: pathToFileURL(root), logger: quiet } as unknown as HookParameters<'astro:build:done'>;
  await searchIndex().hooks['astro:build:done']?.(handed);
}
