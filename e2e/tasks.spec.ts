import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { policy, workingSession } from '../src/core/diagnose/testing.ts'
import { startVirtualDisplay } from '../testbed/display.ts'
import { wholeBrowser } from './browsers.ts'
import { expect, test } from './fixtures.ts'
import { Person } from './pages/person.ts'
import { SidecheckWindow } from './pages/index.ts'
import { savedBy } from './saved.ts'
import { startInBrowser } from './side.ts'
import { YESTERDAY, kept, yesterday } from './yesterday.ts'

/**
 * The six tasks that people come with. Each begins with a data folder that nobody has used and a window that has just opened, and
 * ends with the answer on the screen or in hand; what a person did for it is counted by the window itself.
 */

test.describe.configure({ mode: 'parallel' })

const READER = 'ACME CardMan 3121 00 00'
const devices = {
  readers: [READER],
  ports: [{ name: 'ttyUSB7', manufacturer: 'FTDI', vendorId: '0403', productId: '6001', serialNumber: 'A1B2' }],
  sinks: [{ name: 'desk', description: 'Desk speakers' }],
  sources: [{ name: 'boom', description: 'Boom microphone' }]
}
const inSession = { readers: ['ACME CardMan 3121 01 00'], ports: [], sinks: [], sources: [], xrdp: true }

async function opened(starting: Promise<{ page: Page }>): Promise<{ window: SidecheckWindow; page: Page; person: Person }> {
  const { page } = await starting
  const window = new SidecheckWindow(page)
  await window.ready()
  return { window, page, person: await Person.at(page) }
}

test('my card is not seen, with this device alone: two actions to the answer and to the helpdesk', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page, person } = await opened(start({ env }))
  await person.press(page.locator('[data-choice="smartcard"]'))
  const step = page.locator('[data-check="smartcard"] [data-open="true"]')
  await expect(step.getByRole('heading')).toHaveText('There is no card in the reader')
  await expect(step).toContainText('Put your card into the reader')
  await expect(step).toContainText('You can do this yourself.')
  expect(await person.actions()).toBe(1)
  await person.press(page.getByRole('button', { name: 'Not solved' }))
  const report = page.getByRole('dialog', { name: 'Report' })
  await expect(report.getByRole('button', { name: 'Save report' })).toBeEnabled()
  await expect(report.getByRole('textbox', { name: 'What is wrong' })).toHaveValue(
    /^Self-check, Smart card: not solved\.\nDone – Card reader found: .*\nNeeds attention – Card in it: There is no card in the reader/
  )
  const shown = report.frameLocator('iframe')
  await expect(shown.getByText(/Needs attention – Card in it/)).toBeVisible()
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Smart card: There is no card in the reader')
  expect(await person.actions()).toBe(2)
})

test('my card is not seen, with both sides: start and one press in the session, one press here', async ({
  bed,
  start,
  display,
  electronBinary
}) => {
  const [here, there] = await Promise.all([bed(devices), bed(inSession)])
  // The session's window has to be on a screen that is looked at: the one of the desktop app, or a browser's on a screen of its own.
  const own = electronBinary === undefined ? await startVirtualDisplay('1400x1000') : undefined
  const screen = own?.name ?? display ?? ''
  const browser =
    own === undefined
      ? undefined
      : await chromium.launch({
          ...test.info().project.use.launchOptions,
          ...(wholeBrowser === undefined ? {} : { executablePath: wholeBrowser }),
          headless: false,
          env: { ...process.env, DISPLAY: screen },
          args: [...(test.info().project.use.launchOptions?.args ?? []), '--window-position=0,0', '--window-size=1400,1000']
        })
  try {
    const local = await opened(start({ env: { ...here.env, DISPLAY: screen }, side: 'local' }))
    const starting =
      browser === undefined
        ? start({ env: there.env, side: 'session' })
        : startInBrowser(browser, { env: { ...there.env, DISPLAY: screen }, side: 'session', context: { viewport: null } })
    // Starting it is the first action in the session.
    const session = await opened(starting)
    await session.person.press(session.page.getByRole('button', { name: 'Hand over' }))
    await expect(session.page.locator('[data-code]').first()).toBeVisible()
    await local.person.press(local.page.getByRole('button', { name: 'Read it off the screen' }))
    await expect(local.window.bay.side('Remote desktop')).toContainText('read off the screen', { timeout: 40_000 })
    await expect(local.window.bay.row(READER)).toBeVisible()
    expect([1 + (await session.person.actions()), await local.person.actions()]).toEqual([2, 1])
    if (browser !== undefined) await (await starting).close()
  } finally {
    await browser?.close()
    await own?.stop()
  }
})

