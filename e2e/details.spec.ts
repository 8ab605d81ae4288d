import { policy, reader, workingLocal, workingSession } from '../src/core/diagnose/testing.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'

/** What the details of a row say to a person, and to the helpdesk. */

test.use({ colorScheme: 'light' })

const READER = 'ACME CardMan 3121 00 00'
const ATR = '3b0401020304'
const devices = { readers: [READER], ports: [], sinks: [], sources: [] }

test("an administrator's steps are not given to a person as theirs, and two ways to the same are one thing to do", async ({
  bed,
  start
}) => {
  const { env, pcscd } = await bed(devices)
  await pcscd.insertCard(READER, ATR)
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  // The digits that the card answers with are not for a person.
  const row = window.bay.row(READER)
  await expect(row).toContainText('Card present')
  await expect(row).not.toContainText('ATR')

  const session = workingSession({ readers: [], policyValues: [policy('fEnableSmartCard', 0)], takenAt: new Date().toISOString() })
  await window.intake.paste(JSON.stringify(session))
  await row.click()
  const finding = window.details.finding('smartcard/policy-blocked')
  await expect(finding.locator('[data-not-yours]')).toContainText('You cannot fix this yourself')
  await expect(finding.locator('[data-not-yours]').getByRole('button')).toBeVisible()
  await expect(finding.getByText('What to do')).toHaveCount(0)
  await expect(window.details.panel).not.toContainText('Group Policy')

  await window.details.helpdesk.check()
  await expect(row).toContainText('ATR 3B 04 01 02 03 04')
  const ways = finding.locator('[data-ways]')
  await expect(ways).toHaveCount(1)
  await expect(ways.getByRole('listitem')).toHaveCount(2)
  // Each exact value has its own button, and only the layers that count are shown.
  const exact = finding.locator('code')
  await expect(exact).not.toHaveCount(0)
  await expect(finding.getByRole('button', { name: /^Copy / })).toHaveCount((await exact.count()) + 1)
  const layers = window.details.panel.locator('tr[data-layer]')
  await expect(layers.filter({ hasText: 'decides' })).toHaveAttribute('data-layer', 'policy')
  const shown = await layers.evaluateAll((rows) => rows.map((one) => [one.dataset['effect'], one.dataset['decides']]))
  expect(shown.filter(([effect, decides]) => decides === undefined && effect !== 'blocks' && effect !== 'unknown')).toEqual([])
  const before = shown.length
  await window.details.panel.getByText(/\d more that lets? it through/).click()
  expect(await layers.count()).toBeGreaterThan(before)
})

test('what is technical of a device that arrived waits in a fold until it is asked for', async ({ bed, start }) => {
  const { env, pcscd } = await bed(devices)
  await pcscd.insertCard(READER, ATR)
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  const session = workingSession({ readers: [reader(READER, { redirected: 'yes', atr: ATR })], takenAt: new Date().toISOString() })
  await window.intake.paste(JSON.stringify(session))
  await window.bay.row(READER).click()
  await expect(window.details.title).toBeVisible()
  await expect(window.details.panel).not.toContainText('ATR')
  await window.details.panel.locator('summary').last().click()
  await expect(window.details.panel).toContainText('ATR')
})

for (const here of ['local', 'session'] as const) {
  test(`the details of a device that are open when the other side comes to the ${here} one stay with it`, async ({ bed, start }) => {
    const { env } = await bed(devices)
    const { page } = await start({ env, side: here })
    const window = new SidecheckWindow(page)
    const { bay, details, intake } = window
    await window.ready()
    const row = bay.row(READER)
    await row.click()
    await expect(details.panel).toContainText(READER)
    const takenAt = new Date().toISOString()
    const other =
      here === 'local'
        ? workingSession({ readers: [reader(READER, { redirected: 'yes' })], takenAt })
        : workingLocal({ readers: [reader(READER)], takenAt })
    await intake.paste(JSON.stringify(other))
    await expect(bay.sides).toHaveCount(2)
    await expect(row).toHaveAttribute('aria-selected', 'true')
    await expect(details.panel).toContainText(READER)
    await expect(details.panel).not.toContainText('no longer there')
  })
}
