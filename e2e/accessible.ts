import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** What WCAG 2.1 A and AA ask for. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

interface Axe {
  run(
    within: { exclude: string[] },
    options: { resultTypes: ['violations']; runOnly?: string[]; iframes: boolean }
  ): Promise<{ violations: { id: string; nodes: { html: string; target: unknown[] }[] }[] }>
}
declare global {
  interface Window {
    axe?: Axe
  }
}

/** The axe that its package for Playwright brings. */
const source = readFileSync(createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * No violations of axe's rules: all of them, or those with one of the tags.
 *
 * The package's own builder hands the whole of axe to the page each time, and opens a second page to bring the results of
 * frames together. That takes ten times as long as the rules do. The window keeps its axe, and has no frame but the preview of a
 * report, in which nothing runs: the file itself is looked at in its own test. What Fluent's focus keeper puts around a menu hands the
 * focus on as soon as it gets it: those marks are left out.
 */
export async function expectAccessible(page: Page, tags?: string[], frames = 1): Promise<void> {
  expect(page.frames()).toHaveLength(frames)
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(`${source};undefined`)
  const broken = await page.evaluate(async (runOnly) => {
    if (window.axe === undefined) throw new Error('axe is not there')
    // A colour on its way to another one is neither: what ends by itself in a moment is waited for.
    const short = document.getAnimations().filter((one) => {
      const end = one.effect?.getComputedTiming().endTime
      return one.playState === 'running' && typeof end === 'number' && end < 2000
    })
    await Promise.allSettled(short.map(({ finished }) => finished))
    const { violations } = await window.axe.run(
      { exclude: ['[data-tabster-dummy]'] },
      { resultTypes: ['violations'], ...(runOnly && { runOnly }), iframes: false }
    )
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, target }) => `${target.join(' ')} ${html}`).join(', ')}`)
  }, tags)
  expect(broken).toEqual([])
}

/** No text is cut where it stands: not by an edge that hides what runs over it, nor by a box that is not as high as its lines. */
export async function expectNothingClipped(page: Page): Promise<void> {
  const clipped = await page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element)
        const isText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
        // What is there for those who listen is a pixel large.
        if (!isText || clipPath !== 'none' || element.clientWidth <= 1 || !element.checkVisibility()) return false
        const hidden = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
        return (
          (hidden(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hidden(overflowY) && element.scrollHeight > element.clientHeight + 4)
        )
      })
      // A name of a device or a folder may be as long as it likes: the whole one is told by its title.
      .filter((element) => element.closest('[title]') === null)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 80)}`)
  )
  expect(clipped).toEqual([])
}

/** Nothing is wider than the window. */
export async function expectNothingOutside(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}
