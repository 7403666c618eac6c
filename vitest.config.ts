/** How Vitest runs the tests that need no browser: of functions, of the words in content/, and of the built site. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,built,engines}/**/*.test.ts'],
    environment: 'node',
    // Some tests read every built page or start programs; a slow computer needs time for that.
    testTimeout: 20_000,
  },
});
