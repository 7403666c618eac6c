/** How tests and scripts start the browser that the set-up found. */
import { existsSync, readFileSync } from 'node:fs';

const FOUND = 'node_modules/.browser-path';

/** @returns launch options for Playwright's chromium */
export function launchOptions() {
  const executablePath =
    process.env.CHROMIUM_PATH ?? (existsSync(FOUND) ? readFileSync(FOUND, 'utf8').trim() : undefined);
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      // Chromium refuses to run as root with its sandbox on; anybody else keeps it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}
