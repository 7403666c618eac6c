/** A folder for what a test file builds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** @returns a folder outside the project that is gone when the test file has ended, however it ended */
export function folderForBuilds(): string {
  const folder = mkdtempSync(join(tmpdir(), 'send-plan-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
