/** A few pages of the built site with a list of their own: saving them takes a moment, and the worker is the real one. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOfflineCopy } from '../../../src/tooling/offline-copy.ts';
import { DIST } from './site.ts';

const FOLDERS = [
  '_a',
  'icons',
  'app',
  'settings',
  'privacy',
  'offline',
  'get-help',
  'my-list',
  'areas/funding',
  'areas/ehcps',
  'easy/funding',
  'timeline',
];

/** Made once by each worker of the tests, then copied. */
let made: Promise<string> | undefined;

async function make(): Promise<string> {
  const folder = `${mkdtempSync(join(tmpdir(), 'small-site-'))}/`;
  // What stands beside the home page is needed by all pages.
  const files = readdirSync(DIST, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const name of [...files.map((entry) => entry.name), ...FOLDERS]) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    cpSync(join(DIST, name), join(folder, name), { recursive: true });
  }
  await writeOfflineCopy(folder);
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** @returns a folder of the test's own, with a slash at its end */
export async function smallSite(): Promise<string> {
  made ??= make();
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(await made, folder, { recursive: true });
  return `${folder}/`;
}
