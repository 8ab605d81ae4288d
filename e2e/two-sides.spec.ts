import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import type { Bed } from './bed.ts'
import { expect, test } from './fixtures.ts'
import { WINDOW_ENDS } from './hosts.ts'
import { SidecheckWindow } from './pages/index.ts'
import type { RunningSide } from './side.ts'

/** The main job, with the real program on both sides: each with devices of its own, on one machine. */

// The longest file: its tests go to whichever worker is free.
test.describe.configure({ mode: 'parallel' })

const ATR = '3b0401020304'
const CARD_READER = 'ACME CardMan 3121'
const SPARE_READER = 'Globex Pocket Reader'

const localDevices = {
  readers: [`${CARD_READER} 00 00`, `${SPARE_READER} 00 00`],
  ports: [{ name: 'ttyUSB7', manufacturer: 'FTDI', vendorId: '0403', productId: '6001', serialNumber: 'A1B2' }],
  sinks: [{ name: 'desk', description: 'Desk speakers' }],
  sources: [{ name: 'boom', description: 'Boom microphone' }]
}

/** As the other side lists them: another slot number, no second reader, xrdp's sound devices. */
const sessionDevices = {
  readers: [`${CARD_READER} 01 00`],
  ports: [],
  sinks: [{ name: 'xrdp-sink', description: 'xrdp sink' }],
  sources: [{ name: 'xrdp-source', description: 'xrdp source' }],
  xrdp: true
}

/** The window of a program that was started or is being started. */
async function open(starting: { page: Page } | Promise<{ page: Page }>): Promise<SidecheckWindow> {
  const { page } = await starting
  const window = new SidecheckWindow(page)
  await window.ready()
  return window
}

test('both sides show their own devices, and their comparison says what reached the session', async ({ bed, start }) => {
  const [here, there] = await Promise.all([bed(localDevices), bed(sessionDevices)])
  await here.pcscd.insertCard(`${CARD_READER} 00 00`, ATR)
  there.xrdp?.insertCard(`${CARD_READER} 01 00`, ATR)

  const [session, local] = await Promise.all([open(start({ env: there.env })), open(start({ env: here.env }))])
  await expect(session.bay.side('Remote desktop')).toBeVisible()
  await expect(session.intake.invitation).toBeVisible()
  await expect(session.bay.group('Smart cards').region).toContainText(CARD_READER)
  await expect(session.bay.group('Smart cards').region).not.toContainText(SPARE_READER)
  const { path, name } = await session.saveSnapshot()
  expect(name).toMatch(/^sidecheck-session-.*\.json$/)

  await expect(local.bay.side('Local device')).toBeVisible()
  await local.intake.openFile(path)
  await expect(local.bay.side('Remote desktop')).toBeVisible()
  await expect(local.bay.group('Smart cards').verdict).toContainText('1 of 2 smart card readers reached the remote desktop')
  await expect(local.bay.row(`${CARD_READER} 00 00`)).toHaveAccessibleName(/arrived|in both lists/i)
  await expect(local.bay.row(`${SPARE_READER} 00 00`)).toHaveAccessibleName(/missing/i)
  const [port] = here.ptys.ports
  await expect(local.bay.row(port?.path ?? '')).toHaveAccessibleName(/missing/i)
  await expect(local.bay.row('Desk speakers')).toHaveAccessibleName(/in both lists/)
  await expect(local.bay.row('Boom microphone')).toHaveAccessibleName(/in both lists/)

  await local.bay.row(`${CARD_READER} 00 00`).click()
  await expect(local.details.finding('smartcard/xrdp-listed-only')).toBeVisible()
  await local.details.helpdesk.check()
  await expect(local.details.fact('Local device', 'ATR')).toHaveText(/3b ?04 ?01 ?02 ?03 ?04/i)

  await local.bay.row(port?.path ?? '').click()
  await expect(local.details.finding('com/xrdp-none')).toBeVisible()
})

/** The session's snapshot, once a program took it: what the tests below do happens on the local side. */
let sessionText: string | undefined

