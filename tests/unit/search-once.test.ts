/** Promise: what search needs is loaded once, however fast the questions follow, and again after a try that failed. */
import { expect, it } from 'vitest';
import { once } from '../../src/islands/search/pagefind.ts';

/** Loads things that come or fail as told, and counts. */
function loader(...outcomes: boolean[]) {
  let tries = 0;
  const load = once(() => {
    const comes = outcomes[tries] ?? true;
    tries += 1;
    return comes ? Promise.resolve(tries) : Promise.reject(new Error(`try ${tries}`));
  });
  return { load, tries: () => tries };
}

it('two quick calls load once, and later ones not again', async () => {
  const { load, tries } = loader();
  await Promise.all([load(), load()]);
  await load();
  expect(tries()).toBe(1);
});

it('a try that failed fails for all who waited for it, and the next one loads again', async () => {
  const { load, tries } = loader(false, true);
  const both = await Promise.allSettled([load(), load()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(load()).resolves.toBe(2);
  expect(tries()).toBe(2);
});

it('what came but turned out to be broken can be loaded anew, once for all who found it so', async () => {
  const { load, tries } = loader();
  const first = load();
  await first;
  load.forget(first);
  const second = load();
  load.forget(first);
  expect(load()).toBe(second);
  await second;
  expect(tries()).toBe(2);
});
