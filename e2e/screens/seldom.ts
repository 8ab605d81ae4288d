import type { Page } from '@playwright/test'
import '../../src/renderer/dev/harness.ts'
import { SOUND_SCHEMA } from '../../src/core/sound/results.ts'
import { DEV_PAGE } from '../global-setup.ts'
import { READER, devices, goTo, local, opened } from './open.ts'
import type { Given, State } from './open.ts'

/** States that are seldom seen: what broke, what was done, what was refused, and what came of longer tests. */

/** The window over a pretended host, with the example's local device. */
async function pretended({ page, locale }: Given): Promise<Page> {
  await page.goto(`${process.env[DEV_PAGE] ?? ''}dev/?language=${locale.split('-')[0] ?? ''}`)
  await page.waitForFunction(() => window.harness !== undefined)
  await page.evaluate(() => window.harness.snapshot(window.harness.pair()[0]))
  await page.locator('[data-row]').first().waitFor()
  return page
}

/** A page that throws while it is drawn. */
async function broken(given: Given): Promise<Page> {
  const page = await pretended(given)
  await page.evaluate(() => window.harness.breakAt('sound.title'))
  await page
    .getByRole('navigation')
    .getByRole('button', { name: given.t('nav.sound') })
    .click()
  await page.locator('[data-broken="page"]').waitFor()
  return page
}

const FOLDER = String.raw`C:\Users\mira.beispiel-mustermann\OneDrive - Contoso Consulting GmbH\Dokumente\Helpdesk\2026\11\Ergebnisse der Prüfungen`

/** A file that was saved, far down in somebody's folders. */
async function toast(given: Given): Promise<Page> {
  const page = await pretended(given)
  await page.evaluate((folder) => window.harness.saving({ outcome: 'saved', name: 'sidecheck-local-20261129-191204.json', folder }), FOLDER)
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog').locator('[data-default]').click()
  await page.locator('[data-toaster]').getByText(FOLDER).last().waitFor()
  // It goes by itself, by an animation: a picture and axe take longer.
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (Number(animation.effect?.getTiming().duration) >= 5000) animation.pause()
      else if (animation.effect?.getTiming().iterations !== Infinity) animation.finish()
  })
  return page
}

/** What a session's half of a test of the delay has: five minutes over which the sound falls behind by 40 ms a minute. */
function delayText(): string {
  const start = Date.now() - 400_000
  const iso = (ms: number): string => new Date(Math.round(ms)).toISOString()
  const numbers = Array.from({ length: 25 }, (_, n) => n)
  const device = { id: 'rdp', name: 'Remote Audio' }
  const sent = numbers.map((n) => start + n * 12_000)
  const delay = { startedAt: iso(start), seconds: 300, every: 12, output: device, input: device }
  const heard = numbers.map((n) => iso(start + (n + 0.5) * 12_000 + 170 + 8 * n))
  return JSON.stringify({
    schema: SOUND_SCHEMA,
    side: 'session',
    machine: 'HOST-1',
    takenAt: iso(Date.now()),
    mic: null,
    listens: [],
    sent: [],
    answers: [],
    delay: { ...delay, sent: sent.map(iso), heard }
  })
}

async function delay(given: Given): Promise<Page> {
  const window = await local(given)
  await window.intake.paste(delayText())
  await goTo(window, given.t('nav.sound'))
  await window.page.locator('[data-delay]').waitFor()
  return window.page
}

/** A card was pulled and a port came while the window was open. */
async function timeline({ bed, start, locale, t }: Given): Promise<Page> {
  const { env, pcscd, ptys } = await bed(devices)
  await pcscd.insertCard(READER, '3b0401020304')
  const { page } = await opened(start({ env, context: { locale } }))
  await page.locator('[data-row]').first().waitFor()
  await pcscd.removeCard(READER)
  const fold = page.getByText(t('timeline.title'))
  await fold.click()
  await ptys.addPort({ name: 'ttyUSB8' })
  // By the key: the button is called otherwise in each language.
  await page.keyboard.press('F5')
  await page.locator('[data-timeline] li').nth(1).waitFor()
  return page
}

/** A text of which nothing can be made. */
async function refused(given: Given): Promise<Page> {
  const { page } = await local(given)
  await page.getByRole('button', { name: new RegExp(`^${given.t('path.paste.title')}`) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Dear helpdesk,\n\nmy card reader does not work. What shall I do?')
  await dialog.getByRole('button', { name: given.t('intake.pasteOpen'), exact: true }).click()
  await dialog.locator('[data-intake-error]').waitFor()
  return page
}

export const SELDOM: readonly State[] = [
  { name: 'broken', open: broken },
  { name: 'toast', open: toast },
  { name: 'delay', open: delay, shows: '[data-delay]' },
  { name: 'timeline', open: timeline, shows: '[data-timeline]' },
  { name: 'paste-refused', open: refused }
]
