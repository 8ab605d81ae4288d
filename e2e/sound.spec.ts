import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Page } from '@playwright/test'
import { seededRandom } from '../src/core/signal/testing/random.ts'
import { voice } from '../src/core/signal/testing/voice.ts'
import type { SoundResults } from '../src/core/sound/results.ts'
import { startPlayer } from '../src/main/audio/testing/player.ts'
import { startBridge } from '../testbed/audio/bridge.ts'
import { expectAccessible as expectNoViolations, expectNothingOutside, WCAG } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { WINDOW_ENDS } from './hosts.ts'
import { SidecheckWindow } from './pages/index.ts'
import { SoundPage } from './pages/sound.ts'

/** Sound for real, on virtual sound servers: one for each side. */

/** The null sink "air" is what sounds in the room; the microphone repeats it. */
const localDevices = {
  prompt: true,
  readers: [],
  ports: [],
  sinks: [
    { name: 'desk', description: 'Desk speakers' },
    { name: 'air', description: 'Room' }
  ],
  sources: [{ name: 'boom', description: 'Boom microphone', from: 'air' }]
}
const sessionDevices = {
  prompt: true,
  readers: [],
  ports: [],
  sinks: [{ name: 'xrdp-sink', description: 'xrdp sink' }],
  sources: [{ name: 'xrdp-source', description: 'xrdp source' }],
  xrdp: true
}

/** A remote desktop connection holds sound back about this long. */
const CONNECTION_MS = 300
const RATE = 48_000
const speech = voice(6, RATE, seededRandom(11), 0.5)
/** Speech begins with a pause of some length; what is timed must begin at once. */
const onset = speech.subarray(speech.findIndex((value) => Math.abs(value) > 0.1))

/** The window of a program that was started or is being started. */
async function open(starting: { page: Page } | Promise<{ page: Page }>): Promise<{ window: SidecheckWindow; sound: SoundPage }> {
  const { page } = await starting
  const window = new SidecheckWindow(page)
  await window.ready()
  const sound = new SoundPage(page)
  await sound.open()
  return { window, sound }
}

async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolations(page, WCAG)
  await expectNothingOutside(page)
}

