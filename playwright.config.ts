import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import type { HostOption } from './e2e/fixtures.ts'
import { electronBinary } from './scripts/setup.mjs'

// Debian's Chromium where it is installed; elsewhere the browser that Playwright brings.
const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file))
const electron = electronBinary()

/** The program in the browser host, and in Electron where its binary is. */
const hosts: [name: string, binary: string | undefined][] = [
  ['browser', undefined],
  ...(electron === undefined ? [] : [['electron', electron] satisfies [string, string]])
]
const SOUND = '**/sound*.spec.ts'
/** What takes minutes by its nature. One host is enough for it: Electron, where it is; else `npm run test:e2e -- --project=browser-long`. */
const LONG = /@long/

/**
 * What Chromium brings for each of its own windows although nobody sees them: lists below an address bar, which are pages with a process
 * each, and a process for a page that never comes. They took more processor time than the page of a test. Of several such switches
 * Chromium heeds the last one: what Playwright switches off stands here too.
 */
const NOT_WANTED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning'
]

export default defineConfig<object, HostOption>({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  workers: 2,
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
        `--disable-features=${NOT_WANTED.join(',')}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
      ]
    }
  },
  projects: hosts.flatMap(([name, binary]) => [
    { name, testIgnore: SOUND, use: { electronBinary: binary } },
    // A busy machine tears sound: these run one at a time, when nothing else does.
    {
      name: `${name}-sound`,
      testMatch: SOUND,
      dependencies: [name],
      workers: 1,
      ...(name === 'browser' ? { grepInvert: LONG } : {}),
      use: { electronBinary: binary }
    },
    ...(name === 'browser' ? [{ name: `${name}-long`, testMatch: SOUND, grep: LONG, workers: 1 }] : [])
  ])
})
