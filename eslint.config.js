/** Rules for code. Those that need types run on TypeScript only; `astro check` covers the types inside .astro files. */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Names that a folder gets from where it runs. TypeScript knows them by itself; plain scripts need to be told. */
const nodeNames = ['process', 'console', 'Buffer', 'URL', 'URLSearchParams', 'fetch', 'setTimeout', 'clearTimeout'];

/** @param {string[]} names */
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/**
 * Keeps a folder from importing what it must not know of; the shapes of things it may know.
 * @param {string} folder
 * @param {string[]} patterns
 * @param {string} message
 */
const separate = (folder, patterns, message) => ({
  files: [`${folder}/**`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ group: patterns, message, allowTypeImports: true }] },
    ],
  },
});

export default defineConfig(
  // The worker among the fixtures is a built one, kept as it was published.
  globalIgnores(['dist/', '.astro/', 'test-results/', 'playwright-report/', 'tests/fixtures/first-worker/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-fallthrough': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/**'], rules: { 'max-lines': ['error', { max: 300 }] } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: readonly(nodeNames) },
    rules: { 'no-undef': 'error' },
  },
  {
    // Parts of these run in a page.
    files: ['scripts/bench/*.mjs'],
    languageOptions: {
      globals: readonly(['document', 'performance', 'requestAnimationFrame', 'PerformanceObserver']),
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.ts', '*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Astro hands its loaders functions that are meant to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  separate(
    'src/lib',
    ['../*', 'astro*', 'preact*'],
    'src/lib holds pure functions: no Astro, no browser, no other folder.',
  ),
  separate('src/pages', ['**/tooling/**'], 'A page takes what it shows from src/lib and src/content.ts.'),
  separate(
    'src/worker',
    ['../islands/*', '../components/*', '../client/*'],
    'The worker shares only src/lib with pages.',
  ),
);
