/** A copy of the built site that a test may change. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns a folder of the test's own, with a slash at its end; the test removes it */
export function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync('dist', folder, { recursive: true });
  return `${folder}/`;
}
