/** The program that serves a copy: its first line says where, and each line after it what was asked for. */
import { startServer } from '../../../scripts/serve.mjs';

export interface Asked {
  method: string;
  /** With what stands after "?". */
  path: string;
  /** How many bytes were sent along. */
  length: number;
}

const { url } = await startServer({
  root: process.argv[2] ?? 'dist',
  onRequest: async (request) => {
    let length = 0;
    for await (const piece of request) length += (piece as Buffer).length;
    const asked: Asked = { method: request.method ?? '', path: request.url ?? '', length };
    console.log(JSON.stringify(asked));
  },
});
console.log(url.replace('127.0.0.1', 'localhost'));
