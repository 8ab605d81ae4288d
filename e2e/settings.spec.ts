import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'

/** What a person chose lasts from one start to the next, although a browser host's page has another address every time. */

test.use({ colorScheme: 'light' })

const devices = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [{ name: 'desk', description: 'Desk speakers' }], sources: [] }

test('the theme and the helpdesk view are as they were left at the next start', async ({ bed, start, electronBinary }) => {
  const { env } = await bed(devices)
  const first = await start({ env })
  const window = new SidecheckWindow(first.page)
  await window.ready()
  await expect(window.theme).toHaveAttribute('data-theme', 'light')
  await window.chooseTheme('Dark')
  await expect(window.theme).toHaveAttribute('data-theme', 'dark')
  await window.bay.row('ACME CardMan 00 00').click()
  await window.details.helpdesk.check()
  await expect.poll(() => readFileSync(join(env['SIDECHECK_HOME'] ?? '', 'settings.json'), 'utf8')).toContain('"helpdesk": true')
  const address = first.page.url()
  await first.close()

  const second = await start({ env })
  const again = new SidecheckWindow(second.page)
  await again.ready()
  // What a browser keeps for an address would not last; the desktop app's is always the same.
  if (electronBinary === undefined) expect(second.page.url()).not.toBe(address)
  await expect(again.theme).toHaveAttribute('data-theme', 'dark')
  await again.bay.row('ACME CardMan 00 00').click()
  await expect(again.details.helpdesk).toBeChecked()
})

test('a settings file that is broken is set aside, and the window opens with the usual settings', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const folder = env['SIDECHECK_HOME'] ?? ''
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'settings.json'), '{"theme":"dark"')
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  await expect(window.theme).toHaveAttribute('data-theme', 'light')
  await window.chooseTheme('Dark')
  await expect.poll(() => readdirSync(folder)).toContain('settings.unreadable-1.json')
  expect(readFileSync(join(folder, 'settings.unreadable-1.json'), 'utf8')).toBe('{"theme":"dark"')
})
