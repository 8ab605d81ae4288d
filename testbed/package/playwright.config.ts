import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // It is about the program that scripts/try-packages.mjs names.
  testIgnore: process.env['SIDECHECK_PROGRAM'] === undefined ? 'produced.spec.ts' : [],
  outputDir: '../../test-results/package',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/package.json' }]]
})