/** A local window with the session's snapshot in it. */
async function compared(
  bed: (spec: typeof localDevices) => Promise<Bed>,
  start: (options: { env: Record<string, string> }) => Promise<RunningSide>
): Promise<{ window: SidecheckWindow; here: Bed; side: RunningSide }> {
  const takeSession = async (): Promise<string> => {
    const there = await bed(sessionDevices)
    there.xrdp?.insertCard(`${CARD_READER} 01 00`, ATR)
    const session = await open(start({ env: there.env }))
    return readFileSync((await session.saveSnapshot()).path, 'utf8')
  }
  const [here, text] = await Promise.all([bed(localDevices), sessionText ?? takeSession()])
  sessionText = text
  await here.pcscd.insertCard(`${CARD_READER} 00 00`, ATR)
  const side = await start({ env: here.env })
  const window = await open(side)
  await window.intake.paste(text)
  await expect(window.bay.side('Remote desktop')).toBeVisible()
  return { window, here, side }
}

test('pulling a card and a reader changes their rows within a second or two', async ({ bed, start }) => {
  const { window, here } = await compared(bed, start)
  const row = window.bay.row(`${CARD_READER} 00 00`)
  await expect(row).toHaveAccessibleName(/arrived|in both lists/i)
  await here.pcscd.removeCard(`${CARD_READER} 00 00`)
  await expect(row).toHaveAccessibleName(/differs/i, { timeout: 2000 })
  here.pcscd.addReader('Initech Token 00 00')
  await expect(window.bay.row('Initech Token 00 00')).toHaveAccessibleName(/missing/i, { timeout: 2000 })
  here.pcscd.removeReader('Initech Token 00 00')
  await expect(window.bay.row('Initech Token 00 00')).toHaveCount(0, { timeout: 2000 })
})

test('sound devices are shown as they come, go, and are muted', async ({ bed, start }) => {
  const { window, here } = await compared(bed, start)
  await here.sound.setMute('desk', true)
  await expect(window.bay.row('Desk speakers')).toContainText(/muted/i)
  await here.sound.addSink({ name: 'headset', description: 'Headset' })
  // It stays here: only the default speaker is passed on. That is told in one line until somebody wants to see it.
  await window.bay.showAside()
  await expect(window.bay.row('Headset')).toBeVisible()
  await here.sound.removeSink('headset')
  await expect(window.bay.row('Headset')).toHaveCount(0)
})

test('a killed daemon and a killed sound server are told with their codes, and recover by themselves', async ({ bed, start }) => {
  const { window, here } = await compared(bed, start)
  await here.pcscd.kill()
  await expect(window.bay.group('Smart cards').problemOf('local', 'absent')).toContainText('0x8010001D')
  await expect(window.bay.row('Desk speakers')).toBeVisible()
  await here.pcscd.restart()
  await expect(window.bay.row(`${CARD_READER} 00 00`)).toHaveAccessibleName(/arrived|in both lists/i)
  await here.sound.kill()
  await expect(window.bay.group('Sound').problem.first()).toBeVisible()
  await expect(window.bay.row(`${CARD_READER} 00 00`)).toBeVisible()
  await here.sound.restart()
  await expect(window.bay.row('Desk speakers')).toBeVisible()
  // A service that was stopped has taken no device away, and brings none back.
  await window.page.getByText('What came and went while Sidecheck was open').click()
  await expect(window.page.locator('[data-timeline] li').first()).toBeVisible()
  await expect(window.page.locator('[data-timeline]')).not.toContainText(/removed|: connected/)
})

