import { defineConfig } from 'vitest/config'

// The pass with a faked remote session has suites of its own.
const inSession = process.env.SIDECHECK_SUITE === 'session'

// One process without isolation: Windows processes are slow to start in the bed, and the suites share its hardware.
export default defineConfig({
  test: {
    include: [inSession ? 'testbed/windows/suites/**/*.session.suite.ts' : 'testbed/windows/suites/**/*.suite.ts'],
    exclude: inSession ? [] : ['**/*.session.suite.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 1,
    isolate: false,
    fileParallelism: false,
    testTimeout: 20_000,
    hookTimeout: 30_000
  }
})
