import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { SerialPort } from 'serialport'
import type { DeviceTest } from '../src/core/device-test/result.ts'
import { startVpcd, whyNoVpcd } from '../testbed/pcsc/vpcd.ts'
import { expectAccessible, expectNothingOutside } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { HandoffDialog } from './pages/handoff.ts'
import { SidecheckWindow } from './pages/index.ts'

/** The tests of ports and cards in the window, on a real pair of ports and on the real daemon with a virtual card. */

const onePort = { readers: [], ports: [{ name: 'ttyUSB0' }], sinks: [], sources: [] }
const CARD_ATR = '3bf81300008131fe15597562696b657934d4'

/** Plays the device at the other end of a port: every byte goes back at once, as through a bridge. Answers what it has heard. */
async function echo(peer: string): Promise<{ heard(): string; end(): Promise<void> }> {
  let heard = ''
  const device = new SerialPort({ path: peer, baudRate: 9600, autoOpen: false })
  await new Promise<void>((resolve, reject) => device.open((error) => (error === null ? resolve() : reject(error))))
  device.on('data', (bytes: Buffer) => {
    heard += bytes.toString('latin1')
    device.write(bytes)
  })
  return { heard: () => heard, end: () => new Promise<void>((resolve) => device.close(() => resolve())) }
}

/** The test in the details of a device. */
class DeviceTestPart {
  readonly window: SidecheckWindow
  readonly section: Locator
  readonly status: Locator
  readonly result: Locator
  readonly bridge: Locator
  readonly start: Locator
  readonly chips: Locator

  constructor(page: Page) {
    this.window = new SidecheckWindow(page)
    this.section = page.locator('[data-device-test]')
    this.status = this.section.getByRole('status')
    this.result = this.status.locator('[data-result]')
    this.bridge = this.section.getByRole('checkbox', { name: 'With a bridge between pins 2 and 3' })
    this.start = this.section.locator('[data-testing]')
    this.chips = page.locator('[data-brought]')
  }

  async open(device: string): Promise<void> {
    await this.window.bay.row(device).click()
    await this.section.waitFor()
  }

  async saved(hideNames: boolean): Promise<string> {
    await this.section.getByRole('button', { name: 'Save result' }).click()
    const saved = await new HandoffDialog(this.window.page).saved(hideNames)
    expect(saved.name).toMatch(/^sidecheck-test-(port|card)-(local|session)-\d{8}-\d{6}\.json$/)
    return readFileSync(saved.path, 'utf8')
  }
}

async function opened(starting: Promise<{ page: Page }>): Promise<DeviceTestPart> {
  const { page } = await starting
  const part = new DeviceTestPart(page)
  await part.window.ready()
  return part
}

test('a port is opened without a byte, and with a bridge only after the words about it', async ({ bed, start }) => {
  const { env, ptys } = await bed(onePort)
  const [port] = ptys.ports
  if (port === undefined) throw new Error('the bed has no port')
  const device = await echo(port.peer)
  const part = await opened(start({ env, side: 'local' }))
  await part.open(port.path)
  await expect(part.section).toContainText('Nothing is sent')
  await expectAccessible(part.window.page)
  await part.start.press('Enter')
  await expect(part.result).toHaveAttribute('data-result', 'opens')
  await expect(part.result).toContainText(/The port opens\..*Tested at \d/)
  await expect(part.start).toBeFocused()
  expect(device.heard()).toBe('')

  await part.bridge.check()
  await expect(part.section).toContainText('Unplug the device first')
  expect(device.heard()).toBe('')
  await part.start.click()
  await expect(part.result).toHaveAttribute('data-result', 'usable')
  await expect(part.result).toContainText('everything that was sent came back')
  expect(device.heard()).toBe('Sidecheck 123456')
  await expectAccessible(part.window.page)
  await expectNothingOutside(part.window.page)

  await device.end()
  await part.start.click()
  // Two seconds without an answer: long enough for a word.
  await expect(part.status).toContainText('waiting for it to come back')
  // The test itself is nobody else who uses the port.
  await part.window.checkAgain.click()
  await expect(part.window.checkAgain).toBeEnabled()
  await expect(part.window.bay.row(port.path)).not.toContainText('in use')
  await expect(part.result).toHaveAttribute('data-result', 'failed')
  await expect(part.result).toContainText('nothing of what was sent came back')
  await expect(part.result).not.toContainText('NO_ANSWER')
  await part.window.details.helpdesk.check()
  await expect(part.result).toContainText('NO_ANSWER')
  await expectAccessible(part.window.page)
})

