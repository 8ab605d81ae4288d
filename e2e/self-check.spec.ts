import { readFileSync } from 'node:fs'
import { policy, portTest, redirectedPort, workingSession } from '../src/core/diagnose/testing.ts'
import { startVpcd, whyNoVpcd } from '../testbed/pcsc/vpcd.ts'
import { expectAccessible, expectNothingOutside } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { SelfCheckPage } from './pages/self-check.ts'

/** One question, and steps that tick themselves: as a person meets them who administers nothing. */

const READER = 'ACME CardMan 3121 00 00'
const CARD_ATR = '3bf81300008131fe15597562696b657934d4'
const devices = { readers: [READER], ports: [{ name: 'ttyUSB0' }], sinks: [{ name: 'desk', description: 'Desk speakers' }], sources: [] }
const now = (): string => new Date().toISOString()

test('a card that is missing opens its step, which ticks itself when the card is put in', async ({ bed, start }) => {
  const { env, pcscd } = await bed(devices)
  const check = new SelfCheckPage((await start({ env, side: 'local' })).page)
  await check.go()
  await expect(check.card).toHaveAttribute('data-check', 'smartcard')
  await expect(check.open).toHaveAttribute('data-step', 'card')
  await expect(check.open).toContainText('There is no card in the reader')
  await expect(check.open).toContainText('You can do this yourself.')
  await expect(check.button).toHaveText('Try again')
  await expectAccessible(check.page)

  await pcscd.insertCard(READER, CARD_ATR)
  await expect(check.step('card')).toHaveAttribute('data-state', 'ok')
  await expect(check.open).toHaveAttribute('data-step', 'visible')
  await expect(check.announced).toContainText('Waits until Sidecheck has looked in the remote desktop.')
  // Nobody pressed anything for it.
  expect(check.actions).toBe(1)
})

test('with one machine what is known goes to the helpdesk in two actions', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const check = new SelfCheckPage((await start({ env, side: 'local' })).page)
  await check.go()
  await check.press(check.card.getByRole('button', { name: 'Not solved' }))
  await expect(check.page.getByRole('dialog', { name: 'Report' })).toBeVisible()
  expect(check.actions).toBe(2)
})

test('what a company setting blocks is nothing that the person is told to mend', async ({ bed, start }) => {
  const { env, pcscd } = await bed(devices)
  await pcscd.insertCard(READER, CARD_ATR)
  const check = new SelfCheckPage((await start({ env, side: 'local' })).page)
  await check.go()
  await check.window.intake.paste(
    JSON.stringify(workingSession({ readers: [], policyValues: [policy('fEnableSmartCard', 0)], takenAt: now() }))
  )
  await expect(check.open).toHaveAttribute('data-step', 'settings')
  await expect(check.step('visible')).toHaveAttribute('data-state', 'waiting')
  await expect(check.open).toContainText('You cannot fix this yourself.')
  await expect(check.open).not.toContainText(/fEnableSmartCard|registry|Group Policy/)
  await expect(check.topic('smartcard')).toContainText('Needs your helpdesk')
  await expectAccessible(check.page)
  await check.button.press('Enter')
  await expect(check.page.getByRole('dialog', { name: 'Report' })).toBeVisible()
})

test('a reader that the remote desktop misses is plugged in again, then the diagnosis asks', async ({ bed, start }) => {
  const { env, pcscd } = await bed(devices)
  await pcscd.insertCard(READER, CARD_ATR)
  const check = new SelfCheckPage((await start({ env, side: 'local' })).page)
  await check.go()
  await check.window.intake.paste(JSON.stringify(workingSession({ readers: [], takenAt: now() })))
  await expect(check.open).toHaveAttribute('data-step', 'visible')
  await expect(check.open).toContainText('Unplug the card reader, plug it in again')
  await check.press(check.button)
  // The result of the remote desktop is to be brought once more.
  const ways = check.page.getByRole('dialog')
  await expect(ways).toBeVisible()
  await check.page.keyboard.press('Escape')
  const question = check.open.getByRole('region', { name: 'One question' })
  await expect(question).toBeVisible()
  await expectAccessible(check.page)
  await question.getByRole('button', { name: /browser/i }).click()
  await expect(check.open).toContainText('Connect from another local device')
  await expect(check.open).toContainText('You can do this yourself.')
})

