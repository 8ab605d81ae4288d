import { expectAccessible } from './accessible.ts'
import { expect, test } from './dev-page.ts'
import { BayPage } from './pages/bay.ts'

/** What the window shows of a topic that has not answered yet, whatever the machine's pace. */

test('a topic that is still being read says so, the others have their rows, and its answer takes its place', async ({ openDevPage }) => {
  const page = await openDevPage()
  const bay = new BayPage(page)
  const cards = bay.group('Smart cards')
  const answer = (reading: object): Promise<void> =>
    page.evaluate((smartcard) => {
      const [local] = window.harness.pair()
      window.harness.snapshot({ ...local, smartcard: smartcard as typeof local.smartcard })
    }, reading)
  await answer({ status: 'not-asked', tookMs: 0, reason: '', text: { id: 'reason.not-yet' } })
  await expect(cards.problemOf('local', 'reading')).toContainText('Still being read on the local device')
  await expect(cards.rows).toHaveCount(0)
  await expect(cards.region).not.toContainText(/missing|no reader/i)
  await expect(bay.side('Local device')).toHaveAttribute('aria-busy', 'true')
  for (const name of ['COM ports', 'Sound'] as const) await expect(bay.group(name).rows).not.toHaveCount(0)
  await expectAccessible(page)
  await answer({ status: 'failed', tookMs: 5000, reason: 'silence', error: { code: 'TIMEOUT', message: '', hint: '' } })
  await expect(cards.problemOf('local', 'failed')).toContainText('TIMEOUT')
  await expect(cards.problemOf('local', 'reading')).toHaveCount(0)
  await expect(bay.side('Local device')).toHaveAttribute('aria-busy', 'false')
})
