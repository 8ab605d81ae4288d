import type { Page } from '@playwright/test'
import { CAPABILITIES } from '../src/core/capabilities/index.ts'
import { OTHER_CAPABILITIES } from '../src/core/capabilities/all.ts'
import { SUBJECTS } from '../src/core/diagnose/finding.ts'
import type { FixStep } from '../src/core/diagnose/finding.ts'
import { examplePair } from '../src/core/snapshot/example.ts'
import { english, isText } from '../src/core/words/index.ts'
import type { Items } from '../src/core/words/index.ts'
import { PSEUDO_LANGUAGE } from '../src/renderer/i18n/pseudo.ts'
import { engineWords } from '../src/renderer/model/engine-words.ts'
import { GROUPS } from '../src/renderer/model/groups.ts'
import { viewOf } from '../src/renderer/model/whole-view.ts'
import { expect, test } from './dev-page.ts'
import { textsOf } from './pages/texts.ts'

/** In the pseudo-language every text of the window's own is told from what the engines and the devices say. */

/** Every string of the engines' data, with their sentences said. */
function strings(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  if (typeof node !== 'object' || node === null) return []
  const said = isText(node) ? [english(node)] : 'items' in node && 'as' in node ? [english(node as Items)] : []
  const { step, params } = node as Partial<FixStep>
  const steps = step === undefined ? [] : [english({ id: step, ...(params && { params }) })]
  return [...said, ...steps, ...Object.values(node).flatMap(strings)]
}

/** The page makes an example of its own, some milliseconds later. */
const timeless = (text: string): string => text.toLowerCase().replace(/\d{4}-\d\d-\d\dt[\d:.]+z/g, 'time')

const [local, session] = examplePair(new Date())
const views = [viewOf(local, null, true), viewOf(local, session, true)]
/** What the engines call capabilities and their lists. */
const words = engineWords('en')
const names = [
  ...SUBJECTS.map(words.kind),
  ...[...CAPABILITIES, ...OTHER_CAPABILITIES].map(words.capability),
  ...GROUPS.flatMap((group) => [
    words.list(group),
    words.bring(group),
    words.none(group, 'one'),
    words.none(group, 'both'),
    ...Array.from({ length: 10 }, (_, count) => [words.holds(group, count)]).flat()
  ])
]
const known = [...names, ...views.flatMap((view) => [...strings(view), ...strings(view.readiness())])].flatMap((text) =>
  timeless(text).split(' · ')
)

/** Names of languages, keys, units and months are no words of the window's. */
const NEUTRAL =
  /^(?:english|deutsch|français|español|日本語|português \(brasil\)|f\d+|sidecheck|[a-z]{3} \d+|\d[\d.,: \u202f]*(?:am|pm|ms|%)?)$/

const isForeign = (text: string): boolean =>
  timeless(text)
    .split(/ · |, |\+/)
    .map((part) => part.replace(/^[[\s]+|[\]·\s]+$/g, ''))
    .some(
      (part) =>
        /\p{L}{2}/u.test(part) &&
        !/[⟦⟧åàƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžø]/u.test(part) &&
        !NEUTRAL.test(part) &&
        !known.some((text) => text.includes(part))
    )

async function expectPseudo(page: Page): Promise<void> {
  expect((await textsOf(page)).filter(isForeign)).toEqual([])
}

test('no page holds a text that the catalogues do not have', async ({ openDevPage }) => {
  const page = await openDevPage(PSEUDO_LANGUAGE)
  const tab = (index: number): Promise<void> => page.getByRole('navigation').getByRole('button').nth(index).click()
  await expect(page.locator('html')).toHaveAttribute('lang', PSEUDO_LANGUAGE)
  await expectPseudo(page)
  await page.keyboard.press('Alt+x')
  await page.getByRole('columnheader').nth(2).waitFor()
  await expectPseudo(page)
  await page.locator('[data-row]').first().click()
  await page.getByRole('switch').check()
  await expectPseudo(page)
  await page.keyboard.press('Escape')
  for (const index of [1, 2, 3]) {
    await tab(index)
    await expect(page.getByRole('navigation').getByRole('button').nth(index)).toHaveAttribute('aria-current', 'page')
    await expectPseudo(page)
  }
  await tab(0)
  await page.locator('[data-menu]').click()
  await page.getByRole('menu').waitFor()
  await expectPseudo(page)
  await page.keyboard.press('Escape')
  for (const key of ['F1', 'Control+s']) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await expectPseudo(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

for (const width of [1280, 640]) {
  test(`nothing runs out of the page at ${width} pixels, however long the words are`, async ({ openDevPage, page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openDevPage(PSEUDO_LANGUAGE)
    await page.keyboard.press('Alt+x')
    await page.getByRole('columnheader').nth(2).waitFor()
    if (width > 700) await page.getByRole('switch').check()
    for (const index of [0, 1, 2, 3].slice(0, await page.getByRole('navigation').getByRole('button').count())) {
      await page.getByRole('navigation').getByRole('button').nth(index).click()
      await expect(page.getByRole('navigation').getByRole('button').nth(index)).toHaveAttribute('aria-current', 'page')
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > window.innerWidth + 1)
          .map((element) => element.textContent?.trim().slice(0, 60))
      )
      expect(outside).toEqual([])
    }
  })
}

test('the long name of a device stays inside a window of 320 pixels', async ({ openDevPage, page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await openDevPage()
  await page.getByRole('button', { name: 'Sound test' }).click()
  const input = page.getByRole('combobox', { name: 'Input' })
  await expect(input).toContainText('Headset Microphone')
  expect(await input.evaluate((element) => element.getBoundingClientRect().right)).toBeLessThanOrEqual(320 - 16)
})
