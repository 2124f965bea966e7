import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/release/*.test.ts'],
    // A book is printed in seconds, but a busy machine takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
