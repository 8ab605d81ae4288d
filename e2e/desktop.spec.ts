import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { examplePair } from '../src/core/snapshot/example.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'

/** What people expect of a program on their desktop. The system's dialogs are answered for them; all around these is real. */

const devices = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [], sources: [] }

test.skip(({ electronBinary }) => electronBinary === undefined, 'the shell is the desktop app')

const [, session] = examplePair(new Date('2026-11-29T10:00:00Z'))
const sessionName = session.machine.status === 'present' ? session.machine.data.name : ''

const clickMenu = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)

test('About tells every version, and leads to the folder of the log', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { app, page } = await start({ env: { ...env, SIDECHECK_LOG: 'info' }, side: 'local' })
  if (app === undefined) throw new Error('no desktop app')
  await new SidecheckWindow(page).ready()
  await app.evaluate(({ dialog, shell }) => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    dialog.showMessageBox = ((options: Electron.MessageBoxOptions) => {
      seen.push(options.message, options.detail ?? '', ...(options.buttons ?? []))
      return Promise.resolve({ response: 2, checkboxChecked: false })
    }) as typeof dialog.showMessageBox
    shell.openPath = (path) => {
      seen.push(path)
      return Promise.resolve('')
    }
  })
  await clickMenu(app, 'shell.menu.about')
  const seen = (): Promise<string[]> => app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
  await expect.poll(async () => (await seen()).at(-1)).toContain(env['SIDECHECK_HOME'])
  const [title, detail] = await seen()
  expect(title).toMatch(/^Sidecheck \d+\.\d+\.\d+/)
  for (const part of ['Electron', 'Chromium', 'Node']) expect(detail).toMatch(new RegExp(String.raw`${part} \d+\.\d+`))
})

test("the menu's Open brings in the chosen file, and begins in its folder the next time", async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { app, page } = await start({ env, side: 'local' })
  if (app === undefined) throw new Error('no desktop app')
  await new SidecheckWindow(page).ready()
  const folder = join(env['HOME'] ?? '', 'Von Kollegen')
  const file = join(folder, 'session.json')
  mkdirSync(folder)
  writeFileSync(file, JSON.stringify(session))
  await app.evaluate(({ dialog }, chosen) => {
    const begun: string[] = []
    Object.assign(globalThis, { begun })
    dialog.showOpenDialog = ((...args: unknown[]) => {
      begun.push((args.at(-1) as { defaultPath: string }).defaultPath)
      return Promise.resolve({ canceled: false, filePaths: begun.length === 1 ? [chosen] : [] })
    }) as typeof dialog.showOpenDialog
  }, file)
  await clickMenu(app, 'shell.menu.open')
  await expect(page.getByText(sessionName).first()).toBeVisible()
  await clickMenu(app, 'shell.menu.open')
  await expect.poll(() => app.evaluate(() => (globalThis as unknown as { begun: string[] }).begun.at(-1))).toBe(folder)
})

test('the window follows light and dark of the system while it is open', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { app, page } = await start({ env, side: 'local', context: { colorScheme: null } })
  if (app === undefined) throw new Error('no desktop app')
  const window = new SidecheckWindow(page)
  await window.ready()
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('system')
  for (const theme of ['dark', 'light', 'dark'] as const) {
    await app.evaluate(({ nativeTheme }, source) => (nativeTheme.themeSource = source), theme)
    await expect(window.theme).toHaveAttribute('data-theme', theme)
  }
})
