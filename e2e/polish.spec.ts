import type { Page } from '@playwright/test'
import { expect, test } from './dev-page.ts'
import { SidecheckWindow } from './pages/index.ts'

/** What makes the window one piece: edges, tabs, and what is left of both in narrow windows. */

test.use({ colorScheme: 'light' })

const tabs = (page: Page) => page.getByRole('navigation', { name: 'Pages' }).getByRole('button')

/** Where the first words of the page begin, and the edges of its boxes. */
const leftEdge = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    const boxes = [...(main?.querySelectorAll('header, section, h2') ?? [])].map((box) => box.getBoundingClientRect())
    return Math.round(Math.min(...boxes.filter(({ width, height }) => width > 1 && height > 1).map(({ left }) => left)))
  })

for (const width of [1280, 800])
  test(`all pages have one left edge at ${width} pixels`, async ({ openDevPage }) => {
    const page = await openDevPage()
    await page.setViewportSize({ width, height: 860 })
    await page.getByRole('switch', { name: 'Helpdesk view' }).check()
    const edges: Record<string, number> = {}
    for (const tab of await tabs(page).all()) {
      await tab.click()
      await expect(tab).toHaveAttribute('aria-current', 'page')
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
      edges[(await tab.textContent()) ?? ''] = await leftEdge(page)
    }
    expect(Object.keys(edges)).toHaveLength(5)
    expect(new Set(Object.values(edges)), JSON.stringify(edges)).toEqual(new Set([24]))
  })

test('no tab moves when another one is chosen', async ({ openDevPage }) => {
  const page = await openDevPage()
  const places = (): Promise<number[]> => tabs(page).evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().left))
  const before = await places()
  for (const tab of await tabs(page).all()) {
    await tab.click()
    await expect(tab).toHaveAttribute('aria-current', 'page')
    expect(await places()).toEqual(before)
  }
})

for (const width of [320, 720, 800, 950])
  test(`no tab is cut at ${width} pixels, also while the other side listens here`, async ({ openDevPage }) => {
    const page = await openDevPage()
    await page.setViewportSize({ width, height: 640 })
    await page.evaluate(() => window.harness.asked(['listen']))
    await expect(page.getByRole('banner')).toContainText(/other side/i)
    const cut = await tabs(page).evaluateAll((all) =>
      all
        .filter((tab) => {
          const { left, right, top, bottom } = tab.getBoundingClientRect()
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
          return left < 0 || right > document.documentElement.clientWidth || tab.scrollWidth > tab.clientWidth || !tab.contains(hit)
        })
        .map((tab) => tab.textContent)
    )
    expect(cut).toEqual([])
  })

test('the tab of the settings layers is there in the helpdesk view only, as the last one', async ({ openDevPage }) => {
  const page = await openDevPage()
  const before = await tabs(page).allTextContents()
  expect(before).not.toContain('Settings layers')
  const helpdesk = page.getByRole('switch', { name: 'Helpdesk view' })
  await helpdesk.check()
  await expect(tabs(page)).toHaveText([...before, 'Settings layers'])
  // Who leaves the view while that page is open is not left on a page without a tab.
  await tabs(page).last().click()
  await helpdesk.uncheck()
  await expect(tabs(page)).toHaveText(before)
  await expect(tabs(page).first()).toHaveAttribute('aria-current', 'page')
})

test('a dialog opens with the focus on its default button, and Enter does what it says', async ({ openDevPage }) => {
  const page = await openDevPage()
  const dialog = page.getByRole('dialog')
  const primary = dialog.locator('[data-default]')
  for (const key of ['F1', 'Control+s', 'Alt+c']) {
    await page.keyboard.press(key)
    await expect(primary, key).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Report…' }).click()
  await expect(primary).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('F1')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
})

test('a dialog gives the focus back to what opened it, and each way of opening has a next thing to press', async ({ openDevPage }) => {
  const page = await openDevPage()
  const dialog = page.getByRole('dialog')
  const menu = page.locator('[data-menu]')
  const report = page.getByRole('button', { name: 'Report…' })
  await report.click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(report).toBeFocused()
  for (const name of ['Connect both sides…', 'Earlier checks…', 'Keys and help']) {
    await menu.click()
    await page.getByRole('menuitem', { name }).click()
    await expect(dialog, name).toBeVisible()
    await expect(dialog.locator(':focus'), name).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(dialog, name).toHaveCount(0)
    await expect(menu, name).toBeFocused()
  }
})

test('after "Show an example" the keyboard goes on at the example, whose first line names a cause that was found', async ({
  openDevPage
}) => {
  const page = await openDevPage()
  const window = new SidecheckWindow(page)
  await window.intake.exampleButton.press('Enter')
  await expect(window.bay.rows.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(window.bay.rows.nth(1)).toBeFocused()
  await expect(page.getByRole('main').getByRole('heading').first()).toContainText('blocked by a company setting')
})
