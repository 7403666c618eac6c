/** The site built for an address of its own, which tests without a browser and with one share: a build takes a while. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../../src/tooling/built-pages.ts';
import { buildIn, PARTS } from '../built/support/build.ts';

export const SITE_URL = 'https://example.org/send-plan/';
export const BASE = '/send-plan/';

const KEPT = 'node_modules/.test-sites/under-path';
/** Of what it was built; written last. */
const STAMP = `${KEPT}.stamp`;

/** Tells one state of what a build reads from the next. */
function stampOfSources(): string {
  const stamp = createHash('sha256');
  const files = PARTS.flatMap((part) =>
    statSync(part).isDirectory() ? filesIn(part).map((file) => join(part, file)) : [part],
  );
  for (const file of files) stamp.update(file).update(readFileSync(file));
  return stamp.digest('hex');
}

/** @returns the folder of the site, built this moment and kept for tests that come after */
export async function buildUnderPath(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'send-plan-'));
  try {
    const built = await buildIn(join(home, 'site'), { SITE_URL });
    for (const old of [STAMP, KEPT]) rmSync(old, { recursive: true, force: true });
    cpSync(built, KEPT, { recursive: true });
    writeFileSync(STAMP, stampOfSources());
    return KEPT;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** @returns the folder of the site, as it was kept if nothing a build reads has changed, and else built anew */
export async function siteUnderPath(): Promise<string> {
  const isFresh = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampOfSources();
  return isFresh ? KEPT : buildUnderPath();
}
