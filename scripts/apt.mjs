/** Installs packages of the system where set-up may do so: as root, on a system with apt-get. */
import { spawnSync } from 'node:child_process';

/**
 * @param {...string} names
 * @returns {boolean} whether all of them are installed now
 */
export function installWithApt(...names) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log(`Installing from the system's packages: ${names.join(', ')}. With apt-get, up to five minutes…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [['update'], ['install', '-y', '--no-install-recommends', ...names]].every((step) => {
    // Another installation may be running: wait for it a little instead of failing at once.
    const parameters = ['-qq', '-o', 'DPkg::Lock::Timeout=60', ...step];
    const limits = { timeout: 300_000, maxBuffer: 2 ** 26 };
    const { status, stderr } = spawnSync('apt-get', parameters, { env, encoding: 'utf8', ...limits });
    if (status !== 0) console.log(`apt-get could not do it: ${(stderr ?? '').trim()}`);
    return status === 0;
  });
}
