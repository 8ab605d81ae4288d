import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './dev-page.ts'

/** The head of the window: the pages, which of the two windows this is, and the one switch for the helpdesk. */

const WIDTHS = [320, 360, 400, 440, 480, 560, 640, 719, 720, 800, 880, 950, 1024, 1100, 1180, 1239, 1240, 1280]
const tabs = (page: Page) => page.getByRole('navigation', { name: 'Pages' }).getByRole('button')

/** Parts of the head that are cut by the window's edge, by their own box, or by each other. */
const cutParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLElement>('header:first-of-type :is(button, [data-badge], [data-asked], [data-badge] *)')
    ]
    const parts = shown.filter((part) => part.checkVisibility())
    const name = (part: HTMLElement): string => `${part.tagName} ${part.textContent?.trim()}`
    const outside = parts.filter((part) => {
      const { left, right } = part.getBoundingClientRect()
      return left < 0 || right > window.innerWidth || part.scrollWidth > part.clientWidth + 1
    })
    const boxes = parts.filter((part) => part.matches('button, [data-badge], [data-asked]'))
    const over = boxes.filter((part, index) =>
      boxes.slice(index + 1).some((other) => {
        const [a, b] = [part.getBoundingClientRect(), other.getBoundingClientRect()]
        return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
      })
    )
    return [...outside, ...over].map(name)
  })

test('nothing in the head is cut between 320 and 1280 pixels, while the other side listens here too', async ({ openDevPage }) => {
  const page = await openDevPage()
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.getByRole('switch', { name: 'Helpdesk view' }).check()
  for (const asked of [[], ['listen']] as const) {
    await page.evaluate((what) => window.harness.asked([...what]), asked)
    await expect(page.locator('[data-asked]')).toHaveCount(asked.length)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 500 })
      expect(await cutParts(page), `${width} pixels, asked ${asked.join()}`).toEqual([])
    }
  }
  await expectAccessible(page)
})

test('no tab moves when another one is chosen, and the helpdesk view brings its own tab last', async ({ openDevPage }) => {
  const page = await openDevPage()
  const places = () => tabs(page).evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().left))
  const before = await places()
  await tabs(page).last().click()
  await expect(tabs(page).last()).toHaveAttribute('aria-current', 'page')
  expect(await places()).toEqual(before)
  await expect(page.getByRole('button', { name: 'Settings layers' })).toHaveCount(0)
  await page.getByRole('switch', { name: 'Helpdesk view' }).check()
  await expect(tabs(page).last()).toHaveText('Settings layers')
  expect((await places()).slice(0, -1)).toEqual(before)
  await tabs(page).last().click()
  await page.getByRole('switch', { name: 'Helpdesk view' }).uncheck()
  await expect(tabs(page).first()).toHaveAttribute('aria-current', 'page')
})

test('a badge and the title say which side and which machine this window is on', async ({ openDevPage }) => {
  const page = await openDevPage()
  const badge = page.locator('[data-badge]')
  await expect(badge).toHaveText('This device MIRA-NOTEBOOK')
  await expect(page).toHaveTitle('This device: MIRA-NOTEBOOK – Sidecheck')
  const ground = () => badge.evaluate((element) => getComputedStyle(element).backgroundColor)
  const outlined = await ground()
  await page.evaluate(() => window.harness.snapshot(window.harness.pair()[1]))
  await expect(badge).toHaveText('In the remote desktop CPC-mira-7Q2')
  await expect(page).toHaveTitle('In the remote desktop: CPC-mira-7Q2 – Sidecheck')
  expect(await ground()).not.toBe(outlined)
})

test('where there is no room for the switch, the menu has it', async ({ openDevPage }) => {
  const page = await openDevPage()
  await page.setViewportSize({ width: 480, height: 860 })
  await expect(page.getByRole('switch', { name: 'Helpdesk view' })).toBeHidden()
  await page.locator('[data-menu]').click()
  await page.getByRole('menuitemcheckbox', { name: 'Helpdesk view' }).click()
  await page.keyboard.press('Escape')
  await expect(tabs(page).last()).toHaveText('Settings layers')
})
