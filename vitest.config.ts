/** How Vitest runs the tests that need no browser: of functions, of the words in content/, and of the built site. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,built,engines}/**/*.test.ts'],
    environment: 'node',
    // Left to itself it keeps one core free, and of two that is half.
    maxWorkers: '100%',
    // Files share what they import: reading it anew for each takes as long again. So a file clears up what it changed.
    isolate: false,
    // Some tests read every built page or start programs; a slow computer needs time for that.
    testTimeout: 20_000,
  },
});
