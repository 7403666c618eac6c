/** `npm run engines:install`: gets the other browser engines where it can. `npm test` works without them, and says so. */
import { installWithApt } from './apt.mjs';
import { engines } from './engines.mjs';

const missing = engines.filter(({ find }) => !find());
// One by one: a system that lacks a package of one engine may still have the other.
for (const { packages } of missing) installWithApt(...packages);
for (const { name, packages, find } of engines) {
  const program = find();
  console.log(program ? `${name}: ${program}` : `${name}: not here. Install ${packages.join(', ')} (as root).`);
}
