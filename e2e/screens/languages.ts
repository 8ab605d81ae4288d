import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { pseudoCatalogue as pseudoWords } from '../../src/core/words/pseudo.ts'
import { LANGUAGES } from '../../src/shared/languages.ts'
import type { Language } from '../../src/shared/languages.ts'
import { PSEUDO_LANGUAGE, pseudoCatalogue } from '../../src/renderer/i18n/pseudo.ts'
import '../../src/renderer/dev/harness.ts'

/** The two languages in which a state is opened and looked at in every look. All others are spoken in the window that is open then. */
export const OPENED = ['en', 'de'] as const
export const OTHERS: readonly Language[] = LANGUAGES.filter((language) => !(OPENED as readonly string[]).includes(language))

/** Speaks another language in an open window, as it does when that of the system changes. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate(async (tag) => {
    // A pretended host is there on the page for developers only, whose language is fixed otherwise.
    const { harness } = window as Partial<Pick<Window, 'harness'>>
    if (harness !== undefined) return harness.speak(tag)
    Object.defineProperty(navigator, 'language', { value: tag, configurable: true })
    window.dispatchEvent(new Event('languagechange'))
    return undefined
  }, language)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

const english = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../src/renderer/i18n/${name}.json`, import.meta.url), 'utf8')) as object

/** Puts the pseudo-language into the place of the words that the file of a language brings. The objects stay: who asked for them has them. */
const REPLACED = `
const put = (into, from) => {
  for (const [key, value] of Object.entries(from))
    if (typeof value === 'object') put((into[key] ??= {}), value)
    else into[key] = value
}
for (const part of Object.values(own)) {
  if (Object.keys(ENGINES)[0] in part) put(part, ENGINES)
  else for (const words of PAGE) put(part, words)
}`

/** The language whose file is replaced by the pseudo-language: none that this window has spoken. */
const STAND_IN = 'de'

/** Speaks the pseudo-language: in the built window it comes in the file of another language, whose tag the page then has. */
export async function speakPseudo(page: Page): Promise<void> {
  if (await page.evaluate(() => 'harness' in window)) return speak(page, PSEUDO_LANGUAGE)
  await page.route(new RegExp(`/language-${STAND_IN}-`), async (route) => {
    const response = await route.fetch()
    const name = basename(new URL(route.request().url()).pathname)
    const values = `const ENGINES = ${JSON.stringify(pseudoWords())}; const PAGE = ${JSON.stringify([english('en'), english('en-later')].map(pseudoCatalogue))}`
    await route.fulfill({ response, body: `${await response.text()}\n;import * as own from './${name}';{${values}${REPLACED}}` })
  })
  await speak(page, STAND_IN)
  await expect(page.locator('body')).toContainText('⟦')
}
