/** `npm run audit`: asks the registry for known faults in the packages. Where it does not answer, nothing was checked. */
import { spawnSync } from 'node:child_process';

const shell = process.platform === 'win32';
const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell, maxBuffer: 2 ** 26 });

/** @returns {{ metadata?: { vulnerabilities: Record<string, number> }, message?: string, error?: { summary: string } }} */
function answer() {
  try {
    return JSON.parse(stdout);
  } catch {
    return { message: 'no answer that can be read' };
  }
}

const { metadata, message, error } = answer();
if (!metadata) {
  console.log(`NOT CHECKED: the registry used here answers no audit (${error?.summary || message}).`);
  console.log('Run this where npm asks registry.npmjs.org.');
  process.exitCode = 2;
} else {
  const { total = 0, ...byKind } = metadata.vulnerabilities;
  console.log(
    `${total} known faults: ${Object.entries(byKind)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}.`,
  );
  if (total > 0) console.log('Details: npm audit');
  process.exitCode = total > 0 ? 1 : 0;
}
