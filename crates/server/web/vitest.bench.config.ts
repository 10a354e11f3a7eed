import { defineConfig } from 'vitest/config';

// Measurements and pictures of the built program in a browser, which `cargo xtask` asks for.
export default defineConfig({
  test: {
    include: ['bench/**/*.run.ts', 'pictures/**/*.run.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 900_000,
    disableConsoleIntercept: true,
    reporters: ['dot'],
  },
});
