/** The ways in which a file can fail to come. */
import type { ServerResponse } from 'node:http';

export type Fault =
  '404' | '500' | 'login page' | 'false script, kept for a year' | 'cut short' | 'silent' | 'silent after its head';

const never = new Promise<void>(() => undefined);

/** Answers as a host or a network at fault does. */
export function breakWith(fault: Fault, response: ServerResponse): Promise<void> | undefined {
  switch (fault) {
    case '404':
    case '500':
      response.writeHead(Number(fault)).end('fault');
      return undefined;
    case 'login page':
      // A network that wants a login answers every address with a page of its own and says that all is well.
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Log in</title>');
      return undefined;
    case 'false script, kept for a year':
      // It takes the place of the worker's runtime, and does nothing for the reader.
      response
        .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'public, max-age=31536000, immutable' })
        .end("self.startWorker = () => self.addEventListener('install', () => self.skipWaiting());");
      return undefined;
    case 'cut short':
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 5000 });
      response.write('<!doctype html>');
      setTimeout(() => response.destroy(), 50);
      return never;
    case 'silent':
      return never;
    case 'silent after its head':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<!doctype html><title>Half a page</title>');
      return never;
  }
}
