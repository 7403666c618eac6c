/** `npm run content`: checks the words and prints what an editor should mend. */
import { advicesOf, checkContent, overdueOn, remindersOf } from './check.ts';
import { readOptions, type Options } from './options.ts';
import { describe, remind } from './problem.ts';
import { reportOf } from './report.ts';

/** @returns whether there is nothing to mend */
function check(root: string, { report, release, today }: Options): boolean {
  const { content, problems } = checkContent(root);
  const overdue = overdueOn(root, content, today);
  const toMend = release ? [...problems, ...overdue] : problems;
  const reminders = [...remindersOf(root, content), ...(release ? [] : overdue)];
  const advices = advicesOf(root, content);

  if (report) {
    console.log(reportOf(content));
    for (const advice of advices) console.log(remind(advice));
  }
  for (const problem of toMend) console.log(`${describe(problem)}\n`);
  for (const reminder of reminders) console.log(remind(reminder));
  if (advices.length && !report)
    console.log(`${advices.length} things could be easier to read: "npm run content -- --report" lists them.`);
  console.log(
    toMend.length
      ? `${toMend.length} ${toMend.length === 1 ? 'thing' : 'things'} to mend in content/.`
      : `${content.files.length} files read. Nothing to mend.`,
  );
  return toMend.length === 0;
}

const options = readOptions(process.argv.slice(2), new Date().toISOString().slice(0, 10));
if (typeof options === 'string') console.error(options);
process.exitCode = typeof options !== 'string' && check(process.cwd(), options) ? 0 : 1;
