import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import { build, preview } from 'vite'
import '../src/renderer/dev/harness.ts'
import type { HostOption } from './fixtures.ts'

interface Fixtures {
  /** Opens the window over a pretended host, with the example's local device; in a language where one is named. */
  openDevPage(language?: string): Promise<Page>
}

/** Playwright's test with the page for developers: for what no real host can be made to do. It has no second host to run against. */
export const test = base.extend<Fixtures & HostOption, { address: string }>({
  electronBinary: [undefined, { option: true }],
  address: [
    async ({}, use, info) => {
      const outDir = join(info.project.outputDir, `dev-page-${info.workerIndex}`)
      const configFile = fileURLToPath(new URL('../src/renderer/dev/vite.config.ts', import.meta.url))
      await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } })
      const server = await preview({ configFile, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
      await use(server.resolvedUrls?.local[0] ?? '')
      await server.close()
    },
    { scope: 'worker' }
  ],
  openDevPage: async ({ page, address, electronBinary }, use, info) => {
    info.skip(electronBinary !== undefined, 'the page for developers is the same in every host')
    await use(async (language) => {
      await page.goto(`${address}dev/${language === undefined ? '' : `?language=${language}`}`)
      await page.waitForFunction(() => window.harness !== undefined)
      await page.evaluate(() => window.harness.snapshot(window.harness.pair()[0]))
      await page.locator('[data-row]').first().waitFor()
      return page
    })
  }
})

export { expect } from '@playwright/test'
