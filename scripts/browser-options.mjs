/** How tests and scripts start the browser that the set-up found. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where set-up writes the browser's path and the tests read it. */
export const memory = fileURLToPath(new URL('../node_modules/.browser-path', import.meta.url));

/**
 * The path set-up wrote down, or nothing.
 * @param {string} [file]
 */
export function rememberedBrowser(file = memory) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/**
 * @param {string[]} [more] what else the browser is told as it starts
 * @returns launch options for Playwright's chromium
 */
export function launchOptions(more = []) {
  // Set-up has tried CHROMIUM_PATH and written down what really starts; without set-up the setting itself counts.
  const executablePath = rememberedBrowser() ?? process.env.CHROMIUM_PATH;
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
      ...more,
    ],
  };
}
