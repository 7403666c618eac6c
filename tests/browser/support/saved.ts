/** Steps that several offline tests share: a site of one's own to serve and kill, and waiting until the phone has it. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeOfflineCopy } from '../../../src/tooling/offline-copy.ts';
import { DIST } from './site.ts';

/** Waits until the page says that every file was found in the store. */
export async function waitUntilSaved(page: Page, base: string): Promise<void> {
  await page.goto(`${base}app/`);
  await expect(page.locator('#copy-state')).toContainText('Saved on this phone', { timeout: 30_000 });
}

/** A copy of the built site in a folder of its own, with a slash at its end. */
export function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(DIST, folder, { recursive: true });
  return `${folder}/`;
}

/** Publishes a new version: changes words in one page and writes the worker's list anew. */
export async function publishChange(folder: string, file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const html = readFileSync(path, 'utf8');
  expect(html).toContain(from);
  writeFileSync(path, html.replaceAll(from, to));
  await writeOfflineCopy(folder);
}
