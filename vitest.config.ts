import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// As `npm test` has it: what a worker or a started program loads is compiled once for all of them.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('.cache/node', import.meta.url));

/** Starts one PostgreSQL for the run; every test file that needs a database clones its own. */
const databaseForTheRun = './tests/support/postgres.ts';

export default defineConfig({
  test: {
    // A test of the store waits for the database more than it works: two at a time also where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/tab/**', 'tests/browser/**'],
          setupFiles: ['./tests/support/fail-on-surprise.ts'],
          globalSetup: existsSync(databaseForTheRun) ? [databaseForTheRun] : [],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'tab',
          include: ['tests/tab/**/*.test.{ts,tsx}'],
          setupFiles: [
            './tests/support/fail-on-surprise.ts',
            './tests/tab/support/modal-dialogs.ts',
            './tests/tab/support/settle.ts',
          ],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['./tests/support/fail-on-surprise.ts'],
          globalSetup: ['./tests/browser/support/settled-data.ts'],
          // One browser at a time, after everything else: these start whole servers and share the screen's memory.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          // The first file also makes what all the others start from.
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
