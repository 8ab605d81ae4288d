import { test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import '../src/renderer/dev/harness.ts'
import type { HostOption } from './fixtures.ts'
import { SAME_PAGE } from './hosts.ts'
import { DEV_PAGE } from './global-setup.ts'

interface Fixtures {
  /** Opens the window over a pretended host, with the example's local device; in a language where one is named. */
  openDevPage(language?: string): Promise<Page>
}

/** Playwright's test with the page for developers: for what no real host can be made to do. It has no second host to run against. */
export const test = base.extend<Fixtures, HostOption>({
  electronBinary: [undefined, { option: true, scope: 'worker' }],
  openDevPage: async ({ page, electronBinary }, use, info) => {
    info.skip(electronBinary !== undefined, SAME_PAGE)
    await use(async (language) => {
      await page.goto(`${process.env[DEV_PAGE] ?? ''}dev/${language === undefined ? '' : `?language=${language}`}`)
      await page.waitForFunction(() => window.harness !== undefined)
      await page.evaluate(() => window.harness.snapshot(window.harness.pair()[0]))
      await page.locator('[data-row]').first().waitFor()
      return page
    })
  }
})

export { expect } from '@playwright/test'
