/** A small site on disk, a server for it, and a way to ask it for exactly one path. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startServer } from '../../../scripts/serve.mjs';

/** The files of the small site, and one beside it that nobody may reach. */
export const files = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>No such page</h1>',
  'areas/funding/index.html': `<h1>Funding</h1>${'<p>Money for SEND.</p>'.repeat(50)}`,
  '_a/site.css': 'body { color: black }',
  'pagefind/wasm.en.pagefind': 'packed',
  'manifest.webmanifest': '{}',
  'date.ics': 'BEGIN:VCALENDAR',
  'a b/é.txt': 'odd name',
  _headers: '/*\n  X-Test: yes\n  Cache-Control: no-cache\n/_a/*\n  Cache-Control: immutable\n',
  '../secret.txt': 'outside the folder',
};

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks for a path as it is written: `fetch` would tidy it up first. */
export function ask(port: number, path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', fail)
      .end();
  });
}

/** Writes the small site to a folder of its own and serves it. */
export async function serveFiles() {
  const parent = mkdtempSync(join(tmpdir(), 'serve-'));
  const root = join(parent, 'dist');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const server = await startServer({ root });
  const stop = async () => {
    await server.close();
    rmSync(parent, { recursive: true });
  };
  return { root, stop, ask: ask.bind(undefined, server.port) };
}
