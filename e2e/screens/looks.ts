import type { Page } from '@playwright/test'

/** One way in which a state is looked at. */
export interface Look {
  name: string
  width: number
  height: number
  colorScheme: 'light' | 'dark'
  forcedColors?: 'active'
}

/** 640 pixels are what 1280 leave at 200 %; 320 are what WCAG 2.2 asks for (1.4.10, Reflow). */
export const LOOKS: readonly Look[] = [
  { name: 'light', width: 1280, height: 860, colorScheme: 'light' },
  { name: 'dark', width: 1280, height: 860, colorScheme: 'dark' },
  { name: 'forced-colours', width: 1280, height: 860, colorScheme: 'dark', forcedColors: 'active' },
  { name: 'zoomed', width: 640, height: 430, colorScheme: 'light' },
  { name: 'half', width: 480, height: 860, colorScheme: 'dark' },
  { name: 'narrow', width: 320, height: 640, colorScheme: 'light' }
]

/** The widths at which every other language, and the pseudo-language, is looked at. */
export const WIDTHS: readonly Look[] = LOOKS.filter(({ name }) => ['light', 'zoomed', 'narrow'].includes(name))

/** The looks that docs/screens shows, each in one language. */
export const SHOWN: Readonly<Record<string, string>> = { light: 'en', dark: 'de', narrow: 'en' }

export async function lookAt(page: Page, { width, height, colorScheme, forcedColors }: Look): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce', forcedColors: forcedColors ?? 'none' })
  // The theme is drawn by the page itself, one frame after the system's has changed.
  await page.waitForFunction((name) => document.querySelector('[data-theme]')?.getAttribute('data-theme') === name, colorScheme)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}
