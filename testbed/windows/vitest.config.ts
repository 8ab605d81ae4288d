import { defineConfig } from 'vitest/config'

// One process without isolation: Windows processes are slow to start in the bed, and the suites share its hardware.
export default defineConfig({
  test: {
    include: ['testbed/windows/suites/**/*.suite.ts'],
    environment: 'node',
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    fileParallelism: false,
    testTimeout: 20_000,
    hookTimeout: 30_000
  }
})
