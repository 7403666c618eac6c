/** Runs steps side by side where they need not wait for one another, and tells what they say one after the other. */

/**
 * @typedef {import('./count-results.mjs').Count} Count
 * @typedef {{ write: (words: string | Uint8Array) => unknown }} Output
 * @typedef {object} Step
 * @property {string} name
 * @property {string} does what it looks at, for people
 * @property {string[]} [after] steps, listed above it, that must have ended before it begins
 * @property {string} [needs] one of them that must have passed as well
 * @property {(output: Output) => Promise<Count>} run
 */

/**
 * Gives each step an output of its own. The first that has not ended is heard at once; what others say meanwhile is kept
 * until their turn, so that words never mix.
 * @param {Output} output
 * @returns what gives the next step its output, and lets it say that it has ended
 */
function takeTurns(output) {
  /** @type {{ kept: (string | Uint8Array)[], hasEnded: boolean }[]} */
  const turns = [];
  let now = 0;
  return () => {
    /** @type {typeof turns[number]} */
    const own = { kept: [], hasEnded: false };
    turns.push(own);
    return {
      /** @param {string | Uint8Array} words */
      write: (words) => (own === turns[now] ? output.write(words) : own.kept.push(words)),
      end: () => {
        own.hasEnded = true;
        while (turns[now]?.hasEnded) {
          now += 1;
          for (const words of turns[now]?.kept ?? []) output.write(words);
        }
      },
    };
  };
}

/**
 * @param {Step[]} steps all there are
 * @param {string[]} chosen the names of those to run; what a step comes after is waited for only when it is one of them
 * @param {Output} output
 * @returns {Promise<Count>} all together; each remark begins with the name of its step
 */
export async function runSteps(steps, chosen, output) {
  /** @type {Map<string, Promise<Count>>} */
  const counts = new Map();

  /** @type {(step: Step) => Promise<Count>[]} for one that was not chosen, those that it would have waited for */
  const before = ({ after = [] }) =>
    steps
      .filter(({ name }) => after.includes(name))
      .flatMap((step) => /** @type {Promise<Count>[]} */ (counts.get(step.name) ?? before(step)));

  /** @type {(step: Step, output: Output) => Promise<Count>} */
  const runInTime = async (step, own) => {
    await Promise.all(before(step));
    const { name, does, needs = '', run } = step;
    const start = Date.now();
    own.write(`\n== ${name}: ${does}\n`);
    const isInVain = (await counts.get(needs))?.failed;
    const count = isInVain ? { passed: 0, failed: 1, remarks: [`not run, because ${needs} failed`] } : await run(own);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    own.write(`== ${name}: ${count.passed} passed, ${count.failed} failed, in ${seconds} s\n`);
    return count;
  };

  const takeTurn = takeTurns(output);
  for (const step of steps.filter(({ name }) => chosen.includes(name))) {
    const own = takeTurn();
    counts.set(step.name, runInTime(step, own).finally(own.end));
  }
  const all = { passed: 0, failed: 0, remarks: /** @type {string[]} */ ([]) };
  for (const [name, count] of counts) {
    const { passed, failed, remarks } = await count;
    all.passed += passed;
    all.failed += failed;
    all.remarks.push(...remarks.map((remark) => `${name}: ${remark}`));
  }
  return all;
}
