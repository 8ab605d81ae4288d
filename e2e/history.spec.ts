import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { mayHaveOwnEtc, withPolicy } from './own-etc.ts'
import { SidecheckWindow } from './pages/index.ts'
import { YESTERDAY, kept, yesterday } from './yesterday.ts'

/** Earlier checks: asked once, what changed, deleted, forbidden; and that nothing that is loaded is lost. */

const devices = {
  readers: ['ACME CardMan 00 00'],
  ports: [{ name: 'ttyUSB7', manufacturer: 'FTDI', vendorId: '0403', productId: '6001', serialNumber: 'A1B2' }],
  sinks: [{ name: 'desk', description: 'Desk speakers' }],
  sources: []
}

const place = (page: Page, state: 'ask' | 'on') => page.locator(`[data-history="${state}"]`)
const dialog = (page: Page) => page.getByRole('dialog')

test('checks are kept after one question, and three actions show what changed since yesterday', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const folder = join(env['SIDECHECK_HOME'] ?? '', 'history')
  const first = await start({ env })
  await new SidecheckWindow(first.page).ready()
  await expect(place(first.page, 'ask')).toBeVisible()
  expect(kept(folder)).toEqual([])
  await expectAccessible(first.page)
  await place(first.page, 'ask').getByRole('button', { name: 'Keep them' }).click()
  await expect.poll(() => kept(folder).length).toBe(1)
  await expect(place(first.page, 'on')).toContainText('From now on')
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, kept(folder)[0] ?? '')).mode & 0o777).toBe(0o600)
  yesterday(folder)
  await first.close()

  const { page } = await start({ env })
  await new SidecheckWindow(page).ready()
  // Asked once: the answer holds, and this start is a check of its own.
  await expect(place(page, 'on')).toBeVisible()
  await expect(place(page, 'ask')).toBeHidden()
  await expect.poll(() => kept(folder).length).toBe(3)

  await page.locator('[data-menu]').click()
  await page.getByRole('menuitem', { name: 'Earlier checks' }).click()
  await dialog(page)
    .locator(`[data-check="${YESTERDAY}"]`)
    .getByRole('button', { name: /What changed since/ })
    .click()
  const changes = dialog(page).locator('[data-changes]')
  await expect(changes).toContainText(/devices? (is|are) new, 1 device is gone/)
  await expect(changes.locator('[data-change="went"]').filter({ hasText: 'Globex Pocket Reader' })).toBeVisible()
  await expect(changes.locator('[data-change="came"]').filter({ hasText: 'ttyUSB7: connected' })).toBeVisible()
  await expectAccessible(page)

  // Any other moment can stand in the place of now.
  await dialog(page).getByLabel('Compare with').selectOption({ index: 1 })
  await expect(changes.locator('[data-change="went"]').filter({ hasText: 'Globex Pocket Reader' })).toBeVisible()

  await dialog(page).getByRole('button', { name: 'All checks' }).click()
  await dialog(page)
    .locator(`[data-check="${YESTERDAY}"]`)
    .getByRole('button', { name: /^Delete the check/ })
    .click()
  await expect.poll(() => kept(folder).length).toBe(2)
  await dialog(page).getByRole('switch', { name: 'Keep the results' }).click()
  await dialog(page).locator('[data-history-offer]').getByRole('button', { name: 'Delete all' }).click()
  await expect.poll(() => kept(folder)).toEqual([])
})

test('a disk that is full is told with its code, what is kept stays as it was, and the next check is kept again', async ({
  bed,
  start
}) => {
  test.skip(!mayHaveOwnEtc, 'only root makes a disk of a few kilobytes')
  const { env } = await bed(devices)
  const folder = join(env['SIDECHECK_HOME'] ?? '', 'history')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k,mode=700', 'tmpfs', folder])
  try {
    const { page, close } = await start({ env })
    const window = new SidecheckWindow(page)
    await window.ready()
    const checks = (): string[] => kept(folder).filter((name) => name !== 'filler')
    const contents = (): string[] => checks().map((name) => readFileSync(join(folder, name), 'utf8'))
    await place(page, 'ask').getByRole('button', { name: 'Keep them' }).click()
    await expect.poll(() => checks().length).toBe(1)
    const before = contents()
    const { bavail, bsize } = statfsSync(folder)
    writeFileSync(join(folder, 'filler'), Buffer.alloc(bavail * bsize, 1))

    await window.checkAgain.click()
    await expect(place(page, 'on')).toContainText('ENOSPC')
    expect(contents()).toEqual(before)
    // What cannot be written down is still there to be seen and reported.
    await expect(window.bay.row('Desk speakers')).toBeVisible()
    await page.locator('[data-menu]').click()
    await page.getByRole('menuitem', { name: 'Earlier checks' }).click()
    await expect(dialog(page)).toContainText('ENOSPC')
    await expect(dialog(page).locator('[data-check]')).toHaveCount(1)
    await expectAccessible(page)
    await page.keyboard.press('Escape')

    rmSync(join(folder, 'filler'))
    await window.checkAgain.click()
    await expect.poll(() => checks().length).toBe(2)
    await expect(place(page, 'on')).not.toContainText('ENOSPC')
    await close()
  } finally {
    execFileSync('umount', ['--lazy', folder])
  }
})

