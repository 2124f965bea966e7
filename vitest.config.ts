import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A busy machine with two cores takes its time to draw flows and cut fonts.
    testTimeout: 60_000,
    // These need a built site and a browser, and have their own commands.
    exclude: ['tests/e2e/**', 'tests/firefox/**', 'tests/release/**'],
  },
});