test('a port that is held says so, and opens once it is let go', async ({ bed, start }) => {
  const { env, ptys } = await bed(onePort)
  const [port] = ptys.ports
  if (port === undefined) throw new Error('the bed has no port')
  const held = await echo(port.path)
  const part = await opened(start({ env, side: 'local' }))
  await part.open(port.path)
  await part.start.click()
  await expect(part.result).toContainText('Another program is using the port.')
  await expect(part.result).toContainText('Close the program that uses the port, then test again.')
  await held.end()
  await part.start.click()
  await expect(part.result).toHaveAttribute('data-result', 'opens')
})

test('a result is handed to the other side, counts there, and can be taken back', async ({ bed, start }) => {
  const [here, there] = await Promise.all([bed({ ...onePort, ports: [] }), bed(onePort)])
  const [port] = there.ptys.ports
  if (port === undefined) throw new Error('the bed has no port')
  const [local, session] = await Promise.all([
    opened(start({ env: here.env, side: 'local' })),
    opened(start({ env: there.env, side: 'session' }))
  ])
  await session.open(port.path)
  await session.start.click()
  await expect(session.result).toHaveAttribute('data-result', 'opens')
  const text = await session.saved(false)
  const hidden = JSON.parse(await session.saved(true)) as DeviceTest
  expect(JSON.parse(text) as DeviceTest).toMatchObject({ schema: 'sidecheck.test/1', side: 'session', device: port.path, result: 'opens' })
  expect(hidden.machine).toBe('SESSION-1')
  const snapshot = readFileSync((await session.window.saveSnapshot()).path, 'utf8')

  // The result may come first.
  await local.window.intake.drop({ name: 'result.json', content: text })
  await expect(local.chips).toContainText('opens, tested')
  await expect(local.window.announcement).toContainText('Test result of')
  await local.window.intake.paste(snapshot)
  await local.window.bay.row(port.path).click()
  await expect(local.section.locator('[data-brought-test="opens"]')).toContainText('The port opens.')
  await expectAccessible(local.window.page)
  await local.chips.getByRole('button').click()
  await expect(local.chips).toHaveCount(0)
  await expect(local.section).toHaveCount(0)

  // What is tested here is not brought from there.
  await session.window.intake.paste(text)
  await expect(session.window.intake.error).toContainText('This test result is from a remote desktop too.')
})

test('a card answers without a PIN', async ({ bed, start }) => {
  const why = whyNoVpcd()
  test.skip(why !== undefined, why)
  const { env } = await bed({ ...onePort, ports: [] })
  const cards = await startVpcd({ readers: ['Sidecheck Test'] })
  try {
    const [reader = ''] = cards.readers
    await cards.insertCard(reader, CARD_ATR)
    const part = await opened(start({ env: { ...env, PCSCLITE_CSOCK_NAME: cards.socket }, side: 'local' }))
    await part.open(reader)
    await expect(part.section).toContainText('No PIN is asked for.')
    await part.start.press('Enter')
    await expect(part.result).toHaveAttribute('data-result', 'usable')
    await expect(part.result).toContainText('The card answers programs on the local device.')
    await expect(part.start).toBeFocused()
    await part.window.details.helpdesk.check()
    await expect(part.result).toContainText('PIV 6d00')
    await expectAccessible(part.window.page)
    await cards.removeCard(reader)
    await expect(part.start).toHaveCount(0)
    await expect(part.result).toHaveAttribute('data-result', 'usable')
  } finally {
    await cards.stop()
  }
})

test('inside an xrdp session the card test says why it is not there', async ({ bed, start }) => {
  const { env, xrdp } = await bed({ readers: ['Reader of the client'], ports: [], sinks: [], sources: [], xrdp: true })
  xrdp?.insertCard('Reader of the client', CARD_ATR)
  const part = await opened(start({ env }))
  await part.open('Reader of the client')
  await expect(part.section).toContainText('A card is not tested in this session')
  await expect(part.start).toHaveCount(0)
  await expectAccessible(part.window.page)
})
