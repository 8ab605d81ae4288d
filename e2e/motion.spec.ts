import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'

/** Who asks the system for less motion sees none: not of our own, and not of the components that the window is made of. */

const READER = 'ACME CardMan 00 00'
const devices = { readers: [READER], ports: [], sinks: [{ name: 'desk', description: 'Desk speakers' }], sources: [] }
/** Less than one picture of a screen, in milliseconds: what takes no longer does not move. */
const UNSEEN_MS = 16
/** The glow of a row that has changed, in milliseconds (bay-row.module.css). */
const GLOW_MS = 1600

interface Motion {
  duration: number
  /** Whether something moves or grows. What only fades is no motion: Fluent's bar pulses where less of it is asked for. */
  moves: boolean
}

/** Notes what is animated from now on. */
async function watchMotion(page: Page): Promise<() => Promise<Motion[]>> {
  await page.evaluate(() => {
    const still = ['opacity', 'offset', 'computedOffset', 'easing', 'composite']
    const seen = new Map<string, { duration: number; moves: boolean }>()
    const look = (): void => {
      for (const { effect, playState } of document.getAnimations()) {
        if (playState !== 'running' || !(effect instanceof KeyframeEffect)) continue
        const duration = Number(effect.getComputedTiming().duration ?? 0)
        const moves = effect.getKeyframes().some((frame) => Object.keys(frame).some((name) => !still.includes(name)))
        seen.set(`${duration} ${moves}`, { duration, moves })
      }
      requestAnimationFrame(look)
    }
    look()
    Object.assign(window, { seenMotion: seen })
  })
  return () =>
    page.evaluate(() => [...(window as unknown as { seenMotion: Map<string, { duration: number; moves: boolean }> }).seenMotion.values()])
}

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  const name =
    reducedMotion === 'reduce' ? 'nothing moves where less motion is asked for' : 'rows, menu and dialogs move where nobody minds'
  test(name, async ({ bed, start }) => {
    const here = await bed(devices)
    await here.pcscd.insertCard(READER, '3b0401020304')
    const { page } = await start({ env: here.env, context: { reducedMotion } })
    const window = new SidecheckWindow(page)
    await window.ready()
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(reducedMotion === 'reduce')
    await page.waitForLoadState('networkidle')
    const seen = await watchMotion(page)
    await expect(window.bay.row(READER)).toContainText('Card present')
    await here.pcscd.removeCard(READER)
    await expect(window.bay.row(READER)).toContainText('No card')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('F1')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const all = (await seen()).filter(({ duration }) => duration > UNSEEN_MS)
    const moving = all.filter(({ moves }) => moves)
    const durations = all.map(({ duration }) => duration)
    if (reducedMotion === 'reduce') {
      expect(moving).toEqual([])
      expect(durations).not.toContain(GLOW_MS)
    } else {
      expect(moving).not.toEqual([])
      expect(durations).toContain(GLOW_MS)
    }
  })
}