test('a daemon that hangs at the start keeps no other topic waiting, and says so after its limit', async ({ bed, start }) => {
  const here = await bed(localDevices)
  here.pcscd.hang(true)
  const { page } = await start({ env: here.env })
  // The probe's limit is five seconds; a window that opens later cannot show what was before.
  const opening = await page.evaluate(() => performance.now())
  test.skip(opening > 4000, `the window took ${Math.round(opening)} ms to open`)
  const window = new SidecheckWindow(page)
  const cards = window.bay.group('Smart cards')
  const failed = cards.problemOf('local', 'failed')
  // Whichever comes first: sound devices answer in a fraction of a second.
  await expect(window.bay.row('Desk speakers').or(failed).first()).toBeVisible()
  expect(await failed.count()).toBe(0)
  await expect(cards.problemOf('local', 'reading').or(failed).first()).toContainText('Still being read')
  await expect(cards.rows).toHaveCount(0)
  await expect(cards.region).not.toContainText(/missing|no reader/i)
  await expect(failed).toContainText('TIMEOUT', { timeout: 8000 })
  await expect(cards.problemOf('local', 'reading')).toHaveCount(0)
})

test('a daemon that hangs fails alone while the window stays live', async ({ bed, start }) => {
  const { window, here } = await compared(bed, start)
  here.pcscd.hang(true)
  await window.checkAgain.click()
  // The window answers while the probe hangs: a row opens and closes.
  await window.bay.row('Desk speakers').click()
  await expect(window.details.panel).toBeVisible()
  await window.page.keyboard.press('Escape')
  await here.sound.setMute('desk', true)
  await expect(window.bay.row('Desk speakers')).toContainText(/muted/i)
  await expect(window.bay.group('Smart cards').problemOf('local', 'failed')).toContainText('TIMEOUT', { timeout: 15_000 })
  here.pcscd.hang(false)
  await expect(window.bay.row(`${CARD_READER} 00 00`)).toHaveAccessibleName(/arrived|in both lists/i, { timeout: 30_000 })
})

test('killing every worker process takes neither the window nor the readings away', async ({ bed, start }) => {
  const { window, here, side } = await compared(bed, start)
  const before = await side.workers()
  expect(before.length).toBeGreaterThanOrEqual(3)
  for (const worker of before) process.kill(worker, 'SIGKILL')
  const started = async (): Promise<number[]> => (await side.workers()).filter((worker) => !before.includes(worker))
  await expect.poll(async () => (await started()).length, { timeout: 15_000 }).toBeGreaterThanOrEqual(3)
  await here.pcscd.removeCard(`${CARD_READER} 00 00`)
  await expect(window.bay.row(`${CARD_READER} 00 00`)).toHaveAccessibleName(/differs/i, { timeout: 5000 })
  await expect(window.bay.row('Desk speakers')).toBeVisible()
})

