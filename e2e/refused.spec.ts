import { CONNECT_CHANNEL, REFUSED_CHANNEL } from '../src/shared/electron-protocol.ts'
import { expectAccessible } from './accessible.ts'
import { test as devTest } from './dev-page.ts'
import { expect, test } from './fixtures.ts'
import { ONLY_ELECTRON } from './hosts.ts'
import { SidecheckWindow } from './pages/index.ts'

/** A window that gets no connection says so, and can be told to try again. */

const REFUSED = 'Sidecheck did not accept the connection of this window.'

devTest('a window that is not let in says so, and trying again brings it back', async ({ openDevPage }) => {
  const page = await openDevPage()
  await page.evaluate(() => window.harness.lose())
  await page.evaluate(() => window.harness.refuse())
  await expect(page.getByText(REFUSED)).toBeVisible()
  // What it had stays readable.
  await expect(page.locator('[data-row]').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText(REFUSED)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Check again' })).toBeEnabled()
})

test('the window of the desktop app does not wait for a shell that refuses, or that says nothing', async ({
  bed,
  start,
  electronBinary
}) => {
  test.skip(electronBinary === undefined, ONLY_ELECTRON)
  const { env } = await bed({ readers: ['ACME CardMan 00 00'], ports: [], sinks: [], sources: [] })
  const { page, app } = await start({ env })
  if (app === undefined) throw new Error('this is not the desktop app')
  const window = new SidecheckWindow(page)
  await window.ready()
  const channels = { ask: CONNECT_CHANNEL, refuse: REFUSED_CHANNEL }
  const shellThat = (refuses: boolean): Promise<void> =>
    app.evaluate(
      ({ ipcMain }, { ask, refuse, answers }) => {
        ipcMain.removeAllListeners(ask)
        if (answers) ipcMain.on(ask, (event) => event.senderFrame?.send(refuse))
      },
      { ...channels, answers: refuses }
    )
  for (const refuses of [true, false]) {
    await shellThat(refuses)
    await window.reload()
    await expect(page.getByText(REFUSED)).toBeVisible({ timeout: refuses ? 3000 : 10_000 })
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  }
})
