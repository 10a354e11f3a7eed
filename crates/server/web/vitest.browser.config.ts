import { defineConfig } from 'vitest/config';

// Tests that drive the built program in a browser: one file after the other, because each starts programs.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Machines that test are busy.
    expect: { poll: { timeout: 15_000 } },
  },
});
