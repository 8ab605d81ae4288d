import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { workingSession } from '../../src/core/diagnose/testing.ts'
import { sidecheck } from '../command.ts'
import { SidecheckWindow } from '../pages/index.ts'
import { READER, devices, goTo, local, opened } from './open.ts'
import type { Given, State } from './open.ts'

/** States in which something goes on, or has gone wrong: tests that run, lists that are gone, a program that has ended, what was brought. */

/** A test of the sound page while it runs. */
const running =
  (card: string, key: string, during: string) =>
  async (given: Given): Promise<Page> => {
    // Its sinks are kept busy, as hardware is: a test of the sound goes on for as long as it is looked at.
    const window = await local(given, { ...devices, prompt: true })
    await goTo(window, given.t('nav.sound'))
    await window.page
      .locator(`[data-sound="${card}"]`)
      .getByRole('button', { name: given.t(key), exact: true })
      .click()
    await window.page.locator(during).first().waitFor()
    return window.page
  }

/** A list that was there, and whose daemon has ended since. */
async function lastSeen({ bed, start, locale }: Given): Promise<Page> {
  const { env, pcscd } = await bed(devices)
  await pcscd.insertCard(READER, '3b0401020304')
  const window = await opened(start({ env, context: { locale } }))
  await window.intake.paste(JSON.stringify(workingSession({ readers: [], takenAt: new Date().toISOString() })))
  await window.page.locator('section[data-side]').nth(1).waitFor()
  await pcscd.kill()
  await window.page.locator('[data-last-seen]').first().waitFor()
  return window.page
}

/** The program is gone; what it said last stands. */
async function ended({ bed, start, locale, loadWords }: Given): Promise<Page> {
  const { env } = await bed(devices)
  const { page, pid } = await start({ env, context: { locale } })
  await new SidecheckWindow(page).ready()
  await loadWords(page)
  process.kill(pid, 'SIGKILL')
  await page.locator('[data-connection="ended"]').waitFor({ timeout: 25_000 })
  return page
}

/** The text of a Windows command, which says not on which side it was taken. */
const PORTS = String.raw`COM1 = \Device\Serial0
COM3 = \Device\RdpDrPort\;COM3:2\tsclient\COM3
`

async function question(given: Given): Promise<Page> {
  const { page, intake } = await local(given)
  await intake.paste(PORTS)
  await page.getByRole('dialog').waitFor()
  return page
}

/** A file of this same side is another moment of it. */
async function sameSide({ bed, start, locale }: Given): Promise<{ window: SidecheckWindow; page: Page }> {
  const { env, pcscd } = await bed(devices)
  const { page } = await start({ env, side: 'local', context: { locale } })
  const window = new SidecheckWindow(page)
  await window.ready()
  const file = join(env['HOME'] ?? '', 'mine.json')
  // What the command line reads of the same devices, and a reader that has gone since.
  const { out } = await sidecheck(['scan', '--json', '--side', 'local'], env)
  const mine = JSON.parse(out) as { id: string; takenAt: string }
  writeFileSync(file, JSON.stringify({ ...mine, id: 'yesterday', takenAt: new Date(Date.now() - 86_400_000).toISOString() }))
  await pcscd.removeReader(READER)
  await window.intake.openFile(file)
  await page.locator('[data-beside="same"]').waitFor()
  return { window, page }
}

async function changes(given: Given): Promise<Page> {
  const { page } = await sameSide(given)
  await page
    .locator('[data-beside="same"]')
    .getByRole('button', { name: given.t('history.compareNow') })
    .click()
  await page.locator('[data-changes]').waitFor()
  return page
}

/** A port that was opened. */
async function portTest(given: Given): Promise<Page> {
  const window = await local(given)
  await window.page.locator('[data-row]', { hasText: 'ttyUSB7' }).click()
  const test = window.page.locator('[data-device-test]')
  await test.locator('[data-testing]').click()
  await test.locator('[data-result]').waitFor()
  return window.page
}

export const MOVING: readonly State[] = [
  { name: 'microphone-running', open: running('mic', 'sound.mic.start', '[data-recording]') },
  { name: 'sending', open: running('proof', 'sound.proof.sendButton', '[data-sending="running"]') },
  { name: 'last-seen', open: lastSeen },
  { name: 'ended', open: ended },
  { name: 'which-side', open: question },
  { name: 'same-side', open: async (given) => (await sameSide(given)).page },
  { name: 'changes', open: changes },
  { name: 'port-test', open: portTest }
]
