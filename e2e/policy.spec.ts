import { mkdirSync, writeFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { mayHaveOwnEtc, withPolicy } from './own-etc.ts'
import { SidecheckWindow } from './pages/index.ts'
import { SoundPage } from './pages/sound.ts'
import { savedBy } from './saved.ts'

/** What an administrator has set is seen in the window as set, and holds. */

test.skip(!mayHaveOwnEtc, 'only root can give a program a policy of its own')

const devices = {
  readers: ['ACME CardMan 00 00'],
  ports: [],
  sinks: [{ name: 'desk', description: 'Desk speakers' }],
  sources: [{ name: 'mic', description: 'Desk microphone' }]
}

test('language, names and recording are locked as the policy says, each with a word about it', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const home = env['SIDECHECK_HOME'] ?? ''
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'settings.json'), '{"theme":"light","helpdesk":false,"language":"de"}')
  const by = withPolicy(home, '{"Language": "en", "HideNames": true, "Recording": false}')
  const { page } = await start({ env, by })
  const window = new SidecheckWindow(page)
  await window.ready()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  const handoff = await window.openHandoff('save')
  await expect(handoff.hideNames).toBeChecked()
  await expect(handoff.hideNames).toBeDisabled()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Report…' }).click()
  const report = page.getByRole('dialog', { name: 'Report' })
  await expect(report.getByRole('checkbox', { name: 'Hide names' })).toBeChecked()
  await expect(report.getByRole('checkbox', { name: 'Hide names' })).toBeDisabled()
  await expect(report).toContainText(/policy|organization/)
  await page.keyboard.press('Escape')

  await page.locator('[data-menu]').click()
  await expect(page.getByText('Language (set by your organization)')).toBeVisible()
  await expect(page.getByRole('menuitemradio', { name: 'Deutsch' })).toBeDisabled()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  // The person's own language is kept for the day when the policy goes.
  await expect.poll(() => readFileSync(join(home, 'settings.json'), 'utf8')).toContain('"dark"')
  expect(readFileSync(join(home, 'settings.json'), 'utf8')).toContain('"language": "de"')

  await page.keyboard.press('Escape')
  const sound = new SoundPage(page)
  await sound.open()
  await expect(sound.mic.locator('[data-locked="policy"]')).toContainText('Your organization does not allow recording')
  for (const button of [sound.micStart, sound.record, sound.listen]) await expect(button).toBeDisabled()
  await expect(sound.send).toBeEnabled()
  await expect(sound.play.getByRole('button', { name: /left/i }).first()).toBeEnabled()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Report…' }).click()
  const { path } = await savedBy(page, () => report.getByRole('button', { name: 'Save report' }).click())
  expect(readFileSync(path, 'utf8')).toContain('LOCAL-1 is the local device')
})

test('a policy that cannot be read locks to the safer side and says so', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const home = env['SIDECHECK_HOME'] ?? ''
  mkdirSync(home, { recursive: true })
  const { page } = await start({ env, by: withPolicy(home, '{"HideNames": false,') })
  const window = new SidecheckWindow(page)
  await window.ready()
  await page.getByRole('button', { name: 'Report…' }).click()
  const report = page.getByRole('dialog', { name: 'Report' })
  await expect(report.getByRole('checkbox', { name: 'Hide names' })).toBeDisabled()
  await expect(report).toContainText('Whether your organization requires it could not be read')
  await page.keyboard.press('Escape')
  await page.locator('[data-menu]').click()
  // No way to the other half is allowed then.
  for (const name of [/^Save result/, /^Copy result/])
    await expect(page.getByRole('menuitem', { name })).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('menuitemradio', { name: 'Deutsch' })).toBeEnabled()
  await page.keyboard.press('Escape')
  const sound = new SoundPage(page)
  await sound.open()
  await expect(sound.mic.locator('[data-locked="unread-policy"]')).toContainText('could not be read')
  await expect(sound.micStart).toBeDisabled()
})
