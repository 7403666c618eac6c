/** Reads a `_headers` file, as Netlify and Cloudflare do, and says which headers a path gets. */

/**
 * One block of the file: the paths it is for and the headers it sets.
 * @typedef {{ pattern: RegExp, headers: Map<string, string> }} HeaderRule
 */

/**
 * A path such as `/_a/*`, where `*` stands for anything.
 * @param {string} path
 */
function toPattern(path) {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/**
 * Turns the text of a `_headers` file into rules, in the order they stand.
 * A line that fits neither form is an error: a security header must never get lost without a word.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const rule = rules.at(-1);
    if (!/^\s/.test(line)) {
      if (!content.startsWith('/'))
        throw new Error(`_headers line ${index + 1}: a path must start with "/": ${content}`);
      rules.push({ pattern: toPattern(content), headers: new Map() });
      continue;
    }
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(content) ?? [];
    if (!rule || !name) throw new Error(`_headers line ${index + 1}: expected "Name: value" under a path: ${content}`);
    const before = rule.headers.get(name.toLowerCase());
    // The same name twice in one block is one header with both values, as the hosts do it.
    rule.headers.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  return rules;
}

/**
 * The headers for one path, names in lower case. Of two rules that set the same header, the later one wins.
 * @param {HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  const matching = rules.filter(({ pattern }) => pattern.test(path));
  return Object.fromEntries(matching.flatMap(({ headers }) => [...headers]));
}
