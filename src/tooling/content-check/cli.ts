/** `npm run content`: checks the words and prints what an editor should mend. */
import { checkContent, describe } from './check.ts';
import { warningsFor } from './warnings.ts';

const { content, problems } = checkContent(process.cwd());
for (const problem of problems) console.log(`${describe(problem)}\n`);
for (const warning of warningsFor(content, new Date().toISOString().slice(0, 10)))
  console.log(`Please note: ${warning}`);
console.log(
  problems.length
    ? `${problems.length} ${problems.length === 1 ? 'thing' : 'things'} to mend in content/.`
    : `${content.files.length} files read. Nothing to mend.`,
);
process.exitCode = problems.length ? 1 : 0;
