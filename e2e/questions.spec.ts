import { workingSession } from '../src/core/diagnose/testing.ts'
import { expectAccessible, expectNothingOutside } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'

/** What only a person knows is asked in the window, one thing at a time, and what is no pair of two sides is said first. */

const READER = 'ACME CardMan 3121 00 00'
const devices = { readers: [READER], ports: [], sinks: [{ name: 'desk', description: 'Desk speakers' }], sources: [] }

/** A session on Windows to which no reader came, and nothing in it says why. */
const session = (): string => JSON.stringify(workingSession({ readers: [], takenAt: new Date().toISOString() }))

test('the program that connects is asked for, the answer brings its cause, and it can be taken back', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  await expect(page.locator('[data-question]')).toHaveCount(0)
  await window.intake.paste(session())
  const card = page.getByRole('region', { name: 'One question' })
  await expect(card).toBeVisible()
  await expect(card).toHaveAttribute('data-question', 'client')
  // Only programs that run on this device are offered.
  await expect(card.getByRole('button', { name: 'Remote Desktop Connection' })).toHaveCount(0)
  await expectAccessible(page)
  await expectNothingOutside(page)

  await card.getByRole('button', { name: /browser/i }).click()
  const answered = page.locator('[data-question]')
  await expect(answered).not.toHaveAttribute('data-question', 'client')
  await expect(answered.getByRole('heading', { level: 2 })).toBeFocused()
  await window.bay.row(READER).click()
  await expect(window.details.finding('smartcard/client-unsupported')).toBeVisible()
  await expectAccessible(page)

  await page.keyboard.press('Escape')
  await answered.getByRole('button', { name: 'Take my answers back' }).click()
  await expect(card).toHaveAttribute('data-question', 'client')
  await window.bay.row(READER).click()
  await expect(window.details.finding('smartcard/client-unsupported')).toHaveCount(0)
})

test('two snapshots of one side are told to be no pair, before anything else', async ({ bed, start }) => {
  const [here, other] = await Promise.all([bed(devices), bed(devices)])
  const [first, second] = await Promise.all([start({ env: here.env }), start({ env: other.env })])
  const [local, theirs] = [new SidecheckWindow(first.page), new SidecheckWindow(second.page)]
  await Promise.all([local.ready(), theirs.ready()])
  await theirs.chooseSide('The remote desktop')
  const { path } = await theirs.saveSnapshot()
  await local.intake.openFile(path)
  await expect(local.bay.side('Remote desktop')).toBeVisible()
  await expect(local.page.getByText('Both results come from the same machine').first()).toBeVisible()
  await expectAccessible(local.page)
})
