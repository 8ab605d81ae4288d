import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'

/** Choosing a file takes a person a while. */

declare global {
  interface Window {
    asked?: WeakRef<HTMLInputElement>
  }
}

test('what a file is chosen through outlasts a collection of garbage, so that the choice is heard of', async ({ bed, start }) => {
  const { env } = await bed({ readers: [], ports: [], sinks: [], sources: [] })
  const { page } = await start({ env })
  await new SidecheckWindow(page).ready()
  // The dialog stays open for as long as nobody answers it.
  await page.evaluate(() => {
    HTMLInputElement.prototype.click = function () {
      window.asked = new WeakRef(this)
    }
  })
  await page.keyboard.press('Control+o')
  await expect.poll(() => page.evaluate(() => window.asked !== undefined)).toBe(true)
  await page.requestGC()
  expect(await page.evaluate(() => window.asked?.deref()?.type)).toBe('file')
})
