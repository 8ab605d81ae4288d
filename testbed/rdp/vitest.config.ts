import { defineConfig } from 'vitest/config'

// Each suite has a user, a session and a local side of its own, so they run side by side.
export default defineConfig({
  cacheDir: '.cache/rdp-bed/vite',
  test: {
    include: ['testbed/rdp/suites/**/*.suite.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 4,
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
})
