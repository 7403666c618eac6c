/** Serves the built site the way a good host does: compressed, with `_headers`, redirects and an honest 404. */
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { cleanPath, encodePath, findPage, isAsset } from './find-page.mjs';
import { headersFor, parseHeaders } from './headers.mjs';
import { contentType, encoded, isCompressible, openFolder, pickEncoding } from './served-files.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('node:http').OutgoingHttpHeaders} Headers
 */

/** Without a rule of ours, a browser asks each time whether its copy is still the newest one. */
const askEachTime = { 'cache-control': 'public, max-age=0, must-revalidate' };
const plainText = { 'content-type': 'text/plain; charset=utf-8' };

/**
 * Sends one file, or only word that the browser's copy is still good.
 * @param {Request} request
 * @param {Response} response
 * @param {{ file: import('./served-files.mjs').ServedFile, path: string, status: number, headers: Headers }} what
 */
async function sendFile(request, response, { file, path, status, headers }) {
  const encoding = isCompressible(path) ? pickEncoding(request.headers['accept-encoding']) : undefined;
  const etag = `"${file.hash}${encoding ? `-${encoding}` : ''}"`;
  /** @type {Headers} */
  const all = { 'content-type': contentType(path), ...headers, etag };
  if (isCompressible(path)) all.vary = 'Accept-Encoding';
  const held = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (status === 200 && held.includes(etag)) {
    response.writeHead(304, all).end();
    return;
  }
  const body = encoding ? await encoded(file, encoding) : file.body;
  all['content-length'] = body.length;
  if (encoding) all['content-encoding'] = encoding;
  response.writeHead(status, all).end(body);
}

/**
 * Answers one request from a folder.
 * @param {Request} request
 * @param {Response} response
 * @param {ReturnType<typeof openFolder>} folder
 * @param {string} prefix the path the folder stands under, with a slash at both ends
 */
async function answer(request, response, folder, prefix) {
  /** @param {number} status @param {string} words @param {Headers} [headers] */
  const say = (status, words, headers) => response.writeHead(status, { ...headers, ...plainText }).end(`${words}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });

  const [raw = '', query] = (request.url ?? '').split(/\?(.*)/s);
  const asked = cleanPath(raw);
  if (asked === undefined) return say(400, 'This address cannot be read.');
  const location = (/** @type {string} */ to) => encodePath(to) + (query === undefined ? '' : `?${query}`);
  if (`${asked}/` === prefix) return response.writeHead(308, { location: location(prefix) }).end();
  if (!asked.startsWith(prefix)) return say(404, 'Not found.');

  const path = asked.slice(prefix.length - 1);
  const headers = { ...askEachTime, ...headersFor(parseHeaders(String(folder('/_headers')?.body ?? '')), path) };
  const found = path === '/_headers' ? undefined : findPage((name) => folder(name) !== undefined, path);
  if (found && 'redirect' in found)
    return response.writeHead(308, { ...headers, location: location(prefix + found.redirect.slice(1)) }).end();
  const file = found && folder(found.path);
  if (file) return sendFile(request, response, { file, path: found.path, status: 200, headers });

  // A rule that lets a file be kept for a year must not keep its absence for a year.
  const missing = { ...headers, ...askEachTime };
  // A script or a picture that is missing gets a short text: a whole page would be taken for it.
  const page = isAsset(path) ? undefined : folder('/404.html');
  if (!page) return say(404, 'Not found.', missing);
  return sendFile(request, response, { file: page, path: '/404.html', status: 404, headers: missing });
}

/**
 * Starts a server that only this computer can reach.
 * @param {object} options
 * @param {string} options.root the folder to serve
 * @param {number} [options.port] 0 takes any free one
 * @param {string} [options.base] the path the site lives under, such as `/send-plan/`
 * @param {(request: Request, response: Response) => void | Promise<void>} [options.onRequest] called before each
 *   answer: a test can count requests, wait as a slow line does, or end the response itself
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function startServer({ root, port = 0, base = '/', onRequest }) {
  const folder = openFolder(root);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer(async (request, response) => {
    try {
      await onRequest?.(request, response);
      if (!response.writableEnded && !response.destroyed) await answer(request, response, folder, prefix);
    } catch (error) {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, plainText).end('The server has a fault.\n');
    }
  });
  await new Promise((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', () => done(undefined));
  });
  const address = server.address();
  const taken = address !== null && typeof address === 'object' ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}${prefix}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The program: `node scripts/serve.mjs [folder] [--port 4321] [--base /]`. */
async function main() {
  const options = /** @type {const} */ ({ port: { type: 'string' }, base: { type: 'string' } });
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const root = positionals[0] ?? 'dist';
  if (!existsSync(join(root, 'index.html'))) throw new Error(`No site in ${root}/: run npm run build first.`);
  const first = Number(values.port ?? 4321);
  if (!Number.isInteger(first)) throw new Error(`--port wants a number, not ${values.port}.`);
  for (let port = first; port < first + 20; port += 1) {
    try {
      const { url } = await startServer({ root, port, base: values.base });
      const why = port === first ? '' : `Port ${first} is taken. `;
      console.log(`${why}The site is at ${url.replace('127.0.0.1', 'localhost')} (Ctrl+C stops it).`);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(`Ports ${first} to ${first + 19} are all taken: name another with --port.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  main().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