test('a list of which a part could not be read says so with the code, on its own side and on the other', async ({ bed, start }) => {
  const [here, there] = await Promise.all([bed(localDevices), bed(sessionDevices)])
  // The ports of sysfs are all there is where the bed's own udevadm answers nothing.
  const broken = join(there.ptys.dir, 'broken')
  mkdirSync(broken)
  writeFileSync(join(broken, 'udevadm'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const withoutUdev = { ...there.env, PATH: broken }
  const [session, local] = await Promise.all([open(start({ env: withoutUdev })), open(start({ env: here.env }))])
  await expect(session.bay.group('COM ports').problemOf('session', 'incomplete')).toContainText('EXIT_1')
  await expect(session.bay.group('COM ports').tryAgain).toBeVisible()
  const { path } = await session.saveSnapshot()
  await local.intake.openFile(path)
  await expect(local.bay.group('COM ports').problemOf('session', 'incomplete')).toContainText('EXIT_1')
  await expect(local.bay.group('COM ports').problemOf('local', 'incomplete')).toHaveCount(0)
  const [port] = here.ptys.ports
  await expect(local.bay.row(port?.path ?? '')).toHaveAccessibleName(/missing/i)
  await local.bay.more.click()
  await expect(local.page.locator('[data-topic="serial"] [data-incomplete]')).toContainText('partly unread: Listing through udev')
})

test('a snapshot that is no good is refused with what, where and what to do, and the one before stays', async ({ bed, start }) => {
  const { window } = await compared(bed, start)
  const good = JSON.stringify({ schema: 'sidecheck.snapshot/1' })
  const hostile: [string, string][] = [
    ['text.json', 'this is not a snapshot'],
    ['cut.json', '{"schema": "sidecheck.snapshot/1", "id": "x"'],
    ['other.json', '{"hello": "world"}'],
    ['newer.json', '{"schema": "sidecheck.snapshot/9"}'],
    ['fields.json', good],
    ['proto.json', '{"schema":"sidecheck.snapshot/1","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
    ['deep.json', '['.repeat(100_000)],
    ['huge.json', ' '.repeat(8 * 1024 * 1024 + 1)],
    ['markup.json', '{"schema":"<img src=x onerror=alert(1)>"}']
  ]
  for (const [name, content] of hostile) {
    await test.step(name, async () => {
      await window.intake.openFile({ name, content })
      await expect(window.intake.error).toBeVisible()
      await expect(window.intake.error).not.toHaveText('')
      await expect(window.bay.side('Remote desktop')).toBeVisible()
      await expect(window.bay.row(`${CARD_READER} 00 00`)).toHaveAccessibleName(/arrived|in both lists/i)
    })
  }
  expect(await window.page.evaluate(() => (({}) as { polluted?: boolean }).polluted)).toBeUndefined()
})

test('the snapshot can be dropped, removed again, and hides names unless told otherwise', async ({ bed, start }) => {
  const [here, there] = await Promise.all([bed(localDevices), bed(sessionDevices)])
  const [session, local] = await Promise.all([open(start({ env: there.env })), open(start({ env: here.env }))])
  const dialog = await session.openHandoff('save')
  await expect(dialog.hideNames).toBeChecked()
  await expect(dialog.dialog).not.toContainText('Machine name')
  const { path } = await dialog.saved(true)
  const content = readFileSync(path, 'utf8')
  const machine = (JSON.parse(content) as { machine: { data: { name: string } } }).machine.data.name
  await local.intake.drop({ name: 'session.json', content })
  expect(machine).toBe('SESSION-1')
  await expect(local.bay.machine('Remote desktop')).toHaveText(machine)
  expect(machine).not.toBe((await local.bay.machine('Local device').textContent()) ?? '')
  await local.intake.remove.click()
  await expect(local.intake.invitation).toBeVisible()
})

test('the example is labelled as one and can be left', async ({ bed, start }) => {
  const here = await bed(localDevices)
  const window = await open(start({ env: here.env }))
  await window.intake.exampleButton.click()
  await expect(window.intake.exampleBar).toBeVisible()
  await expect(window.bay.group('COM ports').verdict).toContainText('0 of 2')
  await window.intake.leaveExample.click()
  await expect(window.bay.row('Desk speakers')).toBeVisible()
})

test('reloading the page reconnects', async ({ bed, start }) => {
  const here = await bed(localDevices)
  const side = await start({ env: here.env })
  const window = await open(side)
  await window.reload()
  await window.ready()
  await expect(window.bay.group('Sound').region).toContainText('Desk speakers')
})

test('a window whose program has ended says so, and keeps what it shows', async ({ bed, start, electronBinary }) => {
  test.skip(electronBinary !== undefined, WINDOW_ENDS)
  const here = await bed(localDevices)
  const side = await start({ env: here.env })
  const window = await open(side)
  await expect(window.bay.group('Sound').region).toContainText('Desk speakers')
  process.kill(side.pid, 'SIGKILL')
  await expect(window.ended).toBeVisible({ timeout: 20_000 })
  await expect(window.bay.group('Sound').region).toContainText('Desk speakers')
})

test('the window has no accessibility violations, in light and dark and narrow', async ({ bed, start }) => {
  const { window } = await compared(bed, start)
  const check = (): Promise<void> => expectAccessible(window.page)
  await check()
  await window.bay.row(`${SPARE_READER} 00 00`).click()
  await check()
  await window.chooseTheme('Dark')
  await check()
  await window.page.setViewportSize({ width: 640, height: 800 })
  await check()
})
