/**
 * Builds the site with many made-up pages added, and says how long that took, how much memory it needed, and what a
 * phone would save: `npx node tests/scale/measure.ts 300 3000`. It takes minutes, so `npm test` does not run it.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inBytes } from '../../src/lib/copy-words.ts';
import type { CopyFacts } from '../../src/lib/copy-list.ts';
import { layOut } from '../built/support/build.ts';
import { makePages } from './make-pages.ts';

/** The most memory that a program and those it started hold at one time, in megabytes; Linux alone tells. */
function memoryOf(group: number): number {
  try {
    const status = readFileSync(`/proc/${group}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

async function buildWith(count: number): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'scale-'));
  try {
    layOut(join(home, 'site'));
    makePages(join(home, 'site/content/pages'), count);
    const start = Date.now();
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: join(home, 'site'),
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let memory = 0;
    const watch = setInterval(() => {
      memory = Math.max(memory, memoryOf(child.pid ?? 0));
    }, 200);
    const code = await new Promise((resolve) => child.on('exit', resolve));
    clearInterval(watch);
    if (code !== 0) throw new Error(`The build with ${count} more pages ended with code ${String(code)}`);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    const dist = join(home, 'site/dist');
    const { pages, bytes, parts } = JSON.parse(readFileSync(join(dist, 'copy.json'), 'utf8')) as CopyFacts;
    const list = inBytes(readFileSync(join(dist, 'sw.js')).length);
    const saved = parts.map(({ id, bytes: size, bySelf }) => `${id}${bySelf ? ' by itself' : ''} ${inBytes(size)}`);
    return `${pages} pages: ${seconds} s, ${Math.round(memory)} MB; copy ${inBytes(bytes)} (${saved.join(', ')}), sw.js ${list}`;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

for (const count of process.argv.slice(2).map(Number)) console.log(await buildWith(count));