test('a healthy card is ticked in every step, on a real daemon, and success is celebrated', async ({ bed, start }) => {
  const why = whyNoVpcd()
  test.skip(why !== undefined, why)
  const [here, there] = await Promise.all([bed({ ...devices, readers: [] }), bed({ ...devices, readers: [] })])
  const cards = await startVpcd({ readers: ['Sidecheck Test'] })
  try {
    const [reader = ''] = cards.readers
    await cards.insertCard(reader, CARD_ATR)
    const sees = { PCSCLITE_CSOCK_NAME: cards.socket }
    const [local, session] = await Promise.all([
      start({ env: { ...here.env, ...sees }, side: 'local' }),
      start({ env: { ...there.env, ...sees }, side: 'session' })
    ])
    const own = new SelfCheckPage(local.page)
    await own.window.ready()
    const text = readFileSync((await own.window.saveSnapshot()).path, 'utf8').replaceAll(/"name": "vm"/g, '"name": "NOTEBOOK"')
    const check = new SelfCheckPage(session.page)
    await check.go()
    await check.topic('smartcard').click()
    await expect(check.step('visible')).toHaveAttribute('data-state', 'ok')
    await check.press(check.button)
    await expect(check.step('usable')).toHaveAttribute('data-state', 'ok')
    // What the other side has is still not known, and so not all is well.
    await expect(check.card).toHaveAttribute('data-result', 'waiting')
    await check.window.intake.paste(text)
    await expect(check.card.locator('[data-done]')).toContainText('Your card reached the remote desktop. Nothing to do.')
    await expect(check.card.locator('[data-state="ok"]')).toHaveCount(5)
    await expect(check.announced).toContainText('Nothing to do.')
    await expectAccessible(check.page)
    await expectNothingOutside(check.page)
    await check.card.getByRole('button', { name: 'Solved', exact: true }).click()
    await expect(check.card).toContainText('You can close Sidecheck.')
  } finally {
    await cards.stop()
  }
})

test('a port is ticked once its test in the remote desktop is here, and another can be chosen', async ({ bed, start }) => {
  const { env, ptys } = await bed(devices)
  const [port] = ptys.ports
  if (port === undefined) throw new Error('the bed has no port')
  const check = new SelfCheckPage((await start({ env, side: 'local' })).page)
  await check.go()
  await check.topic('serial').click()
  await check.window.intake.paste(JSON.stringify(workingSession({ ports: [redirectedPort('COM3', port.path)], takenAt: now() })))
  const choose = check.card.getByRole('combobox', { name: 'Choose another' })
  if ((await choose.count()) > 0) await choose.selectOption(port.path)
  await expect(check.step('visible')).toHaveAttribute('data-state', 'ok')
  await expect(check.open).toHaveAttribute('data-step', 'opens')
  await check.window.intake.paste(JSON.stringify({ ...portTest('session', 'COM3', 'opened'), at: now() }))
  await expect(check.card).toContainText('Your COM port reached the remote desktop. Nothing to do.')
})

test('in the remote desktop the way to the own device is called handing over', async ({ bed, start }) => {
  const { env } = await bed({ ...devices, readers: [], ports: [], xrdp: true })
  const check = new SelfCheckPage((await start({ env })).page)
  await check.go()
  await check.topic('sign-in').click()
  await expect(check.button).toHaveText('Hand over')
  // What no port can pass is nothing that the person mends.
  await check.topic('serial').click()
  await expect(check.open).toContainText('You cannot fix this yourself.')
  await expect(check.button).toHaveText('Send to the helpdesk')
})

test('stays within 320 pixels, in the dark and with forced colours, and is used by keyboard alone', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env, side: 'local', context: { colorScheme: 'dark', viewport: { width: 320, height: 700 } } })
  const check = new SelfCheckPage(page)
  await check.go()
  for (const topic of ['smartcard', 'microphone', 'speaker', 'serial', 'sign-in', 'not-sure']) {
    await check.topic(topic).focus()
    await page.keyboard.press('Enter')
    await expect(check.card).toHaveAttribute('data-check', topic)
    await expectNothingOutside(page)
    await expectAccessible(page)
  }
  await page.emulateMedia({ forcedColors: 'active' })
  await expectAccessible(page)
})

test('at 320 pixels no word is broken or reaches out of its cell, in German and with the settings layers', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env, side: 'local', context: { locale: 'de-DE', viewport: { width: 320, height: 700 } } })
  const { window } = new SelfCheckPage(page)
  await window.ready()
  await window.intake.paste(JSON.stringify(workingSession({ readers: [], takenAt: now() })))
  const tabs = page.locator('nav').first().getByRole('button')
  await tabs.filter({ hasText: 'Selbsttest' }).click()
  const speaker = page.locator('[data-topic="speaker"]').getByText('Lautsprecher')
  expect((await speaker.boundingBox())?.height).toBeLessThan(30)
  await page.locator('[data-menu]').click()
  await page.getByRole('menuitemcheckbox').click()
  await page.keyboard.press('Escape')
  await tabs.filter({ hasText: 'Ebenen' }).click()
  const marks = page.locator('[data-decides] td:last-child')
  await expect(marks.first()).toBeVisible()
  expect(await marks.evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length)).toBe(0)
})
