import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import type { HostOption } from './e2e/fixtures.ts'
import { electronBinary } from './scripts/setup.mjs'

/**
 * Chromium without what it does for windows that nobody sees, which takes a fifth of a test's processor time, as Debian has it; elsewhere the
 * same from Playwright, or a browser that is there. The whole one is what window.spec.ts lets the program open.
 */
const chromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file))
const electron = electronBinary()

/** The program in the browser host, and in Electron where its binary is. */
const hosts: [name: string, binary: string | undefined][] = [
  ['browser', undefined],
  ...(electron === undefined ? [] : [['electron', electron] satisfies [string, string]])
]
const SOUND = '**/sound*.spec.ts'
/** What takes minutes by its nature. One host is enough for it: Electron, where it is; else `npm run test:e2e -- --project=browser-long`. */
const LONG = /@long/

export default defineConfig<object, HostOption>({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  workers: 3,
  fullyParallel: false,
  // A machine that is busy with something else has failed one of hundreds, another one each time. Each such test is named at the end.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    viewport: { width: 1280, height: 860 },
    // What a page held before and after each step is a tenth of a test's processor time: it is written down at the second try, which
    // is there for what failed. Without pictures: painting them takes longer than many a test.
    trace: { mode: 'on-first-retry', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      // Root cannot use Chromium's sandbox, and a closed network must not be asked for updates.
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
      ]
    }
  },
  projects: hosts.flatMap(([name, binary]) => [
    { name, testIgnore: SOUND, workers: 2, use: { electronBinary: binary } },
    // They wait for sound most of the time: in the browser one runs beside two of the others. Electron's own windows tear it.
    {
      name: `${name}-sound`,
      testMatch: SOUND,
      workers: 1,
      ...(name === 'browser' ? { grepInvert: LONG } : { dependencies: [name] }),
      use: { electronBinary: binary }
    },
    ...(name === 'browser' ? [{ name: `${name}-long`, testMatch: SOUND, grep: LONG, workers: 1 }] : [])
  ])
})
