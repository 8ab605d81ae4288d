import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expectAccessible, expectNothingClipped, expectNothingOutside } from '../accessible.ts'
import { expect, test } from '../fixtures.ts'
import { OPENED, OTHERS, speak, speakPseudo } from './languages.ts'
import { LOOKS, lookAt, SHOWN, WIDTHS } from './looks.ts'
import type { Page } from '@playwright/test'
import type { State } from './open.ts'
import { STATES } from './states.ts'
import { wordsIn } from './words.ts'

/** Each state of the window in each look and language: nothing is cut, axe finds nothing, and a picture of it is kept. */

const docs = fileURLToPath(new URL('../../docs/screens/', import.meta.url))
const results = fileURLToPath(new URL('../../test-results/screens/', import.meta.url))
/** Set by `npm run test:screens -- --write`. */
const writes = process.env['SIDECHECK_SCREENS'] === 'write'
const folder = writes ? docs : results

/** What of axe depends on what is said: colours and places are those of the other languages. */
const SAID = ['cat.language', 'cat.aria', 'cat.forms', 'cat.name-role-value', 'cat.text-alternatives']

/** What is at the widths that a language is looked at is whole, and a picture of it is kept. */
async function atEveryWidth(page: Page, state: State, language: string): Promise<void> {
  for (const look of WIDTHS)
    await test.step(`${language}, ${look.name}`, async () => {
      await lookAt(page, look)
      await bringIntoSight(page, state)
      const into = join(results, language)
      mkdirSync(into, { recursive: true })
      await page.screenshot({ path: join(into, `${state.name}-${look.name}.png`) })
      await expectNothingOutside(page)
      await expectNothingClipped(page)
    })
}

async function bringIntoSight(page: Page, { shows }: State): Promise<void> {
  if (shows !== undefined) await page.locator(shows).evaluate((element) => element.scrollIntoView({ block: 'end' }))
}

for (const language of OPENED)
  for (const state of STATES)
    test(`${state.name} in ${language} is accessible and nothing of it is cut in any look`, async ({ bed, start, page: own }) => {
      const loadWords = async (opened: Page): Promise<void> => {
        if (language === 'en') await speakPseudo(opened)
        else for (const other of OTHERS) await speak(opened, other)
        await speak(opened, language)
      }
      const page = await state.open({
        bed,
        start,
        page: own,
        locale: language === 'de' ? 'de-DE' : 'en-US',
        t: wordsIn(language),
        loadWords
      })
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      for (const look of LOOKS)
        await test.step(look.name, async () => {
          await lookAt(page, look)
          await bringIntoSight(page, state)
          const shown = SHOWN[look.name] === language
          const into = shown ? folder : join(results, language)
          mkdirSync(into, { recursive: true })
          await page.screenshot({ path: join(into, `${state.name}-${look.name}.png`) })
          await expectNothingOutside(page)
          await expectNothingClipped(page)
          await expectAccessible(page, undefined, page.frames().length)
        })
      // One window for all other languages: opening a state takes longer than all that is looked at in it.
      if (language === 'en') {
        await speakPseudo(page)
        await atEveryWidth(page, state, 'pseudo')
      } else
        for (const other of OTHERS) {
          await speak(page, other)
          await atEveryWidth(page, state, other)
          await expectAccessible(page, SAID, page.frames().length)
        }
    })

test('docs/screens has pictures of these states and of no others', () => {
  test.skip(writes, 'they are being taken')
  const wanted = STATES.flatMap(({ name }) => Object.keys(SHOWN).map((look) => `${name}-${look}.png`))
  const there = readdirSync(docs).filter((name) => name.endsWith('.png'))
  expect(there.sort(), 'npm run test:screens -- --write takes them anew').toEqual(wanted.sort())
})
