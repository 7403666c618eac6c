/** Promise: every package is the one that was chosen, may be used here, and runs no program at its installation unasked. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  link?: boolean;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const { allowScripts, devDependencies } = read('package.json') as Record<
  'allowScripts' | 'devDependencies',
  Record<string, string | boolean>
>;
const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * Licences that let anybody use, change and pass on. Those below the line ask that changes to the package itself stay
 * free; we change none, and none of them is in what a reader is sent.
 */
const ALLOWED = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0'],
  ...['Zlib', 'OFL-1.1'],
  ...['MPL-2.0', 'LGPL-3.0-or-later'],
];

/** "(MIT OR GPL-3.0)" is allowed when one of the two is; "MIT AND Zlib" when both are. */
const isAllowed = (license: string): boolean =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.includes(one)));

it('each is held against a sum, and none names another place to come from', () => {
  expect(locked.length).toBeGreaterThan(300);
  expect(locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  // Without an address each person's own registry is asked; the sum says whether it gave the right thing.
  const elsewhere = locked.filter(
    ([, { resolved, link }]) => link || (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

it('each that we ask for is asked for in one exact version', () => {
  expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

it('each has a licence that allows what we do with it', () => {
  expect(['GPL-3.0', 'UNLICENSED', '', 'MIT AND GPL-3.0'].filter(isAllowed)).toEqual([]);
  const others = locked.filter(([, { license }]) => !isAllowed(license ?? ''));
  expect(others.map(([path, { license }]) => `${path}: ${license ?? 'no licence named'}`)).toEqual([]);
});

it('those that run a program when they are installed are allowed by name, and nobody else', () => {
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect([...new Set(running)].sort()).toEqual([...allowed].sort());
});

it('set-up keeps every package from running a program, and then runs those of the named ones, whatever npm it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of ['scripts/setup.mjs', 'package.json', 'package-lock.json']) cpSync(file, join(folder, file));
  // An npm that installs nothing, and writes down what it was asked.
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho "$@" >> "${join(folder, 'asked')}"\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) };
  const { stderr } = spawnSync(process.execPath, ['scripts/setup.mjs'], { cwd: folder, env, encoding: 'utf8' });
  const asked = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
  expect(asked.map((one) => one.split(' ').filter((word) => !/^--(no-|loglevel)/.test(word)))).toEqual([
    ['ci', '--ignore-scripts'],
    ['rebuild', '--ignore-scripts=false', ...allowed],
  ]);
  expect(stderr).toContain(`The project's own Node ${devDependencies['node']} is not in node_modules`);
});

it('nothing else of the project installs packages: not its commands, and not what publishes it', () => {
  const workflows = '.github/workflows';
  const commands = ['package.json', ...readdirSync(workflows).map((name) => join(workflows, name))];
  const installs = /^(?!.*#).*npm (?:ci|i|install|rebuild)\b.*$/gm;
  expect(commands.flatMap((file) => readFileSync(file, 'utf8').match(installs) ?? [])).toEqual([]);
});

it('what the workflow takes from others is named by its commit, which nobody can move', () => {
  const workflow = readFileSync('.github/workflows/publish.yml', 'utf8');
  const actions = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action);
  expect(actions.length).toBeGreaterThan(5);
  expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
});
