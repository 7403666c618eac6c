/** Promise kept: the content check takes only what it knows, and tells an editor the rest in words. */
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/tooling/content-check/options.ts';

const CLOCK = '2026-11-25';

describe('the options of "npm run content"', () => {
  it("are all off when nothing is typed, and the day is the clock's", () => {
    expect(readOptions([], CLOCK)).toEqual({ report: false, release: false, today: CLOCK });
  });

  it('are taken together, in any order', () => {
    const all = { report: true, release: true, today: '2027-03-01' };
    expect(readOptions(['--release', '--today', '2027-03-01', '--report'], CLOCK)).toEqual(all);
    expect(readOptions(['--today=2027-03-01', '--report', '--release'], CLOCK)).toEqual(all);
  });

  it.each([
    ['an option nobody knows', ['--reprot'], '"--reprot" is not an option of this command.'],
    ['a word too many', ['--report', 'areas'], '"areas" is not an option of this command.'],
    ['a day in words', ['--today', 'tomorrow'], '"--today" needs a whole day after it, written like 2027-03-01.'],
    ['a day that is not in the calendar', ['--today', '2027-02-30'], '"--today" needs a whole day'],
    ['a day that is missing', ['--today'], '"--today" needs a whole day'],
    ['a value where none belongs', ['--report=all'], '"--report=all" is not an option of this command.'],
  ])('are refused: %s', (_what, typed, words) => {
    const told = readOptions(typed, CLOCK);
    expect(told).toContain(words);
    expect(told).toContain('You can write:\n  npm run content ');
  });
});
