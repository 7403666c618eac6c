/** Promise: `npm test` runs a step only when it may, tells each step's words together, and counts every one. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runSteps } from '../../scripts/run-steps.mjs';

interface Output {
  write: (words: string | Uint8Array) => unknown;
}

/** Steps that end when the test says so. */
function plan(order: Record<string, string[]>, needs: Record<string, string> = {}) {
  const begun: string[] = [];
  const end = new Map<string, (failed: number) => void>();
  const outputs = new Map<string, Output>();
  const steps = Object.entries(order).map(([name, after]) => ({
    name,
    does: `does ${name}`,
    after,
    ...(needs[name] ? { needs: needs[name] } : {}),
    run: (output: Output) => {
      begun.push(name);
      outputs.set(name, output);
      return new Promise<{ passed: number; failed: number; remarks: string[] }>((done) => {
        end.set(name, (failed) => {
          done({ passed: 2, failed, remarks: failed ? ['look there'] : [] });
        });
      });
    },
  }));
  let heard = '';
  const output = { write: (words: string | Uint8Array) => (heard += String(words)) };
  return {
    begun,
    run: (...names: string[]) => runSteps(steps, names, output),
    say: (name: string, words: string) => outputs.get(name)?.write(words),
    end: async (name: string, failed = 0) => {
      end.get(name)?.(failed);
      await setImmediate();
    },
    heard: () => heard.replace(/in [\d.]+ s/g, 'in a while'),
  };
}

test('a step begins as soon as those before it have ended, beside others', async () => {
  const { begun, run, end } = plan({ types: [], words: [], lint: ['types'], browser: ['lint', 'words'] });
  const all = run('types', 'words', 'lint', 'browser');
  await setImmediate();
  expect(begun).toEqual(['types', 'words']);
  await end('types');
  expect(begun).toEqual(['types', 'words', 'lint']);
  await end('words');
  expect(begun).toHaveLength(3);
  await end('lint');
  expect(begun).toEqual(['types', 'words', 'lint', 'browser']);
  await end('browser');
  expect(await all).toEqual({ passed: 8, failed: 0, remarks: [] });
});

test('a step that was not asked for is not run, and what comes after it still waits for those before', async () => {
  const { begun, run, end } = plan({ lint: [], engines: ['lint'], browser: ['engines'] });
  const all = run('lint', 'browser');
  await setImmediate();
  expect(begun).toEqual(['lint']);
  await end('lint');
  expect(begun).toEqual(['lint', 'browser']);
  await end('browser');
  expect((await all).passed).toBe(4);
});

test('what steps say side by side is told one after the other, the first as it comes', async () => {
  const { run, say, end, heard } = plan({ a: [], b: [], c: [] });
  const all = run('a', 'b', 'c');
  await setImmediate();
  say('b', 'b one. ');
  say('a', 'a one. ');
  expect(heard()).toBe('\n== a: does a\na one. ');
  await end('b');
  say('c', 'c one. ');
  say('a', 'a two. ');
  await end('a');
  say('c', 'c two. ');
  await end('c');
  await all;
  const told = (name: string, words: string) =>
    `\n== ${name}: does ${name}\n${words}== ${name}: 2 passed, 0 failed, in a while\n`;
  expect(heard()).toBe(told('a', 'a one. a two. ') + told('b', 'b one. ') + told('c', 'c one. c two. '));
});

test('a failure is counted and named, and stops only the step that needs the one that failed', async () => {
  const { begun, run, end } = plan({ build: [], built: ['build'], lint: ['build'] }, { built: 'build' });
  const all = run('build', 'built', 'lint');
  await setImmediate();
  await end('build', 1);
  expect(begun).toEqual(['build', 'lint']);
  await end('lint');
  expect(await all).toEqual({
    passed: 4,
    failed: 2,
    remarks: ['build: look there', 'built: not run, because build failed'],
  });
});
