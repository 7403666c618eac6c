/** A copy of the built site, served by a process of its own that can be killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOfflineCopy } from '../../../src/tooling/offline-copy.ts';
import { copySite } from '../../support/copy-site.ts';

export interface ServedCopy {
  url: string;
  /** Puts other words into a page and publishes that as a newer version. */
  publish: (file: string, from: string, to: string) => Promise<void>;
  /** Ends the server's process at once, as when the signal is lost. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
}

export async function serveCopy(): Promise<ServedCopy> {
  const root = copySite();
  const server = spawn(process.execPath, ['scripts/serve.mjs', root, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const url = /http:\S+/.exec(String(said))?.[0];
  if (!url) throw new Error(`The server did not say where it is: ${String(said)}`);
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  return {
    url,
    publish: async (file, from, to) => {
      const path = join(root, file);
      const before = readFileSync(path, 'utf8');
      const after = before.replaceAll(from, to);
      if (after === before) throw new Error(`"${from}" does not stand in ${file}`);
      writeFileSync(path, after);
      await writeOfflineCopy(root);
    },
    kill,
    close: async () => {
      await kill();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
