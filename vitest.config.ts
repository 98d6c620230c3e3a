import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Two cores are what CI has; analysis models are loaded per worker, so more workers only cost memory.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
