/** A small whole content folder in a place of its own, for tests that damage it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Damage } from './damage.ts';

/** @returns the folder that holds `content/`, and a way to take it off the disk again */
export function smallContent(): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'content-small-'));
  cpSync('tests/fixtures/content-small', root, { recursive: true });
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

/**
 * Does one damage.
 * @returns the damaged file, as the check names it
 * @throws when there is nothing to change, so that no test passes because its damage was never done
 */
export function damage(
  root: string,
  { file, change: [from, to] = ['', ''], copyTo = file }: Pick<Damage, 'file' | 'change' | 'copyTo'>,
): string {
  const whole = readFileSync(join(root, 'content', file), 'utf8');
  if (!whole.includes(from)) throw new Error(`content/${file} of the small content holds no "${from}"`);
  writeFileSync(
    join(root, 'content', copyTo),
    whole.replace(from, () => to),
  );
  return `content/${copyTo}`;
}
