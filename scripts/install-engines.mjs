/** `npm run engines:install`: gets the other browser engines where it can. `npm test` works without them, and says so. */
import { installWithApt } from './apt.mjs';
import { engines } from './engines.mjs';

const missing = engines.filter(({ find }) => !find());
if (missing.length) installWithApt(...missing.flatMap(({ packages }) => packages));
for (const { name, packages, find } of engines) {
  const program = find();
  console.log(program ? `${name}: ${program}` : `${name}: not here. Install ${packages.join(', ')} (as root).`);
}
