import { mkdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible, expectNothingOutside } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { ONLY_ELECTRON } from './hosts.ts'
import { mayHaveOwnEtc, withPolicy } from './own-etc.ts'
import { SidecheckWindow } from './pages/index.ts'

/** The two halves find each other: two real programs on one machine, each with devices of its own. */

test.describe.configure({ mode: 'parallel' })

const here = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [], sources: [] }
const there = { readers: ['ACME CardMan 01 00'], ports: [], sinks: [], sources: [], xrdp: true }

async function open(starting: Promise<{ page: Page }>): Promise<SidecheckWindow> {
  const { page } = await starting
  const window = new SidecheckWindow(page)
  await window.ready()
  return window
}

async function connect({ page }: SidecheckWindow): Promise<Locator> {
  await page.getByRole('button', { name: /^(Connect both sides…|Stay connected)/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Connect both sides' })
  await expect(dialog.locator('[data-way]')).toHaveCount(5)
  return dialog
}

/** What was pasted into the window, as a key press brings it. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }))
  }, text)

/** Presses "Copy result", and answers with what was put on the clipboard. */
async function copied(window: SidecheckWindow): Promise<string> {
  const dialog = await connectFromMenu(window)
  await window.page.evaluate(() => {
    navigator.clipboard.writeText = (text: string) => {
      document.body.dataset['copied'] = text
      return Promise.resolve()
    }
  })
  await dialog.getByRole('button', { name: 'Copy result' }).click()
  await expect(dialog.getByText('Copied. Press Ctrl+V in the other window.')).toBeVisible()
  await window.page.keyboard.press('Escape')
  return (await window.page.locator('body').getAttribute('data-copied')) ?? ''
}

async function connectFromMenu({ page }: SidecheckWindow): Promise<Locator> {
  await page.locator('[data-menu]').click()
  await page.getByRole('menuitem', { name: 'Connect both sides…' }).click()
  return page.getByRole('dialog', { name: 'Connect both sides' })
}

for (const hidden of [false, true])
  test(`pictures of the codes in the session bring it to the local device, names ${hidden ? 'hidden' : 'kept'}`, async ({ bed, start }) => {
    const [one, other] = await Promise.all([bed(here), bed(there)])
    const [local, session] = await Promise.all([open(start({ env: one.env })), open(start({ env: other.env }))])
    // Started, and one press.
    await session.page.getByRole('button', { name: 'Hand over' }).click()
    const panel = session.page.locator('[data-hand-over]')
    await expect(panel.getByRole('heading', { name: /^Go back to your own device/ })).toBeFocused()
    if (!hidden) await panel.getByRole('switch', { name: 'Hide names' }).uncheck()
    await expect(panel.locator('[data-code]').first()).toBeVisible()
    await expectAccessible(session.page)
    // A picture of each: a person takes as many as there are codes.
    await expect(async () => {
      await local.intake.openFile({ name: 'codes.png', content: await session.page.screenshot() })
      await expect(local.bay.side('Remote desktop')).toBeVisible({ timeout: 1500 })
    }).toPass()
    await expect(local.bay.side('Remote desktop')).toContainText('read off the screen')
    if (hidden) await expect(local.bay.side('Remote desktop')).toContainText('SESSION-1')
    else await expect(local.bay.side('Remote desktop')).not.toContainText('SESSION-1')
    await panel.getByRole('button', { name: 'Make it larger' }).click()
    const sheet = session.page.getByRole('dialog', { name: /Now press/ })
    await expect(sheet.locator('[data-code]').first()).toBeVisible()
    await expect(sheet.getByRole('checkbox')).toBeChecked({ checked: hidden })
    await session.page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(panel).toBeVisible()
  })

test('a copied result and its answer show the comparison in both windows', async ({ bed, start }) => {
  const [one, other] = await Promise.all([bed(here), bed(there)])
  const [local, session] = await Promise.all([open(start({ env: one.env })), open(start({ env: other.env }))])
  await paste(local.page, await copied(session))
  await expect(local.bay.side('Remote desktop')).toContainText('through the clipboard')
  await paste(session.page, await copied(local))
  await expect(session.bay.side('Local device')).toContainText('through the clipboard')
  // What a window has copied itself is no news to it.
  await paste(session.page, await copied(session))
  await expect(session.intake.error).toContainText('what this window itself handed over')
  // Removed is removed.
  await local.intake.remove.click()
  await expect(local.intake.invitation).toBeVisible()
})

test('a shared folder brings each side into the other window', async ({ bed, start }) => {
  const [one, other] = await Promise.all([bed(here), bed(there)])
  const [local, session] = await Promise.all([open(start({ env: one.env })), open(start({ env: other.env }))])
  const folder = join(one.env['HOME'] ?? '', 'shared')
  mkdirSync(folder, { recursive: true })
  for (const window of [local, session]) {
    const drive = (await connect(window)).locator('[data-way="drive"]')
    await drive.getByRole('textbox').fill(folder)
    await drive.getByRole('button', { name: 'Switch on' }).click()
  }
  await expect(local.bay.side('Remote desktop')).toBeVisible()
  // The other program has no such policy.
  await expect(session.bay.side('Local device')).toContainText(hostname())
})

test('the session offers its result to copy and to save beside the code, and your own device does not', async ({ bed, start }) => {
  const [one, other] = await Promise.all([bed(here), bed(there)])
  const [local, session] = await Promise.all([open(start({ env: one.env })), open(start({ env: other.env }))])
  const offers = (window: SidecheckWindow, name: RegExp): Locator => window.page.locator('[data-path]').getByRole('button', { name })
  await offers(session, /^Save result Then open the file/).click()
  await expect(session.page.getByRole('dialog', { name: 'Save the result of this side' })).toBeVisible()
  await session.page.keyboard.press('Escape')
  await offers(session, /^Copy result Then press Ctrl\+V/).click()
  await expect(session.page.getByRole('dialog', { name: 'Copy the result of this side' })).toBeVisible()
  await expect(offers(local, /^Stay connected/)).toBeVisible()
  for (const name of [/^Save result/, /^Copy result/]) await expect(offers(local, name)).toHaveCount(0)
})

test('the dialog fits every window, and needs no pointer', async ({ bed, start }) => {
  const { env } = await bed(here)
  const local = await open(start({ env }))
  const { page } = local
  const button = page.getByRole('button', { name: /^Stay connected/ })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Connect both sides' })
  await expect(dialog.locator('[data-way]')).toHaveCount(5)
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 480 })
  await expectNothingOutside(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})

test('the sound test of both directions leads to the ways while none is live', async ({ bed, start }) => {
  const { env } = await bed(here)
  const local = await open(start({ env }))
  await local.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Sound test' }).click()
  const dialog = await connect(local)
  await expect(dialog.locator('[data-way="drive"]')).toContainText('Switch it on in both windows.')
})

test('ways that a policy forbids are locked and say so', async ({ bed, start }) => {
  test.skip(!mayHaveOwnEtc, 'only root can give a program a policy of its own')
  const { env } = await bed(here)
  const home = env['SIDECHECK_HOME'] ?? ''
  mkdirSync(home, { recursive: true })
  const local = await open(start({ env, by: withPolicy(home, '{"LinkWays": ["drive"]}') }))
  const dialog = await connect(local)
  await expect(dialog.locator('[data-way]').first()).toHaveAttribute('data-way', 'drive')
  for (const way of ['screen', 'channel', 'clipboard', 'file']) {
    const locked = dialog.locator(`[data-way="${way}"]`)
    await expect(locked).toContainText('locked: your organization does not allow it')
    await expect(locked.getByRole('button').first()).toBeDisabled()
  }
  await expect(dialog.locator('[data-way="drive"]').getByRole('button', { name: 'Switch on' })).toBeEnabled()
  await local.page.keyboard.press('Escape')
  // What would go by such a way does not leave by the menu or a key either.
  await local.page.locator('[data-menu]').click()
  for (const name of [/^Save result/, /^Copy result/])
    await expect(local.page.getByRole('menuitem', { name })).toHaveAttribute('aria-disabled', 'true')
  await local.page.keyboard.press('Escape')
  await local.page.keyboard.press('Control+s')
  await expect(dialog).toBeVisible()
})

test('the clipboard is read while it is watched, and its code waits for a word that names the machine', async ({ bed, start }) => {
  const [one, other] = await Promise.all([bed(here), bed(there)])
  const [local, session] = await Promise.all([open(start({ env: one.env })), open(start({ env: other.env }))])
  const code = await copied(session)
  const { page } = local
  await page.evaluate((text) => {
    const reads = () => (document.body.dataset['reads'] = String(Number(document.body.dataset['reads'] ?? 0) + 1))
    navigator.clipboard.readText = () => (reads(), Promise.resolve(text))
  }, code)
  const lookAgain = (): Promise<boolean> => page.evaluate(() => window.dispatchEvent(new Event('focus')))
  const bar = page.locator('[data-clipboard="offered"]')
  await page.bringToFront()
  await lookAgain()
  const dialog = await connect(local)
  await expect(page.locator('body')).not.toHaveAttribute('data-reads')
  const watch = dialog.getByRole('checkbox', { name: 'Watch the clipboard' })
  await watch.click()
  await expect(watch).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(bar).toContainText('SESSION-1')
  await expect(local.bay.side('Remote desktop')).toHaveCount(0)
  await expectAccessible(page)
  await bar.getByRole('button', { name: 'Use it' }).click()
  await expect(local.bay.side('Remote desktop')).toContainText('through the clipboard')
  await expect(bar).toHaveCount(0)
})

test('the page of the desktop app may read the clipboard only while a person has it watched', async ({ bed, start, electronBinary }) => {
  test.skip(electronBinary === undefined, ONLY_ELECTRON)
  const { env } = await bed(here)
  const local = await open(start({ env }))
  const { page } = local
  const mayRead = (): Promise<string> =>
    page.evaluate(async () => (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state)
  expect(await mayRead()).toBe('denied')
  const watch = (await connect(local)).getByRole('checkbox', { name: 'Watch the clipboard' })
  await watch.click()
  await expect.poll(mayRead).toBe('granted')
  await watch.click()
  await expect.poll(mayRead).toBe('denied')
})

test('another copy that answers is offered by name, and taken only when a person says so', async ({ bed, start }) => {
  const beds = await Promise.all([bed(here), bed(there), bed({ ...there, readers: ['Globex Pocket Reader 00 00'] })])
  const [local, session, rival] = await Promise.all(beds.map(({ env }) => open(start({ env }))))
  if (local === undefined || session === undefined || rival === undefined) throw new Error('three windows were asked for')
  const folder = join(beds[0].env['HOME'] ?? '', 'shared')
  mkdirSync(folder, { recursive: true })
  const share = async (window: SidecheckWindow): Promise<void> => {
    const drive = (await connectFromMenu(window)).locator('[data-way="drive"]')
    await drive.getByRole('textbox').fill(folder)
    await drive.getByRole('button', { name: 'Switch on' }).click()
    await window.page.keyboard.press('Escape')
  }
  await share(local)
  await share(session)
  await expect(local.bay.row('ACME CardMan 00 00')).toHaveAccessibleName(/arrived|in both lists/i)
  await paste(local.page, await copied(rival))
  const bar = local.page.locator('[data-rival]')
  await expect(bar).toContainText('SESSION-1')
  await expectAccessible(local.page)
  await expect(local.bay.row('ACME CardMan 00 00')).toHaveAccessibleName(/arrived|in both lists/i)
  await bar.getByRole('button', { name: 'Leave it' }).click()
  await expect(bar).toHaveCount(0)
  await paste(local.page, await copied(rival))
  await bar.getByRole('button', { name: 'Use it' }).click()
  // Its own reader is none of this device's.
  await expect(local.bay.row('ACME CardMan 00 00')).toHaveAccessibleName(/missing/i)
})

test('names leave by a live way only hidden where a policy says so', async ({ bed, start }) => {
  test.skip(!mayHaveOwnEtc, 'only root can give a program a policy of its own')
  const [one, other] = await Promise.all([bed(here), bed(there)])
  const home = other.env['SIDECHECK_HOME'] ?? ''
  mkdirSync(home, { recursive: true })
  const [local, session] = await Promise.all([
    open(start({ env: one.env })),
    open(start({ env: other.env, by: withPolicy(home, '{"HideNames": true}') }))
  ])
  const folder = join(one.env['HOME'] ?? '', 'shared')
  mkdirSync(folder, { recursive: true })
  for (const window of [local, session]) {
    const drive = (await connectFromMenu(window)).locator('[data-way="drive"]')
    await drive.getByRole('textbox').fill(folder)
    await drive.getByRole('button', { name: 'Switch on' }).click()
    await window.page.keyboard.press('Escape')
  }
  await expect(local.bay.side('Remote desktop')).toContainText('SESSION-1')
  // The other program has no such policy.
  await expect(session.bay.side('Local device')).toContainText(hostname())
})

test('the dialog of the ways opens with the focus on the best one, and gives it back to the menu', async ({ bed, start }) => {
  const { env } = await bed({ readers: [], ports: [], sinks: [], sources: [] })
  const { page } = await start({ env, side: 'local' })
  await new SidecheckWindow(page).ready()
  await page.locator('[data-menu]').click()
  await page.getByRole('menuitem', { name: 'Connect both sides…' }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Read it off the screen' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-menu]')).toBeFocused()
})
