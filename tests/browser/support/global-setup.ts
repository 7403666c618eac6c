/** Serves the built site on a free port for all browser tests; they reach it by relative addresses. */
import { startServer } from '../../../scripts/serve.mjs';

export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await startServer({ root: 'dist' });
  process.env.BASE_URL = server.url;
  return server.close;
}
