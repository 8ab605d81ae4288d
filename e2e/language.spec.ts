import de from '../src/renderer/i18n/de.json' with { type: 'json' }
import en from '../src/renderer/i18n/en.json' with { type: 'json' }
import later from '../src/renderer/i18n/en-later.json' with { type: 'json' }
import { ownNameOf } from '../src/shared/language-names.ts'
import { LANGUAGES } from '../src/shared/languages.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'
import { textsOf } from './pages/texts.ts'
import { catalogueOf, wordsIn } from './screens/words.ts'

/** The window speaks the language that a person chose, or the system's. */

const devices = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [{ name: 'desk', description: 'Desk speakers' }], sources: [] }

function flat(node: object): string[] {
  return Object.values(node).flatMap((value: unknown) => (typeof value === 'object' && value !== null ? flat(value) : [String(value)]))
}

/** What only the English catalogue says: none of it may stand on a page in German. */
const german = new Set(flat(de))
const onlyEnglish = new Set(flat({ ...en, ...later }).filter((text) => !german.has(text)))

test('German is chosen in the menu, the whole first page speaks it, and it is kept', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const first = await start({ env })
  const window = new SidecheckWindow(first.page)
  const html = first.page.locator('html')
  await window.ready()
  await expect(html).toHaveAttribute('lang', 'en')
  await window.chooseLanguage('Deutsch')
  await expect(html).toHaveAttribute('lang', 'de')
  await expect(first.page.getByRole('heading', { name: 'Ihr Gerät ist bereit' })).toBeVisible()
  await expect(first.page.getByRole('region', { name: 'Weiter: den Remotedesktop prüfen' })).toBeVisible()
  await expect(window.bay.row('ACME CardMan 00 00')).toHaveAccessibleName('ACME CardMan 00 00, Smartcard-Leser, auf dieser Seite gefunden')
  expect((await textsOf(first.page)).filter((text) => onlyEnglish.has(text))).toEqual([])
  await expectAccessible(first.page)

  await window.reload()
  await window.ready()
  await expect(html).toHaveAttribute('lang', 'de')
  await expect(first.page.getByRole('button', { name: 'Erneut prüfen' })).toBeVisible()
  await first.close()

  const second = await start({ env })
  await new SidecheckWindow(second.page).ready()
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'de')
})

test('each language is chosen by its own name, and the first page speaks it without an English word', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  for (const language of LANGUAGES.filter((one) => one !== 'en')) {
    await window.chooseLanguage(ownNameOf(language))
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const own = new Set(flat(catalogueOf(language)))
    const onlyEnglish = flat({ ...en, ...later }).filter((text) => !own.has(text))
    await expect(page.getByRole('button', { name: wordsIn(language)('nav.sound') })).toBeVisible()
    expect((await textsOf(page)).filter((text) => onlyEnglish.includes(text))).toEqual([])
  }
})

test('the system’s language is spoken where none was chosen', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env, context: { locale: 'de-AT' } })
  const window = new SidecheckWindow(page)
  await window.ready()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('button', { name: 'Audiotest' })).toBeVisible()
  await window.chooseLanguage('English')
  await expect(page.getByRole('button', { name: 'Sound test' })).toBeVisible()
})
