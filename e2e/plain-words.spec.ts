import type { Page } from '@playwright/test'
import { policy, workingSession } from '../src/core/diagnose/testing.ts'
import { ADMINISTRATORS_WORDS } from '../src/renderer/i18n/plain-words.testing.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'
import { textsOf } from './pages/texts.ts'

/** Whoever works in a remote desktop and administers nothing meets no administrator's word, on any page, while the helpdesk view is off. */

const LANGUAGES = [
  ['en', 'English'],
  ['de', 'Deutsch']
] as const
type Language = (typeof LANGUAGES)[number][0]

const devices = {
  readers: ['ACME CardMan 3121 00 00'],
  ports: [{ name: 'ttyUSB7', manufacturer: 'FTDI', vendorId: '0403', productId: '6001', serialNumber: 'A1B2' }],
  sinks: [{ name: 'desk', description: 'Desk speakers' }],
  sources: [{ name: 'boom', description: 'Boom microphone' }]
}

async function expectPlain(page: Page, language: Language): Promise<void> {
  const texts = await textsOf(page)
  expect(texts.length).toBeGreaterThan(10)
  // Language names and hidden names such as SESSION-1 are names.
  expect(texts.filter((text) => ADMINISTRATORS_WORDS[language].test(text))).toEqual([])
}

/** Every page with all that it shows, the details of every row, and the dialogs. */
async function walk(page: Page, language: Language): Promise<void> {
  const tabs = page.getByRole('navigation').getByRole('button')
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  const aside = page.locator('[data-aside] button').first()
  if (await aside.isVisible()) await aside.click()
  await expectPlain(page, language)
  const rows = await page.locator('[data-row]').all()
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    await row.click()
    await expectPlain(page, language)
  }
  await page.keyboard.press('Escape')
  for (let index = 1; index < (await tabs.count()); index += 1) {
    await tabs.nth(index).click()
    await expect(tabs.nth(index)).toHaveAttribute('aria-current', 'page')
    await expectPlain(page, language)
    for (const choice of await page.locator('main [data-topic][data-result]').all()) {
      await choice.click()
      await expectPlain(page, language)
    }
  }
  await tabs.first().click()
  await page.locator('[data-menu]').click()
  await page.getByRole('menu').waitFor()
  await expectPlain(page, language)
  await page.keyboard.press('Escape')
  for (const key of ['F1', 'Control+s']) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await expectPlain(page, language)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

for (const [language, name] of LANGUAGES) {
  test(`the example is told without an administrator’s word (${language})`, async ({ bed, start }) => {
    const { env } = await bed(devices)
    const { page } = await start({ env })
    const window = new SidecheckWindow(page)
    await window.ready()
    await window.chooseLanguage(name)
    await page.keyboard.press('Alt+x')
    await page.getByRole('columnheader').nth(2).waitFor()
    await walk(page, language)
  })

  test(`a device whose ports a setting blocks is told without an administrator’s word (${language})`, async ({ bed, start }) => {
    const { env } = await bed(devices)
    const { page } = await start({ env, side: 'local' })
    const window = new SidecheckWindow(page)
    await window.ready()
    await window.chooseLanguage(name)
    await expectPlain(page, language)
    const there = workingSession({ policyValues: [policy('fDisableCcm', 1)], takenAt: new Date().toISOString() })
    await window.intake.paste(JSON.stringify(there))
    await page.getByRole('columnheader').nth(2).waitFor()
    await walk(page, language)
  })
}