test('the microphone does not work: one press on each side, for a cause and a setting and not only a meter', async ({ bed, start }) => {
  const { env, sound: server } = await bed(devices)
  await server.setMute('boom', true)
  const local = await opened(start({ env, side: 'local' }))
  const machine = (await local.window.bay.machine('Local device').textContent()) ?? ''
  expect(machine).not.toBe('')
  await local.person.press(local.page.locator('[data-choice="microphone"]'))
  const step = local.page.locator('[data-check="microphone"] [data-open="true"]')
  await expect(step.getByRole('heading')).toHaveText('The microphone is muted')
  await expect(step).toContainText('Switch mute off in the sound settings of your device.')
  await expect(local.page.getByRole('banner')).toContainText(machine)
  expect(await local.person.actions()).toBe(1)

  const there = await bed(inSession)
  const session = await opened(start({ env: there.env, side: 'session' }))
  await session.person.press(session.window.bay.group('Sound').region.getByRole('button', { name: /microphone.*What to do/ }))
  await expect(session.window.details.panel.getByRole('heading', { level: 2 }).first()).toContainText('microphone')
  await expect(session.window.details.panel).toContainText('Record from this computer')
  await expect(session.page.getByRole('banner')).toContainText(/In the remote desktop.*\S/)
  expect(await session.person.actions()).toBe(1)
})

test('a report for a ticket, names hidden: two actions to the file', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page, person } = await opened(start({ env, side: 'local' }))
  await person.press(page.getByRole('button', { name: 'Report…' }))
  const save = page.getByRole('dialog', { name: 'Report' }).getByRole('button', { name: 'Save report' })
  const { path } = await savedBy(page, () => person.press(save))
  expect(await person.actions()).toBe(2)
  const report = readFileSync(path, 'utf8')
  expect(report).toContain('LOCAL-1')
  expect(report).not.toMatch(new RegExp(`\\b${hostname()}\\b`))
})

test('why COM3 is missing: one press to who decides it, one more has the exact setting for the ticket', async ({ bed, start }) => {
  const { env, ptys } = await bed(devices)
  const { page, app } = await start({ env, side: 'local', context: { permissions: ['clipboard-read', 'clipboard-write'] } })
  const window = new SidecheckWindow(page)
  await window.ready()
  const blocked = workingSession({ policyValues: [policy('fDisableCcm', 1)], takenAt: new Date().toISOString() })
  await window.intake.paste(JSON.stringify(blocked))
  const row = window.bay.row(ptys.ports[0]?.path ?? '')
  await expect(row).toBeVisible()
  const person = await Person.at(page)
  await person.press(row)
  const { panel, helpdesk } = window.details
  await expect(panel).toContainText('You cannot fix this yourself')
  expect(await person.actions()).toBe(1)
  await person.press(panel.getByRole('button', { name: 'Copy for ticket' }))
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await person.actions()).toBe(2)
  // The desktop app lets no page read the clipboard.
  const copied =
    app === undefined
      ? await page.evaluate(() => navigator.clipboard.readText())
      : await app.evaluate((electron) => electron.clipboard.readText())
  expect(copied).toContain('Exact setting: HKLM\\SOFTWARE\\Policies')
  expect(copied).toContain('fDisableCcm')

  // For whoever has the helpdesk view on it is the same one press to the setting itself.
  await helpdesk.check()
  await page.keyboard.press('Escape')
  const agent = await Person.at(page)
  await agent.press(row)
  await expect(panel.getByText('fDisableCcm').first()).toBeVisible()
  expect(await agent.actions()).toBe(1)
})

test('what has changed since yesterday: three actions', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const folder = join(env['SIDECHECK_HOME'] ?? '', 'history')
  // The one question was answered yesterday.
  const first = await start({ env })
  await new SidecheckWindow(first.page).ready()
  await first.page.locator('[data-history="ask"]').getByRole('button', { name: 'Keep them' }).click()
  await expect.poll(() => kept(folder).length).toBe(1)
  yesterday(folder)
  await first.close()

  const { page, person } = await opened(start({ env }))
  await person.press(page.locator('[data-menu]'))
  await person.press(page.getByRole('menuitem', { name: 'Earlier checks' }))
  await person.press(page.locator(`[data-check="${YESTERDAY}"]`).getByRole('button', { name: /What changed since/ }))
  await expect(page.locator('[data-changes]')).toContainText('1 device is gone')
  expect(await person.actions()).toBe(3)
})