test('a damaged file is named, and a question answered with no keeps nothing', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const folder = join(env['SIDECHECK_HOME'] ?? '', 'history')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '20261101-100000-123e4567-e89b-42d3-a456-426614174000.json'), '{"schema":"sidecheck.check/1","id"')
  const { page } = await start({ env })
  await new SidecheckWindow(page).ready()
  await place(page, 'ask').getByRole('button', { name: 'Do not keep' }).click()
  await expect(place(page, 'ask')).toBeHidden()
  await page.locator('[data-menu]').click()
  await page.getByRole('menuitem', { name: 'Earlier checks' }).click()
  await expect(dialog(page).locator('[data-damaged="1"]')).toBeVisible()
  expect(kept(folder)).toHaveLength(1)
})

for (const [policy, lock, word] of [
  ['{"History": false}', 'policy', 'Your organization does not allow'],
  ['{"History": "perhaps"}', 'unread-policy', 'could not be read']
] as const)
  test(`a policy keeps checks from being kept, and what is there is offered for deletion: ${lock}`, async ({ bed, start }) => {
    test.skip(!mayHaveOwnEtc, 'only root can give a program a policy of its own')
    const { env } = await bed(devices)
    const home = env['SIDECHECK_HOME'] ?? ''
    const folder = join(home, 'history')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(home, 'settings.json'), '{"theme":"light","helpdesk":false,"history":true}')
    writeFileSync(join(folder, '20261101-100000-123e4567-e89b-42d3-a456-426614174000.json'), '{}')
    const { page } = await start({ env, by: withPolicy(home, policy) })
    await new SidecheckWindow(page).ready()
    await page.locator('[data-menu]').click()
    await page.getByRole('menuitem', { name: 'Earlier checks' }).click()
    await expect(dialog(page).locator(`[data-history-lock="${lock}"]`)).toContainText(word)
    await expect(dialog(page).getByRole('switch')).toBeHidden()
    expect(kept(folder)).toHaveLength(1)
    await dialog(page).locator('[data-history-offer]').getByRole('button', { name: 'Delete all' }).click()
    await expect.poll(() => kept(folder)).toEqual([])
  })

test('a file of this same side is another moment; it, a wrong file and a reload lose nothing', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env, side: 'local' })
  const window = new SidecheckWindow(page)
  await window.ready()
  const { path } = await window.saveSnapshot()
  const own = JSON.parse(readFileSync(path, 'utf8')) as { id: string; side: string; takenAt: string }
  const folder = env['SIDECHECK_HOME'] ?? ''
  const file = (name: string, content: string): string => {
    const to = join(folder, name)
    writeFileSync(to, content)
    return to
  }
  await window.intake.openFile(file('session.json', JSON.stringify({ ...own, id: 'other', side: 'session' })))
  await expect(window.bay.side('Remote desktop')).toBeVisible()

  await window.intake.openFile(file('mine.json', JSON.stringify({ ...own, id: 'mine' })))
  const bar = page.locator('[data-beside="same"]')
  await expect(bar).toBeVisible()
  await expect(window.bay.side('Remote desktop')).toBeVisible()
  await bar.getByRole('button', { name: 'Compare with now' }).click()
  await expect(dialog(page).locator('[data-changes]')).toContainText('Nothing came, went or changed.')
  await expect(dialog(page)).toContainText('mine.json')
  await page.keyboard.press('Escape')

  await window.intake.openFile(file('broken.json', '{"schema":"sidecheck.snapshot/1"'))
  await expect(page.locator('[data-intake-error]')).toBeVisible()
  await expect(window.bay.side('Remote desktop')).toBeVisible()

  await window.reload()
  await window.ready()
  await expect(window.bay.side('Remote desktop')).toBeVisible()
  await expect(window.bay.side('Local device')).toBeVisible()
})
