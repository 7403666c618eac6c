/** The site built for an address of its own, which tests without a browser and with one share: a build takes a while. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../../src/tooling/built-pages.ts';
import { buildIn } from '../built/support/build.ts';

export const SITE_URL = 'https://example.org/send-plan/';
export const BASE = '/send-plan/';

const KEPT = 'node_modules/.test-sites/under-path';
/** Which dist/ it goes with. */
const STAMP = `${KEPT}.stamp`;

function stampOfDist(): string {
  const stamp = createHash('sha256');
  for (const file of filesIn('dist')) stamp.update(file).update(readFileSync(join('dist', file)));
  return stamp.digest('hex');
}

/** @returns the folder of the site, built this moment and kept for tests that come after */
export async function buildUnderPath(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'send-plan-'));
  try {
    const built = await buildIn(join(home, 'site'), { SITE_URL });
    rmSync(KEPT, { recursive: true, force: true });
    cpSync(built, KEPT, { recursive: true });
    writeFileSync(STAMP, stampOfDist());
    return KEPT;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** @returns the folder of the site, as it was kept if that goes with what stands in dist/, and else built anew */
export async function siteUnderPath(): Promise<string> {
  const isOfDist = existsSync(STAMP) && existsSync(KEPT) && readFileSync(STAMP, 'utf8') === stampOfDist();
  return isOfDist ? KEPT : buildUnderPath();
}
