import { defineConfig } from 'vitest/config';

// Two projects: parts in one process, and the whole system as it is started, with a browser where it is seen.
export default defineConfig({
  test: {
    // As many as the smallest machine has cores: most of the time a test waits for the database or the browser.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/web/**', 'test/whole/**'],
          globalSetup: ['test/support/engine.ts'],
          // What was imported once serves the next file too: a third less work. Each installation has a table of its own.
          isolate: false,
          // Generous: a slow machine is no reason to fail, and no test waits for time to pass.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'whole',
          include: ['test/{web,whole}/**/*.test.ts'],
          globalSetup: ['test/support/loaded-demo.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
