import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'

/** Everything without a mouse, and rows that stay where the mouse is. The built-in example needs no devices. */

test.use({ colorScheme: 'light' })

const devices = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [{ name: 'desk', description: 'Desk speakers' }], sources: [] }

test('rows, details and dialogs are reached and left by keys, and the focus comes back', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  await page.keyboard.press('Alt+x')
  await expect(window.intake.exampleBar).toBeVisible()

  await window.bay.row('COM3').focus()
  await page.keyboard.press('ArrowDown')
  await expect(window.bay.row('COM7')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(window.bay.row('COM3')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(window.bay.rows.first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(window.bay.rows.last()).toBeFocused()

  await window.bay.row('COM3').focus()
  await page.keyboard.press('Enter')
  await expect(window.details.panel).toBeVisible()
  await expect(window.details.finding('com/policy-blocked')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(window.details.panel).toHaveCount(0)
  await expect(window.bay.row('COM3')).toBeFocused()

  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(window.bay.row('COM3')).toBeFocused()

  await expect(window.bay.otherFindings).toHaveCount(0)
  await window.bay.moreFindings.press('Enter')
  await window.bay.otherFindings.first().press('Enter')
  await expect(window.details.panel).toBeVisible()
  await expect(window.bay.otherFindings.first()).toHaveAttribute('aria-expanded', 'true')
})

test('at 640 pixels the same content is a table in words, and the details are a page', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  await window.intake.exampleButton.click()
  await page.setViewportSize({ width: 640, height: 800 })
  await expect(page.getByRole('columnheader').first()).toBeVisible()
  await expect(window.bay.row('COM3')).toContainText('Missing')
  await window.bay.row('COM3').click()
  await expect(window.details.back).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await window.details.back.click()
  await expect(window.bay.row('COM3')).toBeVisible()
})

test('a device that comes above does not move the row under the pointer', async ({ bed, start }) => {
  const { env, pcscd } = await bed(devices)
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  const row = window.bay.row('Desk speakers')
  await row.hover()
  const before = await row.boundingBox()
  pcscd.addReader('AAA first in the list 00 00')
  await expect(window.bay.row('AAA first in the list 00 00')).toBeAttached()
  const moved = async (): Promise<number> => Math.abs(((await row.boundingBox())?.y ?? 0) - (before?.y ?? 0))
  await expect.poll(moved).toBeLessThanOrEqual(1)
})

test('what changes is told to assistive technology in words', async ({ bed, start }) => {
  const { env, pcscd } = await bed(devices)
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  await expect(window.bay.row('ACME CardMan 00 00')).toBeVisible()
  // What is not needed for the first screen comes after it.
  await expect(window.announcement).toBeAttached()
  await pcscd.insertCard('ACME CardMan 00 00', '3b0401020304')
  await expect(window.announcement).toContainText('ACME CardMan 00 00')
})

test('nothing that the page does is against its content policy', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env })
  const complaints: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  const window = new SidecheckWindow(page)
  await window.reload()
  await window.ready()
  await window.intake.exampleButton.click()
  await window.bay.row('COM3').click()
  await window.chooseTheme('Dark')
  await page.keyboard.press('F1')
  expect(complaints).toEqual([])
})
