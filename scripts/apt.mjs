/** Installs a package of the system where set-up may do so: as root, on a system with apt-get. */
import { spawnSync } from 'node:child_process';

/**
 * @param {string} name
 * @returns {boolean} whether it is installed now
 */
export function installWithApt(name) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log(`Installing the system's package ${name} with apt-get (up to five minutes)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [['update'], ['install', '-y', '--no-install-recommends', name]].every((step) => {
    // Another installation may be running: wait for it a little instead of failing at once.
    const parameters = ['-qq', '-o', 'DPkg::Lock::Timeout=60', ...step];
    const limits = { timeout: 300_000, maxBuffer: 2 ** 26 };
    const { status, stderr } = spawnSync('apt-get', parameters, { env, encoding: 'utf8', ...limits });
    if (status !== 0) console.log(`apt-get could not do it: ${(stderr ?? '').trim()}`);
    return status === 0;
  });
}
