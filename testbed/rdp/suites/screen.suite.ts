import type { Browser, Page } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { english } from '../../../src/core/words/index.ts'
import type { Text } from '../../../src/core/words/index.ts'
import { dataOf } from '../../../src/core/snapshot/reading.ts'
import { shown } from '../bed/recipe.mjs'
import { startConnection } from '../connection.ts'
import type { Connection } from '../connection.ts'
import { eventually, folderOf, sideIn, startLocalHost, timed } from '../programs.ts'
import type { Side } from '../programs.ts'
import { sessionInChromium } from '../windows.ts'

/** A session without any redirection: what it shows on the screen is all that leaves it. Real windows on both sides of a real connection. */

const USER = 'screen'
const LOCAL_HOME = '/tmp/screen-local'
/** Run in the page, which answers whether there is a code. */
const CODE_IN_SIGHT =
  "(() => { const code = document.querySelector('[data-code]'); code?.scrollIntoView({ block: 'center' }); return code !== null })()"
/** Of this suite alone, in the bed's own network. */
const DEBUG_PORT = 9333

let connection: Connection
let stopLocal: () => Promise<void>
let local: Side
let session: Side
let browser: Browser
let page: Page
const took: Record<string, number> = {}

beforeAll(async () => {
  connection = await startConnection(USER, [], { switches: ['-clipboard', '/size:1024x700'] })
  stopLocal = await startLocalHost(connection.local, LOCAL_HOME)
  const folder = folderOf(USER, 'screen')
  ;({ browser, page } = await sessionInChromium(connection, { folder, debugPort: DEBUG_PORT }))
  local = await sideIn(LOCAL_HOME)
  session = await sideIn(`${shown.tree}${folder}/home`)
}, 120_000)

afterAll(async () => {
  console.log(`link by the screen, in ms: ${JSON.stringify(took)}`)
  await browser?.close()
  await stopLocal?.()
  await connection?.stop()
})

const why = (side: Side, way: 'drive' | 'channel'): string => {
  const said = side.way(way)?.why
  return said === undefined ? '' : english(said as Text)
}

/** The name of the other half's machine, as it came last. */
const machineOf = (side: Side): string | undefined => {
  const half = side.other()
  return half === undefined ? undefined : dataOf(half.snapshot.machine)?.name
}

describe('a session with every redirection off', () => {
  it('has neither clipboard nor drive nor channel', async () => {
    await session.window.client.call('link.open', { way: 'drive' })
    await eventually(() => expect(session.way('drive')?.state).toBe('not-here'))
    expect(why(session, 'drive')).toMatch(/drive/i)
    await session.window.client.call('link.open', { way: 'channel' })
    await eventually(() => expect(session.way('channel')?.state).toMatch(/not-here|trouble/))
    expect(why(session, 'channel')).not.toBe('')
    for (const way of ['drive', 'channel'] as const) await session.window.client.call('link.close', { way })
    // What is copied in the session stays there.
    await page.evaluate("navigator.clipboard.writeText('copied in the session')")
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('copied in the session')
    const { stdout } = spawnSync('xclip', ['-o', '-selection', 'clipboard'], { env: connection.local.env, encoding: 'utf8', timeout: 5000 })
    expect(stdout).toBe('')
    expect(local.other()).toBeUndefined()
  })

  it.each([
    ['names as they are', false],
    ['names hidden', true]
  ])('comes to the local device by its screen: one press on each side, %s', async (name, hidden) => {
    await local.window.client.call('link.forget')
    await page.bringToFront()
    took[name] = await timed(async () => {
      await page.getByRole('button', { name: 'Hand over' }).click()
      await page.getByRole('switch', { name: 'Hide names' }).setChecked(hidden)
      // What was pressed may stand below it: a person leaves the code in sight, as the words beside it say. It is drawn anew with
      // every change, so the page itself brings it there, as often as it takes.
      await eventually(async () => expect(await page.evaluate(CODE_IN_SIGHT)).toBe(true))
      await local.window.client.call('link.open', { way: 'screen' })
      await eventually(() => expect(machineOf(local)).toBe(hidden ? 'SESSION-1' : 'session-host'))
    })
    expect(local.other()?.snapshot.side).toBe('session')
    await eventually(() => expect(local.way('screen')?.state).toBe('taken'))
    await page.locator('[data-hand-over]').getByRole('button', { name: 'Close' }).click()
  })
})
