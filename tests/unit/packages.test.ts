/** Promise: every package is the one that was chosen, may be used here, and runs no program at its installation unasked. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

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
  expect([...new Set(running)].sort()).toEqual(
    Object.keys(allowScripts)
      .filter((name) => allowScripts[name])
      .sort(),
  );
});
