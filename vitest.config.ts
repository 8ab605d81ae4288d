import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'testbed/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    exclude: ['testbed/windows/**', '**/node_modules/**'],
    // Most of these tests wait for daemons and devices, so every core gets a worker (by default one is left free).
    maxWorkers: '100%',
    // Native code and daemons take their time on a busy machine; a test that hangs still ends.
    testTimeout: 20_000,
    hookTimeout: 40_000,
    benchmark: { include: ['bench/**/*.bench.ts'] }
  }
})
