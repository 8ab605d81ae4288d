import type { Locator, Page } from '@playwright/test'
import { policy, workingSession } from '../src/core/diagnose/testing.ts'
import { ADMINISTRATORS_WORDS, COMMANDS } from '../src/renderer/i18n/plain-words.testing.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'
import { textsOf } from './pages/texts.ts'
import { wordsIn } from './screens/words.ts'

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

/** Texts that people bring and that do not help: of no kind, and of some that are recognised. Each is refused in other words. */
const REFUSED = [
  '42 weasels of no kind, 17 of another',
  '<!DOCTYPE html><html><head><title>gpmc_report</title></head></html>',
  '<!DOCTYPE html><html><body>Error</body></html>',
  '<policyDefinitions revision="1.0"><policy name="x"/></policyDefinitions>',
  'System Information report written at: 11/20/26 10:00:00'
]

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
    await leaveDialog(page, language)
  }
  await page.locator('[data-report]').click()
  for (const form of await page.getByRole('dialog').getByRole('radio').all()) {
    await form.check()
    await hideExact(page.locator('[data-preview]'))
    await expectPlain(page, language)
  }
  await leaveDialog(page, language)
}

/** What has to be exact, and is no speech of the window's: the report as the helpdesk gets it, and commands to type elsewhere. */
const hideExact = (parts: Locator): Promise<void> =>
  parts.evaluateAll((all) => {
    for (const part of all) part.style.display = 'none'
  })

/** A dialog is told plainly, and closed. */
async function leaveDialog(page: Page, language: Language): Promise<void> {
  await page.getByRole('dialog').waitFor()
  await expectPlain(page, language)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** The ways to the other side while it is not there: their dialogs, with what a way says that does not work. */
async function walkWays(page: Page, language: Language, side: 'local' | 'session'): Promise<void> {
  const t = wordsIn(language)
  const button = (key: string) => page.getByRole('button', { name: t(key) }).first()
  const dialog = page.getByRole('dialog')

  await button('path.live.title').click()
  await expect(dialog.locator('[data-way]')).toHaveCount(5)
  await expectPlain(page, language)
  const channel = dialog.locator('[data-way="channel"]')
  await channel.getByRole('button', { name: t('ways.on') }).click()
  await expect(channel).not.toHaveAttribute('data-state', 'off')
  await expect(channel.getByRole('button', { name: t('ways.off') })).toBeVisible()
  await expectPlain(page, language)
  await channel.getByRole('button', { name: t('ways.off') }).click()
  await leaveDialog(page, language)

  await button('path.paste.title').click()
  const refused = dialog.locator('[data-intake-error]')
  for (const text of REFUSED) {
    const before = (await refused.isVisible()) ? await refused.innerText() : ''
    await dialog.getByRole('textbox').fill(text)
    await dialog.getByRole('button', { name: t('intake.pasteOpen') }).click()
    await expect(refused).not.toHaveText(before)
    // What was pasted is the person's own text.
    await dialog.getByRole('textbox').fill('')
    await expectPlain(page, language)
    expect(await refused.innerText()).not.toMatch(COMMANDS)
  }
  await leaveDialog(page, language)

  if (side === 'local') {
    await button('path.cannot.title').click()
    await dialog.waitFor()
    await hideExact(dialog.locator('code'))
    await hideExact(dialog.locator('dd button'))
    await leaveDialog(page, language)
    return
  }
  await page
    .getByRole('button', { name: t('ways.handOver'), exact: true })
    .first()
    .click()
  await page.locator('[data-code]').first().waitFor()
  await expectPlain(page, language)
  await button('ways.larger').click()
  await leaveDialog(page, language)
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
    await walkWays(page, language, 'local')
    const there = workingSession({ policyValues: [policy('fDisableCcm', 1)], takenAt: new Date().toISOString() })
    await window.intake.paste(JSON.stringify(there))
    await page.getByRole('columnheader').nth(2).waitFor()
    await walk(page, language)
  })

  test(`the ways out of a remote desktop are told without an administrator’s word (${language})`, async ({ bed, start }) => {
    const { env } = await bed({ ...devices, xrdp: true })
    const { page } = await start({ env })
    const window = new SidecheckWindow(page)
    await window.ready()
    await window.chooseLanguage(name)
    await walkWays(page, language, 'session')
  })
}

test('the helpdesk view alone names the program that a way does not work for', async ({ bed, start }) => {
  const { env } = await bed({ ...devices, xrdp: true })
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  const channel = page.getByRole('dialog').locator('[data-way="channel"]')
  const plain = channel.getByText('the part of the remote desktop that carries it')
  const exact = channel.getByText('the part of xrdp that carries it')
  const connect = page.getByRole('button', { name: /^Stay connected/ })
  await connect.click()
  await channel.getByRole('button', { name: 'Switch on' }).click()
  await expect(plain).toBeVisible()
  await expect(exact).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('switch', { name: 'Helpdesk view' }).click()
  await connect.click()
  await expect(exact).toBeVisible()
  await expect(plain).toHaveCount(0)
})
