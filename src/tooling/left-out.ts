/** What a phone does not save. */
import { matchesGlob } from 'node:path';

/** Built files that a phone does not save, each with the reason. Everything else is saved; a test holds the two against dist/. */
export const LEFT_OUT: readonly { pattern: string; reason: string }[] = [
  { pattern: 'sw.js', reason: 'the browser itself keeps the worker' },
  { pattern: '_a/worker.*.js', reason: 'part of the worker: the browser itself keeps it' },
  { pattern: 'packs/*.json', reason: 'the saved files once more, several in one, for a phone that has none yet' },
  { pattern: 'cuts/*', reason: 'pieces of the saved files, for a phone that has an older version of them' },
  { pattern: 'rescue.js', reason: 'published in place of the worker when the copy has to be taken back' },
  { pattern: 'copy.json', reason: 'read only until the copy is counted; the worker itself carries what it says' },
  { pattern: '_headers', reason: 'read by the server, never by a phone' },
  { pattern: 'robots.txt', reason: 'read by search engines' },
  { pattern: 'sitemap.xml', reason: 'read by search engines' },
  { pattern: 'feed.xml', reason: 'fetched by feed readers, which keep their own copy' },
  {
    pattern: '404.html',
    reason: 'only a server can know that an address does not exist; without a connection /offline/ answers',
  },
  { pattern: 'share/*.png', reason: 'fetched by other apps to draw a preview card' },
  { pattern: 'screenshots/*.png', reason: 'fetched by the browser when it offers to install the app' },
];

/** Whether a built file, named from the folder of the site, is left out. */
export const isLeftOut = (file: string): boolean => LEFT_OUT.some(({ pattern }) => matchesGlob(file, pattern));
