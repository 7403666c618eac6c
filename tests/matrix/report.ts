/** Sums the matrix up for docs/ when all of it has run. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import axe from 'axe-core';
import { format, resolveConfig } from 'prettier';
import { launchOptions } from '../../scripts/browser-options.mjs';
import { SCHEMES, SIZES } from './looks.ts';
import { STATES } from './states.ts';

const SUMMARY = 'docs/accessibility-matrix.md';
const RESULTS = 'node_modules/.test-results/matrix';

/** Whatever an answer rests on besides the site and axe. */
const CHECKS = ['tests/browser/support/axe.ts', ...readdirSync('tests/matrix').map((name) => `tests/matrix/${name}`)];

/** What the states left that were asked of the site, by the checks, as they are now: the matrix can be run in parts. */
const folder = (): string => {
  const rests = ['dist/copy.json', ...CHECKS].map((file) => readFileSync(file, 'utf8'));
  return join(RESULTS, createHash('sha256').update(axe.version).update(rests.join()).digest('hex').slice(0, 12));
};

interface Found {
  name: string;
  looks: number;
  findings: string[];
}

const list = (of: object) => Object.keys(of).join(', ');

const fileOf = (state: string) => join(folder(), `${state}.json`);

/** Takes away what an earlier run found in a state: should this one break off, that is no answer. */
export function forgetFound(state: string): void {
  rmSync(fileOf(state), { force: true });
}

/** Keeps what was found in a state. */
export function keepFound(found: Found): void {
  writeFileSync(fileOf(found.name), JSON.stringify(found));
}

/** Takes away what was found on other builds or by other checks. @returns writes the summary, once every state has run to its end */
export default function keepReport(): () => Promise<void> {
  const place = folder();
  for (const other of existsSync(RESULTS) ? readdirSync(RESULTS) : [])
    if (join(RESULTS, other) !== place) rmSync(join(RESULTS, other), { recursive: true });
  mkdirSync(place, { recursive: true });
  return async () => {
    const found = readdirSync(place).map((file) => JSON.parse(readFileSync(join(place, file), 'utf8')) as Found);
    const missing = Object.keys(STATES).filter((state) => !found.some(({ name }) => name === state));
    if (missing.length) {
      console.log(
        `The summary is not written yet: these states have not run to their end on this build, by these checks: ${missing.join('; ')}.`,
      );
      return;
    }
    const browser = await chromium.launch(launchOptions());
    const version = browser.version();
    await browser.close();
    const sum = (of: (one: Found) => number) => found.reduce((total, one) => total + of(one), 0);
    const rows = Object.keys(STATES).map((state) => {
      const one = found.find(({ name }) => name === state);
      return `| ${state} | ${one?.looks ?? 0} | ${one?.findings.length ?? 0} |`;
    });
    const summary = `# What the accessibility matrix found

Written by \`npm run test:matrix\`, with axe ${axe.version} and Chromium ${version}. In each look axe asks all its rules, with
7:1 for text, and our own checks ask what axe cannot see: nothing off the side, targets of 44 px and 8 px apart, words in
names, headings, language, no motion for who asked for none. At 320 and 1280 px the page is also turned to be read from the right, and the Tab
key goes through it: focus is seen, never covered, and follows the words.
What axe cannot decide counts as a finding. In forced colours axe does not judge contrast: it sees the page's colours, not
the reader's.

- Schemes: ${list(SCHEMES)}.
- Sizes: ${list(SIZES)}.
- Looks in all: ${sum(({ looks }) => looks)}. Findings in all: ${sum(({ findings }) => findings.length)}.

| State | Looks | Findings |
| --- | --- | --- |
${rows.join('\n')}
`;
    writeFileSync(SUMMARY, await format(summary, { ...(await resolveConfig(SUMMARY)), filepath: SUMMARY }));
  };
}
