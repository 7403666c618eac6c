/** Promise kept: however a content file is mangled, an editor gets messages in words, and the check never falls over. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc } from '../support/by-chance.ts';
import ts from 'typescript';
import { afterAll, expect, it } from 'vitest';
import { schemas } from '../../src/schemas/index.ts';
import { escapePattern } from '../../src/lib/escape-pattern.ts';
import { checkContent } from '../../src/tooling/content-check/check.ts';
import { describe as told, type Finding } from '../../src/tooling/content-check/problem.ts';
import { readContent, type Content } from '../../src/tooling/content-check/read.ts';
import { ODD } from '../support/hostile.ts';
import { languageDamages } from './support/language-damages.ts';
import { linkDamages } from './support/link-damages.ts';
import { shapeDamages } from './support/shape-damages.ts';
import { damage, smallContent } from './support/small-content.ts';

const { root, remove } = smallContent();
afterAll(remove);

const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(md|yaml)$/.test(name))
  .map((name) => join(root, 'content', name));

/** What slips out of a hand: a piece lost, a piece twice, two pieces changed about, or something odd put in. */
const mangled = (source: string) => {
  const place = fc.integer({ min: 0, max: source.length });
  const odd = fc.oneof(
    fc.constantFrom('---\n', ': ', '- ', '"', "'", '\t', '{', '[', '&a', '*a', '!!js/function', '#', '|', '\r', '<<: '),
    fc.constantFrom(...ODD),
    fc.string({ unit: 'binary' }),
  );
  return fc.tuple(place, place, odd, fc.integer({ min: 0, max: 3 })).map(([one, other, text, kind]) => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    const [before, piece, after] = [source.slice(0, from), source.slice(from, to), source.slice(to)];
    return [before + after, before + piece + piece + after, after + piece + before, before + text + piece + after][
      kind
    ];
  });
};

it('whatever happens to a file, all that is said of it is a message an editor can read', { timeout: 60_000 }, () => {
  const anyFile = fc.constantFrom(...files).chain((file) => {
    const whole = readFileSync(file, 'utf8');
    return mangled(whole).map((text = '') => ({ file, whole, text }));
  });
  fc.assert(
    fc.property(anyFile, ({ file, whole, text }) => {
      writeFileSync(file, text);
      try {
        for (const problem of checkContent(root).problems) {
          expect(told(problem)).toMatch(/^content\/\S+, line \d+.*\n {2}.+\.\n {2}Why: .+\n {2}Try this: .+$/s);
          expect(told(problem)).not.toMatch(/undefined|\[object|ZodError|node_modules/);
        }
      } finally {
        writeFileSync(file, whole);
      }
    }),
    { numRuns: 80 },
  );
});

type Rule = (content: Content) => Finding[];

/** Told of in reminders, not as problems: tests/content/reminders.test.ts damages these. */
const REMINDERS = ['publisher.ts', 'stale-dates.ts', 'unused-sources.ts'];

it('no rule is without a damaged file that breaks it', { timeout: 60_000 }, async () => {
  const folder = 'src/tooling/content-check/rules';
  const rules = await Promise.all(
    readdirSync(folder).map(async (name) => {
      const exported = (await import(join('../..', folder, name))) as Record<string, Rule>;
      return { name, checks: Object.values(exported) };
    }),
  );
  const broken = new Set(REMINDERS);
  for (const slip of [...shapeDamages, ...linkDamages, ...languageDamages]) {
    const { root: folderOfOne, remove: removeOne } = smallContent();
    damage(folderOfOne, slip);
    const content = readContent(folderOfOne);
    for (const { name, checks } of rules)
      if (!broken.has(name) && checks.some((check) => check(content).length > 0)) broken.add(name);
    removeOne();
  }
  expect(rules.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
});

/** What the code says in words: each text with a space in it, and a pattern for one that is put together. */
function wordsIn(file: string): RegExp[] {
  const found: RegExp[] = [];
  const pattern = (...pieces: string[]) => void found.push(new RegExp(pieces.map(escapePattern).join('.+')));
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && node.text.includes(' ')) pattern(node.text);
    else if (ts.isTemplateExpression(node))
      pattern(node.head.text, ...node.templateSpans.map(({ literal }) => literal.text));
    else node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

it('no kind of file, and none of the words kept ready for its slips, is without a damaged file that brings it out', () => {
  const advised: string[] = [];
  const damaged = new Set<string>();
  for (const slip of shapeDamages) {
    const { root: folderOfOne, remove: removeOne } = smallContent();
    damage(folderOfOne, slip);
    for (const { file, advice } of readContent(folderOfOne).problems) {
      advised.push(advice);
      damaged.add(file.split('/')[1] ?? '');
    }
    removeOne();
  }
  expect([...Object.keys(schemas), 'site.yaml'].filter((kind) => !damaged.has(kind))).toEqual([]);
  const folder = 'src/schemas';
  const ready = readdirSync(folder).flatMap((name) => wordsIn(join(folder, name)));
  expect(ready.length).toBeGreaterThan(10);
  expect(ready.filter((words) => !advised.some((advice) => words.test(advice)))).toEqual([]);
});
