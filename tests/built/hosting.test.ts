/** Promise kept: the ready-made settings for hosts send what public/_headers says, and test before they publish. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { headersFor, parseHeaders } from '../../scripts/headers.mjs';

const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));

it('nginx sends the same headers as every other host', () => {
  const lines = readFileSync('docs/nginx.conf', 'utf8').matchAll(/^\s*add_header (\S+) (?:"([^"]*)"|(\S+)) always;$/gm);
  const sent = Object.fromEntries(
    [...lines].map(([, name = '', value, variable]) => [name.toLowerCase(), value ?? variable]),
  );
  expect(sent).toEqual({ ...headersFor(rules, '/areas/'), 'cache-control': '$send_plan_keep' });
});

it('nginx lets files with a hash in their name be kept as long, and asks for the rest each time', () => {
  const [, other, pattern = '', kept] =
    /map .*\{\s*default "(.*?)";\s*"~(.*?)" "(.*?)";\s*\}/.exec(readFileSync('docs/nginx.conf', 'utf8')) ?? [];
  const isKept = new RegExp(pattern);
  for (const path of [
    '/_a/x.js',
    '/pagefind/index/x.pf_index',
    '/pagefind/fragment/x.pf_fragment',
    '/sw.js',
    '/areas/',
  ]) {
    const says = headersFor(rules, path)['cache-control'];
    expect(isKept.test(`200 ${path}`) ? kept : other, path).toBe(says);
    expect(isKept.test(`404 ${path}`), path).toBe(false);
  }
  expect(isKept.test('200 /send-plan/_a/x.js')).toBe(true);
});

it('the workflow publishes only what passed the README’s test command, built for its own address', () => {
  interface Job {
    needs?: string;
    steps: { run?: string; uses?: string; env?: Record<string, string>; with?: Record<string, string> }[];
  }
  const { jobs } = parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as { jobs: Record<string, Job> };
  expect(readFileSync('README.md', 'utf8')).toMatch(/^npm test\b/m);
  expect(jobs['test']?.steps.map(({ run }) => run)).toContain('npm test');
  expect(jobs['publish']?.needs).toBe('test');
  const build = jobs['publish']?.steps.find(({ run }) => run === 'npm run build');
  expect(build?.env?.['SITE_URL']).toMatch(/base_url \}\}\/$/);
  expect(jobs['publish']?.steps.find(({ uses }) => uses?.startsWith('actions/upload'))?.with?.['path']).toBe('dist');
});
