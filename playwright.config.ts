import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import type { HostOption } from './e2e/fixtures.ts'
import { electronBinary } from './scripts/setup.mjs'

// Debian's Chromium where it is installed; elsewhere the browser that Playwright brings.
const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file))
const electron = electronBinary()

export default defineConfig<HostOption>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // Two programs, two beds and a browser to each test: one at a time is what two cores carry.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    viewport: { width: 1280, height: 860 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      // Root cannot use Chromium's sandbox, and a closed network must not be asked for updates.
      args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
    }
  },
  projects: [
    { name: 'browser', use: { electronBinary: undefined } },
    ...(electron === undefined ? [] : [{ name: 'electron', use: { electronBinary: electron } }])
  ]
})
