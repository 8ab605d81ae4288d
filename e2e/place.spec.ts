import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import type { Bounds } from '../src/main/hosts/electron/machine-state.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'

/** Where the window of the desktop app comes up, on real screens. */

const devices = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [], sources: [] }

test.skip(({ electronBinary }) => electronBinary === undefined, 'the shell is the desktop app')

/** The file of this machine and screen, once a copy has run there. */
function stateFile(env: Record<string, string>): string {
  const machines = join(env['SIDECHECK_HOME'] ?? '', 'machines')
  const [machine] = readdirSync(machines)
  return join(machines, machine ?? '', 'window.json')
}

const places = (app: ElectronApplication): Promise<{ window: Bounds; screen: Bounds }> =>
  app.evaluate(({ BrowserWindow, screen }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window === undefined) throw new Error('there is no window')
    return { window: window.getNormalBounds(), screen: screen.getPrimaryDisplay().workArea }
  })

test('a window whose screen has gone comes up whole on the one that is there', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const first = await start({ env, side: 'local', context: { viewport: null } })
  if (first.app === undefined) throw new Error('no desktop app')
  await first.close()
  const file = stateFile(env)
  // As it was on a screen to the right, and above.
  writeFileSync(file, JSON.stringify({ bounds: { x: 5200, y: -900, width: 1000, height: 700 } }))
  const { app, page } = await start({ env, side: 'local', context: { viewport: null } })
  if (app === undefined) throw new Error('no desktop app')
  await new SidecheckWindow(page).ready()
  const { window, screen } = await places(app)
  expect(window).toMatchObject({ width: 1000, height: 700 })
  expect(window.x).toBeGreaterThanOrEqual(screen.x)
  expect(window.y).toBeGreaterThanOrEqual(screen.y)
  expect(window.x + window.width).toBeLessThanOrEqual(screen.x + screen.width)
  expect(window.y + window.height).toBeLessThanOrEqual(screen.y + screen.height)
})

test('the place is kept where the system ends the session while the window is open', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { app, page } = await start({ env, side: 'local', context: { viewport: null } })
  if (app === undefined) throw new Error('no desktop app')
  await new SidecheckWindow(page).ready()
  // Windows tells it of a sign-out in this way, and closes nothing.
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setBounds({ x: 40, y: 50, width: 800, height: 600 })
    window?.emit('session-end')
  })
  expect(JSON.parse(readFileSync(stateFile(env), 'utf8'))).toMatchObject({ bounds: { width: 800, height: 600 } })
})

test('a file with the place that is none is not used, and stops nothing', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const first = await start({ env, side: 'local' })
  await first.close()
  writeFileSync(stateFile(env), '{"bounds": {"x": "left"}, "zoom": 99')
  const { app, page } = await start({ env, side: 'local' })
  if (app === undefined) throw new Error('no desktop app')
  await new SidecheckWindow(page).ready()
  expect((await places(app)).window.width).toBeGreaterThan(400)
})
