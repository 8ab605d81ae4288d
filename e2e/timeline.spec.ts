import { MAX_TIMELINE } from '../src/core/snapshot/timeline-entry.ts'
import { workingSession } from '../src/core/diagnose/testing.ts'
import type { BedSpec } from './bed.ts'
import { test as dev } from './dev-page.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'

/** What came and went while the program was open. */

const READER = 'ACME CardMan 3121 00 00'
const devices: BedSpec = { readers: [READER], ports: [], sinks: [{ name: 'desk', description: 'Desk speakers' }], sources: [] }

test('what came and went stands on the first page, the newest first, with its time, its side and what became of it', async ({
  bed,
  start
}) => {
  const here = await bed(devices)
  await here.pcscd.insertCard(READER, '3b0401020304')
  const { page } = await start({ env: here.env })
  const window = new SidecheckWindow(page)
  await window.ready()
  const fold = page.getByText('What came and went while Sidecheck was open')
  const entries = page.locator('[data-timeline] li')
  await expect(window.bay.row(READER)).toBeVisible()
  await expect(fold).toHaveCount(0)
  // What speaks is loaded after the first screen.
  await expect(page.locator('[data-announcer]')).toBeAttached()

  await here.pcscd.removeCard(READER)
  await expect(page.locator('summary', { has: fold })).toContainText(`${READER}: card removed`)
  await expect(page.locator('[data-announcer]')).toContainText(`${READER}: card removed`)
  await fold.click()
  await expect(entries).toHaveCount(1)
  await expect(entries.first()).toContainText(/\d{1,2}:\d\d/)
  await expect(entries.first().locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT.*Z$/)
  await expect(entries.first()).toContainText('Local device')

  const { path } = await here.ptys.addPort({ name: 'ttyUSB3' })
  await window.checkAgain.click()
  await expect(entries.first()).toContainText(`${path}: connected`)
  // A step of a volume is nothing that came or went.
  await here.sound.setVolume('desk', 30)
  await expect(window.bay.row('Desk speakers')).toContainText('30 %')
  await expect(entries).toHaveCount(2)

  // Nothing of it is lost on another page, nor when the other side comes.
  await page.getByRole('navigation').getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('navigation').getByRole('button', { name: 'Side by side' }).click()
  await fold.click()
  await expect(entries).toHaveText([/ttyUSB3: connected/, /card removed/])
  const went = { at: new Date().toISOString(), topic: 'serial', change: 'went', device: 'COM7' } as const
  await window.intake.paste(JSON.stringify(workingSession({ takenAt: new Date().toISOString(), timeline: [went] })))
  await expect(entries.first()).toContainText('COM7: removed')
  await expect(entries.first()).toContainText('Remote desktop')
  await page.getByRole('button', { name: 'Report…' }).click()
  const report = page.getByRole('dialog').frameLocator('iframe')
  await expect(report.getByRole('heading', { name: 'What came and went while Sidecheck was open' })).toBeAttached()
  await expect(report.getByText(`the card was taken out of ${READER}`)).toBeAttached()
})

dev('of very many changes only the newest are drawn, and how many there were is said', async ({ openDevPage }) => {
  const page = await openDevPage()
  await page.evaluate((count) => {
    const [local] = window.harness.pair()
    const timeline = Array.from({ length: count }, (_, index) => ({
      at: new Date(Date.UTC(2026, 10, 20, 9, 0, index)).toISOString(),
      topic: 'serial' as const,
      change: 'came' as const,
      device: `COM${index}`
    }))
    window.harness.snapshot({ ...local, timeline })
  }, MAX_TIMELINE)
  await page.getByText('What came and went while Sidecheck was open').click()
  const entries = page.locator('[data-timeline] li')
  await expect(entries).toHaveCount(50)
  await expect(entries.first()).toContainText(`COM${MAX_TIMELINE - 1}: connected`)
  await expect(page.locator('[data-timeline]')).toContainText(`The newest 50 of ${MAX_TIMELINE}`)
})
