/** How the site is built: pages first, then the search index over them, then the list of files a phone saves. */
import { defineConfig } from 'astro/config';
import { offlineCopy } from './src/tooling/offline-copy.ts';
import { movedPages } from './src/tooling/moved-pages.ts';
import { searchIndex } from './src/tooling/search-index.ts';
import { siteFiles } from './src/tooling/site-files.ts';
import { splitSiteUrl } from './src/lib/url.ts';

// The one variable that says where the site will stand, for example https://example.org/send-plan/.
const { site, base } = splitSiteUrl(process.env.SITE_URL);

/**
 * Scripts that come later are imported as they are. Vite's own helper would look for their styles, of which ours have
 * none, and would weigh 900 bytes on every page.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  // Not in the settings below, because Astro writes over them.
  configEnvironment: (name) =>
    name === 'client'
      ? { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting: SHARED } } } }
      : undefined,
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** What every page's script needs comes as one file: apart, each of these would cost a request and its own wrapping. */
const SHARED = {
  groups: [
    { name: 'shared', test: /preload-helper|src\/(?:link|lib\/(?:url|messages)|client\/(?:storage|element))\.ts$/ },
  ],
};

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  // Hashed files get short names; nothing is put into the page itself, so that one strict policy serves every page.
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_a' },
  vite: {
    build: {
      // The first browsers with cascade layers. Some old iPhones stop at iOS 15, which knows neither nested rules nor
      // "width <= 30rem": without this, the ways at the bottom and "only law" would be lost there.
      target: ['chrome99', 'firefox97', 'safari15.4'],
      assetsInlineLimit: 0,
    },
    plugins: [plainImports],
  },
  // Keeps the space between words that stand on two lines of a component; the default would drop it.
  compressHTML: true,
  devToolbar: { enabled: false },
  // The order counts: each step reads what the one before it wrote.
  integrations: [siteFiles(), searchIndex(), movedPages(), offlineCopy()],
});
