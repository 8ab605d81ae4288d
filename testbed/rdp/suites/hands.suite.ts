import { expect as expectPage } from '@playwright/test'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { electronBinary } from '../../../scripts/setup.mjs'
import { shown } from '../bed/recipe.mjs'
import { startConnection } from '../connection.ts'
import type { Connection } from '../connection.ts'
import { LOCAL } from '../local.ts'
import { press, side, ways } from '../presses.ts'
import { folderOf, timed } from '../programs.ts'
import { windowsInChromium, windowsInElectron } from '../windows.ts'
import type { Windows } from '../windows.ts'

/** The ways between both sides as people use them: real windows on both sides of a real connection, and presses in both. */

const BRIDGE = `/rdp2tcp:${process.execPath} ${join(shown.project, 'out/main/cli.js')} bridge`
/** The connection's window has the upper left corner of the screen, the local program's is beside it. */
const SCREEN = '2000x900'
const SESSION = '/size:1024x700'
const POSITION = '1060,0'
const HERE = { timeout: 30_000 }

const HOSTS = [
  { host: 'Chromium', user: 'hands', debugPort: 9341, open: windowsInChromium, here: true },
  { host: 'Electron', user: 'app', debugPort: 9342, open: windowsInElectron, here: electronBinary() !== undefined }
]

describe.each(HOSTS)('both windows in $host, over a real connection', ({ host, user, debugPort, open, here }) => {
  let connection: Connection
  let both: Windows
  const took: Record<string, number> = {}

  beforeAll(async () => {
    if (!here) return
    const localHome = `/tmp/${user}-local`
    connection = await startConnection(user, ['sound', 'microphone', 'drive'], {
      switches: [BRIDGE, SESSION, '+clipboard'],
      env: () => ({ SIDECHECK_HOME: localHome }),
      screen: SCREEN
    })
    // What the local device plays is heard by its microphone, as a room would carry it.
    await promisify(execFile)('pactl', ['set-default-sink', LOCAL.voice], { env: connection.local.env })
    both = await open(connection, { user, folder: folderOf(user, 'program'), localHome, debugPort, position: POSITION })
  }, 120_000)

  afterAll(async () => {
    console.log(`both windows in ${host}, in ms: ${JSON.stringify(took)}`)
    await both?.stop()
    await connection?.stop()
  })

  /** Both windows have one side only again. */
  async function apart(): Promise<void> {
    for (const page of [both.local, both.session]) {
      const remove = page.getByRole('button', { name: 'Remove the result of the other side' })
      if (await remove.isVisible()) await remove.click()
      await expectPage(page.locator('section[data-side]')).toHaveCount(1)
    }
  }

  it.runIf(here)('bring the session’s half by the screen: one press there, one here', async () => {
    took['screen'] = await timed(async () => {
      await press(both.session, 'screen', 'Hand over')
      await both.session.locator('[data-code]').first().waitFor()
      await press(both.local, 'screen', 'Read it off the screen')
      await expectPage(side(both.local, 'session')).toContainText('read off the screen', HERE)
    })
    await both.session.keyboard.press('Escape')
    await both.session.keyboard.press('Escape')
    await apart()
  })

  for (const hidden of [true, false])
    it.runIf(here)(`bring each half through the clipboard of the connection, names ${hidden ? 'hidden' : 'kept'}`, async () => {
      for (const [from, to, name, machine] of [
        [both.session, both.local, 'session', 'session-host'],
        [both.local, both.session, 'local', 'local-device']
      ] as const)
        took[`clipboard, from the ${name}`] = await timed(async () => {
          const way = (await ways(from)).locator('[data-way="clipboard"]')
          if (!hidden) await way.getByRole('checkbox', { name: /names/ }).uncheck()
          await way.getByRole('button', { name: 'Copy result' }).click()
          await from.getByText('Copied. Press Ctrl+V in the other window.').waitFor()
          await from.keyboard.press('Escape')
          // The connection takes its time to hand the text over.
          await expectPage(async () => {
            await to.bringToFront()
            await to.keyboard.press('Control+v')
            await expectPage(side(to, name)).toContainText('through the clipboard', { timeout: 1000 })
          }).toPass(HERE)
          await expectPage(side(to, name)).toContainText(hidden ? `${name.toUpperCase()}-1` : machine)
        })
      await apart()
    })

  for (const way of ['drive', 'channel'] as const)
    it.runIf(here)(`are live by the ${way} after one press in each`, async () => {
      took[way] = await timed(async () => {
        for (const page of [both.session, both.local]) {
          await press(page, way, 'Switch on')
          if (page === both.session) await page.keyboard.press('Escape')
        }
        await expectPage(side(both.local, 'session')).toBeVisible(HERE)
        await expectPage(side(both.session, 'local')).toBeVisible(HERE)
      })
      await expectPage(side(both.local, 'session')).toContainText('session-host')
      if (way === 'drive') {
        for (const page of [both.session, both.local]) await press(page, way, 'Switch off')
        for (const page of [both.session, both.local]) await page.keyboard.press('Escape')
        await apart()
      }
    })

  it.runIf(here)('test the sound of both directions with one press on the local device', async () => {
    const { local } = both
    await local.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Sound test' }).click()
    const passed = local.locator('[data-leg][data-proof="passed"]')
    // A busy machine tears sound: what the connection can do it shows in one of a few tries.
    for (let tries = 0; tries < 3 && (await passed.count()) < 2; tries++) {
      const start = local.getByRole('button', { name: 'Test both directions' })
      await start.click()
      await expectPage(local.locator('[data-leg][data-proof="running"], [data-leg][data-proof="error"]').first()).toBeVisible()
      await expectPage(start).toBeVisible({ timeout: 60_000 })
    }
    await expectPage(passed, await local.locator('[data-sound="ways"]').innerText()).toHaveCount(2)
  })

  it.runIf(here)('hold both halves and the sound of both in the report, without another step', async () => {
    const { local } = both
    await local.getByRole('button', { name: 'Report…' }).click()
    const dialog = local.getByRole('dialog', { name: 'Report' })
    await dialog.getByRole('checkbox', { name: 'Hide names' }).uncheck()
    await dialog.getByRole('radio', { name: /^Bundle/ }).check()
    const preview = dialog.locator('[data-preview]')
    await expectPage(preview).toHaveValue(/=== local\.json ===[^]*local-device/)
    await expectPage(preview).toHaveValue(/=== session\.json ===[^]*session-host/)
    await expectPage(preview).toHaveValue(/=== sound-local\.json ===/)
    await expectPage(preview).toHaveValue(/=== sound-session\.json ===/)
    await local.keyboard.press('Escape')
  })
})
