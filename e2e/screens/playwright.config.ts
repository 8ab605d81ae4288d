import { defineConfig } from '@playwright/test'
import shared from '../../playwright.config.ts'
import type { HostOption } from '../fixtures.ts'

/** Every state of the window in every theme, width and language: a run of its own, in the browser host. */
export default defineConfig<object, HostOption>({
  ...shared,
  testDir: '.',
  globalSetup: '../global-setup.ts',
  testMatch: 'every-state.ts',
  outputDir: '../../test-results/screens-run',
  fullyParallel: true,
  timeout: 90_000,
  reporter: [['list'], ['json', { outputFile: '../../test-results/screens.json' }]],
  projects: [{ name: 'screens', use: { electronBinary: undefined } }]
})
