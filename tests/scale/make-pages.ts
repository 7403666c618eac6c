/** Makes up content pages: plain sentences from the site's own words, no two pages the same, and each time the same ones. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WHO = [
  'The school',
  'The council',
  'A parent',
  'The teacher',
  'Your child',
  'The judge',
  'A friend',
  'The nurse',
];
const DOES = ['asks for', 'writes down', 'looks at', 'waits for', 'pays for', 'talks about', 'reads', 'sends'];
const WHAT = ['the plan', 'a letter', 'more help', 'the report', 'a place', 'the meeting', 'some money', 'an answer'];
const WHEN = [
  'today',
  'each week',
  'in spring',
  'after six weeks',
  'before the review',
  'at home',
  'in class',
  'by law',
];

/** A made-up name for a number, so that each page brings words of its own to the search index. */
const nameOf = (number: number): string =>
  [...number.toString(7)].map((digit) => ['ba', 'ce', 'di', 'fo', 'gu', 'ly', 'ma'][Number(digit)]).join('');

const sentence = (seed: number): string => {
  const pick = (from: readonly string[], step: number) => from[Math.floor(seed / step) % from.length] ?? '';
  return `${pick(WHO, 1)} ${pick(DOES, 3)} ${pick(WHAT, 5)} ${pick(WHEN, 7)}.`;
};

function page(number: number): string {
  const section = (at: number) => {
    const three = [0, 1, 2].map((line) => sentence(number * 31 + at * 7 + line * 3)).join(' ');
    return `## Part ${at + 1} of ${nameOf(number)}\n\n${three}\n\n${three.replaceAll('The ', 'Every ')}\n`;
  };
  return `---
title: "About ${nameOf(number)} ${number}"
answer: "${sentence(number)}"
checked: 2026-11-25
checkAgain: 2027-05-25
---

${Array.from({ length: 12 }, (_, at) => section(at)).join('\n')}`;
}

/** @param folder the `content/pages/` of a copy of the project */
export function makePages(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1) writeFileSync(join(folder, `made-up-${number}.md`), page(number));
}
