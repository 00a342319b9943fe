import { defineConfig } from 'vitest/config'

/** Told to a running Mushir with its state in memory: ports of the machine's own, and nothing that is to be installed. */
const STORIES = 'test/simulator/stories.test.ts'

/**
 * `unit` needs nothing and changes nothing but what was learnt before, in `dist/fits`; `integration` and `browser` need a
 * real Redis and a real browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.integration.test.ts', 'test/**/*.browser.test.ts', STORIES],
          // Modules are loaded once for all files: loading was half of the time, and nothing here keeps state in one.
          isolate: false,
          // Nothing here takes a second by itself; a machine that is busy elsewhere may make it many.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'stories', include: [STORIES], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'integration',
          include: ['test/**/*.integration.test.ts'],
          globalSetup: ['test/support/redis-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
