import type { Page } from '@playwright/test'
import { expect, test } from './dev-page.ts'
import { BayPage } from './pages/bay.ts'
import { Intake } from './pages/intake.ts'

/** The two sides with many devices, rows that change, and lists that cannot be read any more. */

test.use({ colorScheme: 'light' })

/** Puts so many ports in place on the local device, and pastes a session that lacks some of them. */
async function compare(page: Page, count: number, ...missing: number[]): Promise<void> {
  const session = await page.evaluate(
    ([all, lost]) => {
      const [local, remote] = window.harness.pair()
      const names = Array.from({ length: all }, (_, index) => `COM${index + 10}`)
      const ports = names.map((name) => ({ name, target: '\\Device\\Serial0', description: `Scanner ${name}` }))
      const there = names
        .filter((_, index) => !lost.includes(index))
        .map((name) => ({ name, target: '\\Device\\RdpDrPort', redirected: { sessionId: 2, client: 'tsclient', clientPort: name } }))
      const list = (data: object[]): never => ({ status: 'present', tookMs: 1, data: { ports: data } }) as never
      window.harness.snapshot({ ...local, serial: list(ports) })
      return JSON.stringify({ ...remote, serial: list(there), policies: { status: 'absent', tookMs: 0, reason: '' } })
    },
    [count, missing] as const
  )
  await new Intake(page).paste(session)
}

/** What the local device says of its card readers. */
const readers = (page: Page, smartcard: object): Promise<void> =>
  page.evaluate((reading) => {
    const [local] = window.harness.pair()
    window.harness.snapshot({ ...local, smartcard: reading as typeof local.smartcard })
  }, smartcard)

test('among many rows only the problems can be shown, and one can be looked for', async ({ openDevPage }) => {
  const page = await openDevPage()
  const bay = new BayPage(page)
  await compare(page, 40, 0, 20, 39)
  const serial = bay.group('COM ports')
  await expect(serial.rows).toHaveCount(40)
  // What is missing stands first.
  await expect(serial.rows.nth(2)).toHaveAccessibleName(/^COM49, .*missing/)
  await expect(serial.rows.nth(3)).not.toHaveAccessibleName(/missing/)

  const search = page.getByRole('searchbox')
  await search.fill('scanner com4')
  await expect(serial.rows).toHaveCount(0)
  await search.fill('COM4')
  await expect(serial.rows).toHaveCount(10)
  await expect(page.getByRole('search').getByRole('status')).toContainText('10')
  await expect(search).toBeFocused()
  await search.fill('')

  const problems = page.getByRole('search').getByRole('button')
  await problems.click()
  await expect(problems).toHaveAttribute('aria-pressed', 'true')
  await expect(serial.rows).toHaveCount(3)
  for (const name of await bay.rowNames()) expect(name).toMatch(/missing|differs|not known|could not/i)
})

test('there is no filter where all rows can be read at a glance', async ({ openDevPage }) => {
  const page = await openDevPage()
  await compare(page, 5, 0)
  await expect(new BayPage(page).group('COM ports').rows).toHaveCount(5)
  await expect(page.getByRole('search')).toHaveCount(0)
})

test('a row that goes missing later stands with the missing ones, and the focus stays where it was', async ({ openDevPage }) => {
  const page = await openDevPage()
  const bay = new BayPage(page)
  const names = async (): Promise<string[]> =>
    (await serial.rows.evaluateAll((rows) => rows.map((row) => row.ariaLabel ?? ''))).map((label) => label.split(',')[0] ?? '')
  await compare(page, 6, 1)
  const serial = bay.group('COM ports')
  await expect.poll(names).toEqual(['COM11', 'COM10', 'COM12', 'COM13', 'COM14', 'COM15'])
  await bay.row('COM13').focus()
  await compare(page, 6, 1, 4)
  await expect.poll(names).toEqual(['COM11', 'COM14', 'COM10', 'COM12', 'COM13', 'COM15'])
  await expect(bay.row('COM13')).toBeFocused()
  // Nobody's focus is taken for it.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await compare(page, 6, 1, 4, 5)
  await expect.poll(names).toEqual(['COM11', 'COM14', 'COM15', 'COM10', 'COM12', 'COM13'])
  await expect(page.locator('[data-row]:focus')).toHaveCount(0)
})

test('a list that cannot be read any more stays, with when it was seen, on its own side only', async ({ openDevPage }) => {
  const page = await openDevPage()
  const bay = new BayPage(page)
  const cards = bay.group('Smart cards')
  const rows = await cards.rows.count()
  expect(rows).toBeGreaterThan(1)
  await readers(page, { status: 'failed', tookMs: 5000, reason: 'silence', error: { code: 'TIMEOUT', message: '', hint: '' } })
  const last = cards.region.locator('[data-last-seen="local"]')
  await expect(last.getByRole('listitem')).toHaveCount(rows)
  await expect(last).toContainText(/Last seen .*\d:\d\d/)
  await expect(cards.region.locator('[data-last-seen="session"]')).toHaveCount(0)
  // They are no rows: nothing is compared with what is no longer known.
  await expect(cards.rows).toHaveCount(0)
  await page.evaluate(() => window.harness.snapshot(window.harness.pair()[0]))
  await expect(cards.rows).toHaveCount(rows)
  await expect(cards.region.locator('[data-last-seen]')).toHaveCount(0)
})
