import { readFileSync } from 'node:fs'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'
import { savedBy } from './saved.ts'

/** The report on its way out: what is shown is what leaves. */

const devices = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [{ name: 'desk', description: 'Desk speakers' }], sources: [] }

test('a report with names hidden takes two actions, and is what the preview shows', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  await page.getByRole('button', { name: 'Report…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Report' })
  await expect(dialog.getByRole('checkbox', { name: 'Hide names' })).toBeChecked()
  const frame = dialog.locator('iframe')
  const shown = await frame.getAttribute('srcdoc')
  await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText('On the local device')
  // The style sheet counts under the window's policy: without it the page would have the browser's margins.
  expect(
    await dialog
      .frameLocator('iframe')
      .locator('main')
      .evaluate((main) => getComputedStyle(main).maxWidth)
  ).toBe('900px')
  await expectAccessible(page, undefined, 2)
  const { name, path } = await savedBy(page, () => dialog.getByRole('button', { name: 'Save report' }).click())
  expect(name).toMatch(/^sidecheck-report-\d{8}-\d{4}\.html$/)
  expect(readFileSync(path, 'utf8')).toBe(shown)
  expect(shown).toContain('LOCAL-1 is the local device')
  await expect(page.getByText(`Report saved as ${name}. Attach it to the ticket.`).first()).toBeVisible()
})
