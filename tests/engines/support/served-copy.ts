/** A copy of the built site, served by a process of its own that can be killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Asked } from './serve-and-tell.ts';
import { writeOfflineCopy } from '../../../src/tooling/offline-copy.ts';
import { copySite } from '../../support/copy-site.ts';

export interface ServedCopy {
  url: string;
  /** All that was asked for so far, as it came to the server. */
  asked: readonly Asked[];
  /** Puts other words into a page and publishes that as a newer version. */
  publish: (file: string, from: string, to: string) => Promise<void>;
  /** Ends the server's process at once, as when the signal is lost. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
}

/** @param slow the beginning of addresses that take their time, from the site's folder */
export async function serveCopy(slow = ''): Promise<ServedCopy> {
  const root = copySite();
  const server = spawn(process.execPath, ['tests/engines/support/serve-and-tell.ts', root, slow], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(server.stdout);
  const [url] = (await once(lines, 'line')) as [string];
  const asked: Asked[] = [];
  lines.on('line', (line) => asked.push(JSON.parse(line) as Asked));
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    // Not "exit": then its last lines may still be on their way.
    await once(server, 'close');
  };
  return {
    url,
    asked,
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
