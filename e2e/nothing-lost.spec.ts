import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Bed } from './bed.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'
import { YESTERDAY, kept, yesterday } from './yesterday.ts'

/** What goes wrong beside a person takes nothing of what they have before them: each place of the window meets all of it. */

test.describe.configure({ mode: 'parallel' })

const READER = 'ACME CardMan 00 00'
const devices = {
  readers: [READER],
  ports: [{ name: 'ttyUSB0' }],
  sinks: [{ name: 'desk', description: 'Desk speakers' }],
  sources: [{ name: 'boom', description: 'Boom microphone' }]
}

/** Drops a file on the window, whatever stands in front of it. */
const drop = (window: SidecheckWindow, name: string, content: string): Promise<void> => window.intake.drop({ name, content })

/** What is wrong, one after another, and whether what is looked at is there after each. */
async function everythingGoesWrong(window: SidecheckWindow, { pcscd }: Bed, own: string, there: () => Promise<void>): Promise<void> {
  await test.step('a wrong file', async () => {
    await drop(window, 'holiday.json', '{"sun": true}')
    await expect(window.intake.error).toBeVisible()
    await there()
  })
  await test.step('a file of this same side', async () => {
    await drop(window, 'mine.json', own)
    await expect(window.page.locator('[data-beside="same"]')).toBeVisible()
    await there()
  })
  await test.step('a daemon that dies', async () => {
    await pcscd.kill()
    await expect(window.announcement).toContainText(/smart card/i)
    await there()
  })
  await test.step('a probe that hangs, on a daemon that came back without answering', async () => {
    pcscd.hang(true)
    await pcscd.restart()
    await there()
    pcscd.hang(false)
    await there()
  })
}

async function opened(starting: Promise<{ page: Page }>): Promise<{ window: SidecheckWindow; page: Page; own: string }> {
  const { page } = await starting
  const window = new SidecheckWindow(page)
  await window.ready()
  const { path } = await window.saveSnapshot()
  const own = JSON.parse(readFileSync(path, 'utf8')) as { id: string }
  return { window, page, own: JSON.stringify({ ...own, id: 'another moment' }) }
}

test('the self-check keeps its topic and its answers', async ({ bed, start }) => {
  const given = await bed(devices)
  const { window, page, own } = await opened(start({ env: given.env, side: 'local' }))
  await page.locator('[data-choice="microphone"]').click()
  const check = page.locator('[data-check="microphone"]')
  await check.getByRole('button', { name: 'Solved', exact: true }).click()
  const there = async (): Promise<void> => {
    await expect(check.locator('[data-step="microphone"]')).toHaveAttribute('data-state', 'ok')
    await expect(check.getByRole('button', { name: 'Solved', exact: true })).toHaveAttribute('aria-pressed', 'true')
  }
  await there()
  await everythingGoesWrong(window, given, own, there)
  await window.reload()
  await there()
})

test('a report keeps its ticket and its note, closed and opened again, and after a reload', async ({ bed, start }) => {
  const given = await bed(devices)
  const { window, page, own } = await opened(start({ env: given.env, side: 'local' }))
  const dialog = page.getByRole('dialog', { name: 'Report' })
  const [ticket, note] = [dialog.getByRole('textbox', { name: 'Ticket number' }), dialog.getByRole('textbox', { name: 'What is wrong' })]
  const there = async (): Promise<void> => {
    await expect(ticket).toHaveValue('INC-20417')
    await expect(note).toHaveValue('No card since Monday')
    await expect(dialog.frameLocator('iframe').getByText(READER).first()).toBeAttached()
  }
  await page.getByRole('button', { name: 'Report…' }).click()
  await ticket.fill('INC-20417')
  await note.fill('No card since Monday')
  await everythingGoesWrong(window, given, own, there)
  await page.keyboard.press('Escape')
  // A report holds what was there when it was opened.
  await expect(window.bay.row(READER)).toBeVisible()
  await page.getByRole('button', { name: 'Report…' }).click()
  await there()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  // Not window.reload(): a frame that came and went keeps Playwright from knowing when a page in Electron has come to rest. The dialog
  // is one of the parts that come last, so all scripts are here.
  await page.reload()
  await window.ready()
  await page.getByRole('button', { name: 'Report…' }).click()
  await there()
})

test('earlier checks stay, in the list and while two are compared', async ({ bed, start }) => {
  const given = await bed(devices)
  const folder = join(given.env['SIDECHECK_HOME'] ?? '', 'history')
  const { window, page, own } = await opened(start({ env: given.env, side: 'local' }))
  await page.locator('[data-history="ask"]').getByRole('button', { name: 'Keep them' }).click()
  await expect.poll(() => kept(folder).length).toBe(1)
  yesterday(folder)
  const openList = async (): Promise<void> => {
    await page.locator('[data-menu]').click()
    await page.getByRole('menuitem', { name: 'Earlier checks' }).click()
  }
  await openList()
  await page
    .locator(`[data-check="${YESTERDAY}"]`)
    .getByRole('button', { name: /What changed since/ })
    .click()
  const gone = page.locator('[data-changes] [data-change="went"]').filter({ hasText: 'Globex Pocket Reader' })
  // While the list cannot be read nothing is known to have gone: that is what the comparison says then.
  const unread = page.locator('[data-changes] [data-change="failed"]')
  const there = async (): Promise<void> => {
    await expect(gone.or(unread).first()).toBeVisible()
    expect(kept(folder)).toEqual(expect.arrayContaining([expect.stringContaining(YESTERDAY)]))
  }
  await there()
  await everythingGoesWrong(window, given, own, there)
  await expect(gone).toBeVisible()
  await window.reload()
  await window.ready()
  await openList()
  await expect(page.locator(`[data-check="${YESTERDAY}"]`)).toBeVisible()
})

test('the first screen keeps what the fault is not about, and has the rest again once it is over', async ({ bed, start }) => {
  const given = await bed(devices)
  const { window, page, own } = await opened(start({ env: given.env, side: 'local' }))
  const there = async (): Promise<void> => {
    await expect(window.bay.row('Desk speakers')).toBeVisible()
    await expect(window.bay.row('Boom microphone')).toBeVisible()
    await expect(page.locator('[data-choice]')).toHaveCount(6)
  }
  await there()
  await everythingGoesWrong(window, given, own, there)
  await expect(window.bay.row(READER)).toBeVisible()
  await window.reload()
  await window.ready()
  await there()
})
