/** Finds the built pages and files in dist/. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder, as paths from it with forward slashes, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();

/** The address of a built page inside the site: `areas/funding/index.html` is `/areas/funding/`. */
export const addressOf = (file: string): string => `/${file.replace(/index\.html$/, '')}`;

/** Built pages a reader can link to: folders with an index.html. */
export const pagesIn = (folder: string): string[] =>
  filesIn(folder).filter((file) => file === 'index.html' || file.endsWith('/index.html'));
