import { expect as expectPage } from '@playwright/test'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronBinary } from '../../../scripts/setup.mjs'
import { shown } from '../bed/recipe.mjs'
import { startConnection } from '../connection.ts'
import type { Connection } from '../connection.ts'
import { LOCAL } from '../local.ts'
import { press, side } from '../presses.ts'
import { folderOf, timed } from '../programs.ts'
import { windowsInChromium, windowsInElectron } from '../windows.ts'
import type { Windows } from '../windows.ts'

/** The live ways where a policy of each machine hides names: what crosses names nobody, and stays live. */

const POLICY = JSON.stringify({ HideNames: true })
const BRIDGE = `/rdp2tcp:${process.execPath} ${join(shown.project, 'out/main/cli.js')} bridge`
const SESSIONS_ETC = join(shown.tree, 'etc/sidecheck')
const SLOT = `${LOCAL.reader} 00 00`
const ATR = `3b89${Buffer.from('Sidecheck').toString('hex')}`
const HERE = { timeout: 30_000 }

const HOSTS = [
  { host: 'Chromium', user: 'hidden', debugPort: 9343, open: windowsInChromium, here: true },
  { host: 'Electron', user: 'hidapp', debugPort: 9344, open: windowsInElectron, here: electronBinary() !== undefined }
]

describe.each(HOSTS)('both windows in $host, where each machine hides names', ({ host, user, debugPort, open, here }) => {
  let connection: Connection
  let both: Windows
  const took: Record<string, number> = {}

  beforeAll(async () => {
    if (!here) return
    mkdirSync(SESSIONS_ETC)
    writeFileSync(join(SESSIONS_ETC, 'policy.json'), POLICY)
    const localHome = `/tmp/${user}-local`
    connection = await startConnection(user, ['sound', 'smartcard', 'drive'], {
      switches: [BRIDGE, '/size:1024x700'],
      env: () => ({ SIDECHECK_HOME: localHome }),
      screen: '2000x900'
    })
    both = await open(connection, { user, folder: folderOf(user, 'program'), localHome, debugPort, position: '1060,0', policy: POLICY })
  }, 120_000)

  afterAll(async () => {
    if (!here) return
    console.log(`live and hidden in ${host}, in ms: ${JSON.stringify(took)}`)
    await both?.stop()
    await connection?.stop()
    rmSync(SESSIONS_ETC, { recursive: true, force: true })
  })

  const card = (page: Page) => page.locator('[data-row]', { hasText: LOCAL.reader })

  for (const way of ['drive', 'channel'] as const)
    it.runIf(here)(`are live by the ${way} after one press in each, and name neither machine`, async () => {
      took[way] = await timed(async () => {
        for (const page of [both.session, both.local]) {
          await press(page, way, 'Switch on')
          await page.keyboard.press('Escape')
        }
        await expectPage(side(both.local, 'session')).toContainText('SESSION-1', HERE)
        await expectPage(side(both.session, 'local')).toContainText('LOCAL-1', HERE)
      })
      await expectPage(both.local.locator('body')).not.toContainText('session-host')
      await expectPage(both.session.locator('body')).not.toContainText('local-device')
      took[`${way}: a card in both windows`] = await timed(async () => {
        await connection.local.cards?.insertCard(SLOT, ATR)
        for (const page of [both.local, both.session]) await expectPage(card(page).first()).not.toContainText('No card', HERE)
      })
      took[`${way}: its removal from both`] = await timed(async () => {
        await connection.local.cards?.removeCard(SLOT)
        for (const page of [both.local, both.session]) await expectPage(card(page).first()).toContainText('No card', HERE)
      })
      for (const page of [both.session, both.local]) {
        await press(page, way, 'Switch off')
        await page.keyboard.press('Escape')
        const remove = page.getByRole('button', { name: 'Remove the result of the other side' })
        if (await remove.isVisible()) await remove.click()
        await expectPage(page.locator('section[data-side]')).toHaveCount(1)
      }
    })
})
