/** Builds the site in a folder of its own, as on a computer that has never built it; dist/ stays as it is. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What a build reads. */
export const PARTS = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** What Vitest sets, and what changes a build: neither may reach it unless the test says so. */
const KEPT_AWAY = /^(?:VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|SITE_URL)$/;

/** Lays out what a build reads in a folder that must not be there yet. */
export function layOut(home: string): void {
  for (const part of PARTS) cpSync(part, join(home, part), { recursive: true });
  // One link for each package: what Astro keeps between builds, inside node_modules, is not shared.
  mkdirSync(join(home, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(home, 'node_modules', name), 'junction');
}

/**
 * @param home a folder for this build; must not be there yet
 * @param env environment variables for this build, for example `SITE_URL`
 * @param edit changes what is built, in its folder
 * @returns the built site's folder
 * @throws with everything the build said when it fails
 */
export async function buildIn(
  home: string,
  env: Record<string, string>,
  edit: (home: string) => void = () => undefined,
): Promise<string> {
  layOut(home);
  edit(home);
  const given = Object.fromEntries(Object.entries(process.env).filter(([name]) => !KEPT_AWAY.test(name)));
  try {
    await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: home,
      env: { ...given, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      maxBuffer: 50_000_000,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The site could not be built:\n${stdout}\n${stderr}`, { cause: error });
  }
  return join(home, 'dist');
}