test('a voice moves the meter at once, and the verdict says that it was heard', async ({ bed, start }) => {
  const { env, sound: server } = await bed(localDevices)
  // The bed's own recorders are no ALSA programs.
  const listeners = async (): Promise<number> =>
    (await server.pactl('list', 'source-outputs')).match(/application\.name = "ALSA plug-in/g)?.length ?? 0
  const { sound } = await open(start({ env }))
  await expectAccessible(sound.page)
  await sound.micStart.click()
  await expect(sound.lamp).toBeVisible()
  await expect(sound.page).toHaveTitle(/Microphone open/)
  // The device delivers, but nobody speaks yet.
  await expect(sound.mic.getByText('Please speak now')).toBeVisible()
  expect(await listeners()).toBe(1)
  const heard = sound.meterReaches(0.4)
  const spoken = Date.now()
  const player = startPlayer(env, 'air', onset)
  try {
    const delay = (await heard) - spoken
    test.info().annotations.push({ type: 'sound to meter', description: `${delay} ms from starting the player, its start-up included` })
    // pacat takes most of this to start; the meter itself follows within a tenth of a second (bench/audio.bench.ts).
    expect(delay).toBeLessThan(500)
    await expect(sound.meter).toHaveAttribute('aria-valuetext', /^(quiet|good|loud|very loud), −\d+ dBFS$/)
    await expectAccessible(sound.page)
    await expect(sound.mic.getByText('We hear you. Stop when you are done.')).toBeVisible()
    // The verdict is about three seconds of speech.
    await expect(sound.mic.getByRole('img', { name: /loudest −\d+ dBFS/ })).toBeVisible()
    // Figures are for the helpdesk.
    await expect(sound.mic.locator('dl')).toHaveCount(0)
    await sound.page.waitForFunction((since) => Date.now() > since + 3000, spoken)
    await sound.micStop.click()
  } finally {
    await player.stop()
  }
  await expect(sound.micVerdict).toHaveAttribute('data-verdict', 'heard')
  await expect(sound.lamp).toBeHidden()
  await expect(sound.page).toHaveTitle(/^This device: .+ – Sidecheck$/)
  await expectAccessible(sound.page)
  await expect.poll(listeners).toBe(0)
})

test('a muted microphone is called silent, with what to check', async ({ bed, start }) => {
  const { env, sound: server } = await bed(localDevices)
  await server.setMute('boom', true)
  const { sound } = await open(start({ env }))
  await expect(sound.mic.getByText(/Default microphone · muted/)).toBeVisible()
  await sound.micStart.press('Enter')
  await expect(sound.mic.getByText('Please speak now')).toBeVisible()
  await expect(sound.meter).toHaveAttribute('aria-valuetext', /^silent/)
  await sound.micStop.press('Enter')
  await expect(sound.micVerdict).toHaveAttribute('data-verdict', 'silent')
  await expect(sound.micVerdict).toContainText('No sound at all comes from this microphone')
  await expect(sound.micVerdict.getByRole('listitem').first()).toContainText('muted in the sound settings')
})

test('a microphone that is pulled out says so, and the next test works', async ({ bed, start }) => {
  const { env, sound: server } = await bed({
    ...localDevices,
    sources: [...localDevices.sources, { name: 'spare', description: 'Spare microphone', from: 'air' }]
  })
  const { sound } = await open(start({ env }))
  await sound.mic.getByLabel('Input').selectOption('Spare microphone')
  await sound.micStart.click()
  await expect(sound.mic.getByText('Please speak now')).toBeVisible()
  await server.removeSource('spare')
  await expect(sound.error(sound.mic)).toContainText('unplugged')
  await expect(sound.error(sound.mic).locator('code')).not.toBeEmpty()
  await expect(sound.lamp).toBeHidden()
  await expectAccessible(sound.page)
  await sound.micStart.click()
  await expect(sound.mic.getByText('Please speak now')).toBeVisible()
  await expect(sound.error(sound.mic)).toBeHidden()
  await sound.micStop.click()
  await expect(sound.micVerdict).toBeVisible()
})

test('a sound server that dies is named as the reason, and the tests work again once it is back', async ({ bed, start }) => {
  const { env, sound: server } = await bed(localDevices)
  const { sound } = await open(start({ env }))
  await sound.micStart.click()
  await expect(sound.mic.getByText('Please speak now')).toBeVisible()
  await server.kill()
  await expect(sound.error(sound.mic)).toContainText('The sound server does not answer')
  await expect(sound.lamp).toBeHidden()
  // What cannot be listed says nothing about what this system offers.
  await expect(sound.proof.getByLabel('Listen on')).toBeDisabled()
  await expect(sound.proof.getByText('does not let an output be heard')).toBeHidden()
  await server.restart()
  await expect(sound.mic.getByText(/Default microphone/)).toBeVisible()
  await sound.micStart.click()
  await expect(sound.mic.getByText('Please speak now')).toBeVisible()
  await sound.micStop.click()
  await expect(sound.micVerdict).toBeVisible()
})

test('a recording is played back, and then forgotten', async ({ bed, start }) => {
  const { env, sound: server } = await bed(localDevices)
  const { sound } = await open(start({ env }))
  await sound.record.click()
  // Stopped early, what there is can be heard all the same.
  await expect(sound.mic.getByText(/^Recording, [34] s left/)).toBeVisible()
  await sound.mic.getByRole('button', { name: 'Stop' }).click()
  await expect(sound.replay).toBeVisible()
  await sound.replay.click()
  await expect.poll(() => server.pactl('list', 'short', 'sink-inputs')).not.toBe('')
  await expect(sound.replay).toBeHidden()
  await expect(sound.mic.getByRole('button', { name: 'Stop' })).toBeHidden({ timeout: 12_000 })
  await expect(sound.mic.getByText('in memory only')).toBeHidden()
})

test('left and right are measured at least 60 dB apart', async ({ bed, start }) => {
  const { env } = await bed(localDevices)
  const { sound } = await open(start({ env }))
  await sound.measure.click()
  await expect(sound.measured('right')).toBeVisible()
  for (const channel of ['left', 'right'] as const) {
    await expect(sound.measured(channel)).toHaveAttribute('data-verdict', 'separate')
    const apart = Number(await sound.measured(channel).getAttribute('data-separation'))
    test.info().annotations.push({ type: `${channel} only`, description: `the other side is ${apart} dB lower` })
    expect(apart).toBeGreaterThanOrEqual(60)
  }
  await sound.play.getByRole('button', { name: 'Left', exact: true }).click()
  await expect(sound.play.getByRole('group', { name: 'Did you hear it?' })).toBeVisible()
  await sound.play.getByRole('button', { name: 'Only one side' }).click()
  await expect(sound.play).toContainText('Check the balance')
  const words = 'A person\'s answer, not measured: the test sound on the left of "Desk speakers" was heard on one side only.'
  await expect(sound.both.locator('[data-results="local"]')).toContainText(words)
  await expectAccessible(sound.page)
  const saved = JSON.parse(readFileSync(await sound.saveResults(), 'utf8')) as SoundResults
  expect(saved.answers).toMatchObject([{ device: { name: 'Desk speakers' }, played: 'left', answer: 'one' }])
})

test('sound that crosses proves both rows, with latency and the way there and back', async ({ bed, start }) => {
  const [here, there] = await Promise.all([bed(localDevices), bed(sessionDevices)])
  const [session, local] = await Promise.all([open(start({ env: there.env })), open(start({ env: here.env }))])
  const snapshot = await session.window.saveSnapshot()
  await local.window.intake.paste(readFileSync(snapshot.path, 'utf8'))
  // What the session plays comes out of the desk speakers, and what sounds in the room comes in at its microphone.
  const bridges = [
    startBridge(there.sound, 'xrdp-sink', here.sound, 'desk', CONNECTION_MS),
    startBridge(here.sound, 'air', there.sound, 'xrdp-sink')
  ]
  try {
    // Who listens first hears the first sound whole, instead of waiting for the next one.
    await local.sound.listen.click()
    await expect(local.sound.lamp).toHaveText('Listening to the output')
    await session.sound.send.click()
    await expect(session.sound.proof.getByText('Sending for up to 1 minute')).toBeVisible()
    await expect(local.sound.proofResult).toHaveAttribute('data-proof', 'passed', { timeout: 25_000 })
    await expect(local.sound.proofResult).toContainText('Proved: sound from the remote desktop reaches the local device.')
    // What is known on one side alone: that it crossed, not how fast.
    await expect(local.sound.proofResult).toContainText('not known without the other side’s results')
    await expect(session.sound.both.getByRole('button', { name: 'Save results' })).toBeEnabled()
    await session.sound.proof.getByRole('button', { name: 'Stop' }).click()

    await local.sound.proof.getByLabel('Send on').selectOption('Room')
    await session.sound.listen.click()
    await expect(session.sound.lamp).toHaveText('Microphone open')
    await local.sound.send.click()
    await expect(session.sound.proofResult).toHaveAttribute('data-proof', 'passed', { timeout: 25_000 })
    await expect(local.sound.both.getByRole('button', { name: 'Save results' })).toBeEnabled()
    await local.sound.proof.getByRole('button', { name: 'Stop' }).click()
  } finally {
    await Promise.all(bridges.map((bridge) => bridge.stop()))
  }
  await local.window.intake.paste(readFileSync(await session.sound.saveResults(), 'utf8'))
  const latency = Number(/Latency\s*(\d+) ms/.exec((await local.sound.proofResult.textContent()) ?? '')?.[1])
  expect(latency).toBeGreaterThan(CONNECTION_MS - 50)
  expect(latency).toBeLessThan(CONNECTION_MS + 500)
  await expect(local.sound.proofResult).toContainText(/There and back\s*\d+ ms/)
  test.info().annotations.push({ type: 'proof', description: ((await local.sound.proofResult.textContent()) ?? '').replaceAll('\n', ' ') })
  await expect(local.sound.both.locator('[data-results="session"]')).toContainText(
    'Proved: sound from the local device reaches the remote desktop.'
  )
  await expect(local.sound.listen).toBeEnabled()
  await expectAccessible(local.sound.page)
  // Both directions stand together, and the figures wait for whoever asks.
  await expect(local.sound.proof.locator('[data-proofs] li').first()).toHaveAttribute('data-heard-by', 'session')
  await expect(local.sound.proof.locator('[data-proofs] li').last()).toHaveAttribute('data-heard-by', 'local')
  await expect(local.sound.proofResult.getByText('Bandwidth')).toBeHidden()

  await local.window.evidence.goTo('Side by side')
  const row = local.window.bay.row('Desk speakers')
  await expect(row).toHaveAccessibleName(/arrived in the remote desktop/)
  await expect(row).toContainText(/Proved · \d+ ms/)
  await expect(local.window.bay.row('Boom microphone')).toContainText(/Proved · \d+ ms/)
  await row.click()
  await expect(local.window.details.panel.locator('[data-sound-test="passed"]')).toContainText('Bandwidth')
  await expectAccessible(local.sound.page)
})

test('without a way between the sides the row says that no sound crosses', async ({ bed, start }) => {
  const [here, there] = await Promise.all([bed(localDevices), bed(sessionDevices)])
  const [session, local] = await Promise.all([open(start({ env: there.env })), open(start({ env: here.env }))])
  const snapshot = await session.window.saveSnapshot()
  await local.window.intake.paste(readFileSync(snapshot.path, 'utf8'))
  await local.window.evidence.goTo('Side by side')
  await local.window.bay.row('Desk speakers').getByText('Test it').click()
  // The test opens at that device.
  const output = local.sound.play.getByRole('combobox', { name: 'Output' })
  await expect(output).toBeFocused()
  await expect(output.locator('option:checked')).toHaveText(/Desk speakers/)
  await session.sound.send.click()
  await expect(session.sound.proof.getByText('Sending for up to 1 minute')).toBeVisible()
  await local.sound.listen.click()
  await expect(local.sound.proof.getByText(/^Listening, \d+ s left/)).toBeVisible()
  // Long enough for a whole sound; a person may stop at any time.
  await expect(local.sound.proof.getByText(/^Listening, 1\d s left/)).toBeVisible({ timeout: 15_000 })
  await local.sound.proof.getByRole('button', { name: 'Stop' }).click()
  await expect(local.sound.proofResult).toHaveAttribute('data-proof', 'open')
  await local.sound.proofResult.getByRole('button', { name: 'Yes' }).click()
  await expect(local.sound.proofResult).toHaveAttribute('data-proof', 'failed')
  await expect(local.sound.proofResult).toContainText('no sound gets from the remote desktop to the local device')
  await local.window.evidence.goTo('Side by side')
  await expect(local.window.bay.row('Desk speakers')).toContainText('No sound')
  await expect(local.window.bay.group('Sound').verdict).toContainText('no sound gets through')
  await expectAccessible(local.sound.page)
})

test('a test that loses its program ends with that reason', async ({ bed, start, electronBinary }) => {
  test.skip(electronBinary !== undefined, WINDOW_ENDS)
  const { env } = await bed(localDevices)
  const { page, pid } = await start({ env })
  const { sound } = await open({ page })
  await sound.micStart.click()
  await expect(sound.mic.getByText('Please speak now')).toBeVisible()
  process.kill(pid, 'SIGKILL')
  await expect(sound.error(sound.mic)).toContainText('The connection to Sidecheck was lost')
  await expect(sound.lamp).toBeHidden()
  await expect(sound.micStart).toBeEnabled()
})

test('results of the other side are refused with what is wrong, and never half taken', async ({ bed, start }) => {
  const { env } = await bed(localDevices)
  const { window, sound } = await open(start({ env }))
  await window.intake.paste('{"schema":"sidecheck.sound/1","side":"session","machine":7}')
  await expect(window.intake.error).toContainText('These sound results do not have the expected content.')
  await window.intake.paste(
    JSON.stringify({
      schema: 'sidecheck.sound/1',
      side: 'local',
      machine: '',
      takenAt: '2026-11-21T10:00:00.000Z',
      mic: null,
      listens: [],
      sent: []
    })
  )
  await expect(window.intake.error).toContainText('from the local device too')
  await expect(sound.both.locator('[data-results="session"]')).toContainText('No results from this side yet.')
})

test('results leave only after they were shown, and with their names hidden where a person wants that', async ({ bed, start }) => {
  const { env } = await bed(localDevices)
  const { sound } = await open(start({ env }))
  await sound.micStart.click()
  await expect(sound.mic.getByText('Please speak now')).toBeVisible()
  await sound.micStop.click()
  await expect(sound.micVerdict).toBeVisible()

  const shown = await sound.openHandoff('Save')
  await expect(shown.hideNames).toBeChecked()
  await expect(shown.dialog).not.toContainText('Machine name')
  await shown.hideNames.uncheck()
  await expect(shown.dialog).toContainText(`Machine name: ${hostname()}`)
  await expect(shown.dialog).toContainText('Names of the devices tested: Boom microphone')
  await expect(shown.dialog).toContainText('No sound is in them')
  await expectAccessible(sound.page)
  const named = JSON.parse(readFileSync((await shown.saved()).path, 'utf8')) as SoundResults
  expect(named.machine).toBe(hostname())
  const hidden = readFileSync(await sound.saveResults(true), 'utf8')
  expect(JSON.parse(hidden)).toMatchObject({
    schema: 'sidecheck.sound/1',
    machine: 'LOCAL-1',
    mic: { device: { name: 'Boom microphone' } }
  })
  expect(hidden).not.toContain(hostname())

  // Reading the clipboard back is a right that the window does not have.
  await sound.page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void (document.body.dataset['copied'] = text)
  })
  const copy = await sound.openHandoff('Copy')
  await copy.copy.click()
  await expect(copy.dialog).toBeHidden()
  expect(JSON.parse((await sound.page.locator('body').getAttribute('data-copied')) ?? '')).toMatchObject({ machine: 'LOCAL-1' })
})
