import type { Page } from '@playwright/test'
import { expect, test } from './dev-page.ts'

/** A part of the window that throws leaves the rest standing, and says what happened. */

const goTo = (page: Page, name: string): Promise<void> => page.getByRole('navigation').getByRole('button', { name }).click()
const broken = (page: Page, part: string) => page.locator(`[data-broken="${part}"]`)

test('a page that cannot be drawn leaves header, menu and the other pages; what happened can be copied', async ({
  openDevPage,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await openDevPage()
  await page.evaluate(() => window.harness.breakAt('sound.title'))
  await goTo(page, 'Sound test')
  await expect(broken(page, 'page')).toContainText('This page could not be drawn.')
  await expect(broken(page, 'page')).toContainText('Error: broken at sound.title')
  await broken(page, 'page').getByRole('button', { name: 'Copy what happened' }).click()
  await expect(broken(page, 'page').getByRole('status')).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Sidecheck 0\.1\.0, page\n\nError: broken at sound\.title\n/)
  expect(copied).toContain('at SoundPage')
  expect(copied).not.toContain('MIRA-NOTEBOOK')

  await goTo(page, 'Side by side')
  await expect(page.locator('[data-row]').first()).toBeVisible()
  await page.locator('[data-menu]').click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')

  await goTo(page, 'Sound test')
  await page.evaluate(() => window.harness.breakAt(null))
  await broken(page, 'page').getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Sound test' })).toBeVisible()
})

test('details that cannot be drawn are closed, and other ones open', async ({ openDevPage }) => {
  const page = await openDevPage()
  await page.evaluate(() => window.harness.breakAt('link.alone.sentence'))
  await page.locator('[data-row]').first().click()
  await expect(broken(page, 'details')).toBeVisible()
  await expect(page.locator('[data-row]').first()).toBeVisible()
  await page.evaluate(() => window.harness.breakAt(null))
  await broken(page, 'details').getByRole('button', { name: 'Close' }).click()
  await expect(broken(page, 'details')).toHaveCount(0)
  await page.locator('[data-row]').nth(1).click()
  await expect(page.locator('[data-details]')).toBeVisible()
})

test('notices, dialogs and the head of the window break by themselves', async ({ openDevPage }) => {
  const page = await openDevPage()
  await page.evaluate(() => window.harness.breakAt('help.title'))
  await page.keyboard.press('F1')
  await expect(broken(page, 'dialog')).toBeVisible()
  await broken(page, 'dialog').getByRole('button', { name: 'Close' }).click()
  await expect(broken(page, 'dialog')).toHaveCount(0)

  await page.evaluate(() => window.harness.breakAt('intake.exampleBar'))
  await page.keyboard.press('Alt+x')
  await expect(broken(page, 'bars')).toBeVisible()
  await expect(page.locator('[data-row]').first()).toBeVisible()
  await page.evaluate(() => window.harness.breakAt(null))
  await broken(page, 'bars').getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('This is an example.')).toBeVisible()

  await page.evaluate(() => window.harness.breakAt('badge.session'))
  await page.evaluate(() => window.harness.snapshot(window.harness.pair()[1]))
  await expect(broken(page, 'header')).toBeVisible()
  await expect(page.locator('[data-row]').first()).toBeVisible()
})

test('a window that cannot be drawn at all says so, and comes back', async ({ openDevPage }) => {
  const page = await openDevPage()
  await page.evaluate(() => window.harness.breakAt('bar.label'))
  await page.keyboard.press('F1')
  await expect(broken(page, 'window')).toContainText('The window could not be drawn.')
  await page.evaluate(() => window.harness.breakAt(null))
  await broken(page, 'window').getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('[data-row]').first()).toBeVisible()
})

test('errors of handlers and promises stand in a bar, counted, until they are dismissed', async ({ openDevPage }) => {
  const page = await openDevPage()
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a handler failed')
    })
  })
  const bar = page.locator('[data-fault]')
  await expect(bar).toContainText('Error: a handler failed')
  await page.evaluate(() => void Promise.reject(new Error('a promise failed')))
  await expect(bar).toContainText('It happened 1 more time.')
  await expect(page.locator('[data-row]').first()).toBeVisible()
  await bar.getByRole('button', { name: 'Close' }).click()
  await expect(bar).toHaveCount(0)
})
