/**
 * The program that serves a copy: its first line says where, and each line after it what was asked for. After the folder it
 * may be told the beginning of addresses that take their time, as on a slow line.
 */
import { setTimeout } from 'node:timers/promises';
import { startServer } from '../../../scripts/serve.mjs';

export interface Asked {
  method: string;
  /** With what stands after "?". */
  path: string;
  /** How many bytes were sent along. */
  length: number;
}

/** Time enough to press something, and less than a link waits. */
const SLOW_MS = 1200;

const [, , root = 'dist', slow] = process.argv;
const { url } = await startServer({
  root,
  onRequest: async (request) => {
    let length = 0;
    for await (const piece of request) length += (piece as Buffer).length;
    const asked: Asked = { method: request.method ?? '', path: request.url ?? '', length };
    console.log(JSON.stringify(asked));
    if (slow && asked.path.startsWith(slow)) await setTimeout(SLOW_MS);
  },
});
console.log(url.replace('127.0.0.1', 'localhost'));
