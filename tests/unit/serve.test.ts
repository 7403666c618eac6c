/** Promise: addresses lead where a good host would lead them, and tests get a server they can steer. Real files, real requests. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../scripts/serve.mjs';
import { ask, serveFiles } from './support/served-site.ts';

let site: Awaited<ReturnType<typeof serveFiles>>;

beforeAll(async () => {
  site = await serveFiles();
});

afterAll(() => site.stop());

describe('addresses', () => {
  test.each([
    ['/', 200, '<h1>Home</h1>'],
    ['/a%20b/%C3%A9.txt', 200, 'odd name'],
    ['/areas/nowhere/', 404, '<h1>No such page</h1>'],
    ['/areas/nowhere', 404, '<h1>No such page</h1>'],
    ['/gone.html', 404, '<h1>No such page</h1>'],
    ['/_a/gone.js', 404, 'Not found.\n'],
    ['/_headers', 404, '<h1>No such page</h1>'],
    ['/%E0%A4%A', 400, 'This address cannot be read.\n'],
    ['/a%00b', 400, 'This address cannot be read.\n'],
    [`/${'x'.repeat(5000)}`, 404, '<h1>No such page</h1>'],
  ])('%s answers %i', async (path, status, text) => {
    const { status: actual, body } = await site.ask(path);
    expect([actual, body.toString()]).toEqual([status, text]);
  });

  test.each([
    ['/areas/funding', '/areas/funding/'],
    ['/areas/funding?q=a%20b&c', '/areas/funding/?q=a%20b&c'],
    ['/areas/funding/index.html', '/areas/funding/'],
    ['/index.html?x=1', '/?x=1'],
    ['/Areas/FUNDING', '/areas/funding/'],
    ['/Areas/Funding/?q=Money', '/areas/funding/?q=Money'],
    ['/_A/Site.css', '/_a/site.css'],
    ['//areas/funding', '/areas/funding/'],
  ])('%s moves to %s', async (path, location) => {
    const { status, headers } = await site.ask(path);
    expect([status, headers.location]).toEqual([308, location]);
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/areas/..%2f..%2fsecret.txt', '/..%5csecret.txt'])(
    '%s does not lead out of the folder',
    async (path) => {
      const { status, body } = await site.ask(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body.toString()).not.toContain('outside');
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const { status, headers } = await site.ask('/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('what tests need', () => {
  test('a base path: pages under it, rules of _headers without it, nothing beside it', async () => {
    const under = await startServer({ root: site.root, base: '/send-plan' });
    expect(under.url).toBe(`http://127.0.0.1:${under.port}/send-plan/`);
    const at = async (path: string) => {
      const { status, headers } = await ask(under.port, path);
      return [status, headers.location];
    };
    expect(await at('/send-plan/')).toEqual([200, undefined]);
    expect(await at('/send-plan?q=1')).toEqual([308, '/send-plan/?q=1']);
    expect(await at('/send-plan/areas/funding')).toEqual([308, '/send-plan/areas/funding/']);
    expect(await at('/areas/funding/')).toEqual([404, undefined]);
    expect((await ask(under.port, '/send-plan/_a/site.css')).headers['cache-control']).toBe('immutable');
    await under.close();
  });

  test('onRequest sees each request, and may answer instead', async () => {
    const seen: (string | undefined)[] = [];
    const broken = await startServer({
      root: site.root,
      onRequest: (incoming, response) => {
        seen.push(incoming.url);
        if (incoming.url === '/broken') response.writeHead(503).end();
        if (incoming.url === '/cut') response.destroy();
      },
    });
    expect((await ask(broken.port, '/broken')).status).toBe(503);
    await expect(ask(broken.port, '/cut')).rejects.toThrow();
    expect((await ask(broken.port, '/')).status).toBe(200);
    expect(seen).toEqual(['/broken', '/cut', '/']);
    await broken.close();
  });

  test('a closed server is gone at once, and a port that is taken is an error', async () => {
    const first = await startServer({ root: site.root });
    await expect(startServer({ root: site.root, port: first.port })).rejects.toThrow('EADDRINUSE');
    await fetch(first.url);
    await first.close();
    await expect(fetch(first.url)).rejects.toThrow();
  });
});

describe('as a program', () => {
  /** Runs the program until its first line, on either stream. */
  function firstLine(...parameters: string[]): Promise<string> {
    const child = spawn(process.execPath, ['scripts/serve.mjs', ...parameters]);
    return new Promise((done) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.once('data', (data: Buffer) => {
          child.kill();
          done(data.toString().trim());
        });
      }
    });
  }

  test('it says where the site is, and moves on from a port that is taken', async () => {
    const taken = await startServer({ root: site.root });
    const line = await firstLine(site.root, '--port', String(taken.port), '--base', '/send-plan/');
    expect(line).toMatch(`Port ${taken.port} is taken. The site is at http://localhost:`);
    expect(line).toContain('/send-plan/ (Ctrl+C stops it).');
    await taken.close();
  });

  test('without a built site it says what to do', async () => {
    expect(await firstLine(join(site.root, 'areas'))).toMatch('run npm run build first');
  });
});
