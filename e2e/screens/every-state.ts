import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expectAccessible, expectNothingOutside } from '../accessible.ts'
import { expect, test } from '../fixtures.ts'
import { LOOKS, lookAt, SHOWN } from './looks.ts'
import { STATES } from './states.ts'
import { wordsIn } from './words.ts'

/** Each state of the window in each look and language: nothing is cut, axe finds nothing, and a picture of it is kept. */

const docs = fileURLToPath(new URL('../../docs/screens/', import.meta.url))
const results = fileURLToPath(new URL('../../test-results/screens/', import.meta.url))
/** Set by `npm run test:screens -- --write`. */
const writes = process.env['SIDECHECK_SCREENS'] === 'write'
const folder = writes ? docs : results

for (const language of ['en', 'de'] as const)
  for (const state of STATES)
    test(`${state.name} in ${language} is accessible and nothing of it is cut in any look`, async ({ bed, start, page: own }) => {
      const page = await state.open({ bed, start, page: own, locale: language === 'de' ? 'de-DE' : 'en-US', t: wordsIn(language) })
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      for (const look of LOOKS)
        await test.step(look.name, async () => {
          await lookAt(page, look)
          if (state.shows !== undefined) await page.locator(state.shows).evaluate((element) => element.scrollIntoView({ block: 'end' }))
          const shown = SHOWN[look.name] === language
          const into = shown ? folder : join(results, language)
          mkdirSync(into, { recursive: true })
          await page.screenshot({ path: join(into, `${state.name}-${look.name}.png`) })
          await expectNothingOutside(page)
          await expectAccessible(page, undefined, page.frames().length)
        })
    })

test('docs/screens has pictures of these states and of no others', () => {
  test.skip(writes, 'they are being taken')
  const wanted = STATES.flatMap(({ name }) => Object.keys(SHOWN).map((look) => `${name}-${look}.png`))
  const there = readdirSync(docs).filter((name) => name.endsWith('.png'))
  expect(there.sort(), 'npm run test:screens -- --write takes them anew').toEqual(wanted.sort())
})
