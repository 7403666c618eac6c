/**
 * Tests of the saved copy: each gets sites of its own, with a server that can be killed, made to fail in many ways, and
 * brought to a newer version. Whatever a test opens is closed and removed when it ends.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { startServer } from '../../../scripts/serve.mjs';
import { CUTS } from '../../../src/lib/cut-text.ts';
import { PACKS } from '../../../src/tooling/copy-packs.ts';
import { writeOfflineCopy } from '../../../src/tooling/offline-copy.ts';
import { breakWith, type Fault } from './faults.ts';
import { copySite } from '../../support/copy-site.ts';
import { smallSite } from './small-site.ts';

export interface OpenSite {
  /** The folder it is served from, with a slash at its end. */
  root: string;
  url: string;
  /** Every request since the list was last emptied. */
  asked: { path: string; status: number }[];
  /** What goes wrong, by address from the site's folder: `/areas/funding/`. `/packs/*` stands for all in there, `*` for all. */
  faults: Map<string, Fault>;
  /** No file can be had together with others, or in pieces: each has to come by itself. */
  oneByOne: () => void;
  /** Puts other words into a file of the site; nobody hears of it before `publish`. */
  edit: (file: string, from: string, to: string) => void;
  /** Writes the worker and its list anew, as the last step of a build does. */
  publish: () => Promise<void>;
  /** The server is gone, as without signal. */
  kill: () => Promise<void>;
}

async function openSite(root: string): Promise<OpenSite> {
  const asked: OpenSite['asked'] = [];
  const faults: OpenSite['faults'] = new Map();
  const { url, close } = await startServer({
    root,
    onRequest: (request, response) => {
      const path = (request.url ?? '').replace(/\?.*/, '');
      response.on('close', () => {
        asked.push({ path, status: response.statusCode });
      });
      const fault = faults.get(path) ?? faults.get(path.replace(/[^/]*$/, '*')) ?? faults.get('*');
      return fault && breakWith(fault, response);
    },
  });
  return {
    root,
    url,
    asked,
    faults,
    oneByOne: () => {
      for (const folder of [PACKS, CUTS]) faults.set(`/${folder}/*`, '404');
    },
    edit: (file, from, to) => {
      const path = join(root, file);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replaceAll(from, to));
    },
    publish: async () => {
      await writeOfflineCopy(root);
    },
    kill: close,
  };
}

export const test = base.extend<{ open: (size: 'small' | 'whole') => Promise<OpenSite> }>({
  open: async ({ baseURL: _unused }, use) => {
    const opened: OpenSite[] = [];
    await use(async (size) => {
      const site = await openSite(size === 'small' ? await smallSite() : copySite());
      opened.push(site);
      return site;
    });
    for (const { kill, root } of opened) {
      await kill();
      rmSync(root, { recursive: true, force: true });
    }
  },
});

export { expect };
