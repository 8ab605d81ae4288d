import { defineConfig } from 'vitest/config'

// On this side of Wine: the suites start the programs of Sidecheck Portable in its tree.
export default defineConfig({
  cacheDir: '.cache/windows-bed/vite',
  test: {
    include: ['testbed/windows/portable/**/*.suite.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
})
