import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // These need a built site and a browser, and have their own commands.
    exclude: ['tests/e2e/**', 'tests/firefox/**'],
  },
});
