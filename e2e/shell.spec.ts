import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ElectronApplication, Page } from '@playwright/test'
import { examplePair } from '../src/core/snapshot/example.ts'
import { startVirtualDisplay } from '../testbed/display.ts'
import { sidecheck } from './command.ts'
import { expect, test } from './fixtures.ts'
import { electronCommand } from './side.ts'

/** What goes wrong around the page, in a real Electron: each ends in a sentence. */

const devices = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [], sources: [] }

test.skip(({ electronBinary }) => electronBinary === undefined, 'the shell is the desktop app')

const SESSION = 'SESSION-HOST-7'
const [, example] = examplePair(new Date('2026-11-29T10:00:00Z'))
/** A session's snapshot, of a machine that is found by its name. */
const other = {
  ...example,
  machine: example.machine.status === 'present' ? { ...example.machine, data: { ...example.machine.data, name: SESSION } } : example.machine
}

/** Pastes the other side as a person does. */
async function pasteOtherSide(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, JSON.stringify(other))
}

/** The log of a copy, whichever screen it runs on. */
function logOf(env: Record<string, string>): string {
  const folder = env['SIDECHECK_HOME'] ?? ''
  if (!existsSync(folder)) return ''
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('sidecheck.log'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')
}

/** Runs a script in the window's page. A process that ends meanwhile never answers. */
const inWindow = (app: ElectronApplication, script: string): Promise<string> =>
  app.evaluate(({ BrowserWindow }, text) => {
    const answer = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(text)
    return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 1000))]).then(String)
  }, script)
/** What stands in the window now. Its page may have another process than the one that the test began with. */
const textOf = (app: ElectronApplication): Promise<string> => inWindow(app, 'document.body.innerText')

/** Starts the app without Playwright in it, and answers with what becomes of it. */
function startAlone(binary: string, env: Record<string, string>, args: readonly string[] = [], stderr: 'pipe' | number = 'pipe') {
  const command = electronCommand(binary, { env })
  const child = spawn(command.file, [...command.args, ...args], { env: command.env, stdio: ['ignore', 'ignore', stderr] })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  return {
    said: () => said,
    exited,
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM')
      return exited
    }
  }
}

test('a page that crashes says so and comes back with what was brought in', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { app, page } = await start({ env: { ...env, SIDECHECK_LOG: 'info' }, side: 'local' })
  if (app === undefined) throw new Error('no desktop app')
  await expect(page.getByText('ACME CardMan 00 00').first()).toBeVisible()
  await pasteOtherSide(page)
  await expect(page.getByText(SESSION).first()).toBeVisible()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  await expect.poll(() => textOf(app)).toContain('Sidecheck’s window has crashed')
  expect(await textOf(app)).toContain('What you brought in is kept')
  await inWindow(app, "document.querySelector('a').click()")
  await expect.poll(() => textOf(app)).toContain('ACME CardMan 00 00')
  await expect.poll(() => textOf(app)).toContain(SESSION)
  expect(logOf(env)).toContain('the process of the window has ended')
})

test('a page that cannot be loaded says why, and loads when it can again', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { app } = await start({ env, side: 'local' })
  if (app === undefined) throw new Error('no desktop app')
  await app.evaluate(({ protocol, BrowserWindow }) => {
    protocol.unhandle('app')
    protocol.handle('app', () => Promise.reject(new Error('no files')))
    BrowserWindow.getAllWindows()[0]?.webContents.reload()
  })
  await expect.poll(() => textOf(app)).toContain('Sidecheck’s window could not be loaded')
  expect(await textOf(app)).toContain('Reason: ERR_')
})

test('a page that hangs is told, and loaded again where a person wants that', async ({ bed, start }) => {
  test.slow()
  const { env } = await bed(devices)
  const { app, page } = await start({ env, side: 'local' })
  if (app === undefined) throw new Error('no desktop app')
  await expect(page.getByText('ACME CardMan 00 00').first()).toBeVisible()
  await app.evaluate(({ dialog }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = ((...args: unknown[]) => {
      asked.push((args.at(-1) as { message: string }).message)
      return Promise.resolve({ response: 1, checkboxChecked: false })
    }) as typeof dialog.showMessageBox
  })
  void inWindow(app, 'for (;;) {}')
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    setInterval(() => contents?.sendInputEvent({ type: 'mouseDown', x: 200, y: 200, button: 'left', clickCount: 1 }), 500)
  })
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked), { timeout: 60_000 })
    .toEqual(['Sidecheck’s window does not answer'])
  await expect.poll(() => textOf(app)).toContain('ACME CardMan 00 00')
})

test('of two starts at once one runs and the other one says so and ends well', async ({ bed, electronBinary }) => {
  const { env } = await bed(devices)
  const both = [1, 2].map(() => startAlone(electronBinary ?? '', { ...env, SIDECHECK_LOG: 'info' }))
  const [ended, running] = await Promise.race(
    both.map(async (one) => {
      await one.exited
      return [one, both.find((other) => other !== one)] as const
    })
  )
  expect(await ended.exited).toBe(0)
  expect(ended.said()).toContain('Sidecheck is already running')
  await expect.poll(() => logOf(env), { timeout: 30_000 }).toContain('the window is loaded')
  expect(running?.said()).not.toContain('already running')
  await running?.stop()
})

test('a second start says so, ends well, and brings the window to the front', async ({ bed, start, electronBinary }) => {
  const { env } = await bed(devices)
  const { app } = await start({ env, side: 'local' })
  if (app === undefined) throw new Error('no desktop app')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const second = startAlone(electronBinary ?? '', env)
  expect(await second.exited).toBe(0)
  expect(second.said()).toContain('Sidecheck is already running')
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => !window.isMinimized() && window.isVisible()))
    )
    .toEqual([true])
})

test('the same user on another screen has a copy of their own: it is another side', async ({ bed, start, electronBinary }) => {
  const { env } = await bed(devices)
  await start({ env, side: 'local' })
  const screen = await startVirtualDisplay()
  const other = startAlone(electronBinary ?? '', { ...env, DISPLAY: screen.name, SIDECHECK_LOG: 'info' })
  await expect.poll(() => logOf(env), { timeout: 30_000 }).toContain('the window is loaded')
  expect(other.said()).not.toContain('already running')
  await other.stop()
  await screen.stop()
})

test('a standard error that takes nothing ends nothing', async ({ bed, electronBinary }) => {
  const { env } = await bed(devices)
  const alone = startAlone(electronBinary ?? '', { ...env, SIDECHECK_LOG: 'info' }, [], openSync('/dev/full', 'w'))
  await expect.poll(() => logOf(env), { timeout: 30_000 }).toContain('the window is loaded')
  await alone.stop()
  // Nor is it a fault, of which a person would be told in a dialog.
  expect(logOf(env)).not.toMatch(/ error |ENOSPC/)
})

test('a session draws its window without the graphics card', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { app } = await start({ env: { ...env, SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22', SIDECHECK_LOG: 'info' } })
  if (app === undefined) throw new Error('no desktop app')
  expect(logOf(env)).toContain('drawn without the graphics card')
  expect(await app.evaluate(({ app: electron }) => electron.getGPUFeatureStatus().gpu_compositing)).toContain('disabled')
})

test('a program that cannot start says why in a window', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { app } = await start({ env, side: 'middle' as 'local' })
  if (app === undefined) throw new Error('no desktop app')
  await expect.poll(() => textOf(app)).toContain('Sidecheck could not start')
  expect(await textOf(app)).toContain('"middle"')
})

test('a file that is opened by a double click comes in as the other side, in the window that is there as well', async ({
  bed,
  start,
  electronBinary
}) => {
  const { env } = await bed(devices)
  const { page } = await start({ env, side: 'local' })
  await expect(page.getByText('ACME CardMan 00 00').first()).toBeVisible()
  const file = join(env['HOME'] ?? '', 'von der Sitzung für Müller.sidecheck')
  writeFileSync(file, JSON.stringify(other))
  // By its address, as a desktop of Linux does.
  const second = startAlone(electronBinary ?? '', env, [pathToFileURL(file).href])
  expect(await second.exited).toBe(0)
  await expect(page.getByText(SESSION).first()).toBeVisible()
})

test('a bundle that is opened by a double click stands in for both sides, with its ticket', async ({ bed, start, electronBinary }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env, side: 'local' })
  await expect(page.getByText('ACME CardMan 00 00').first()).toBeVisible()
  const home = env['HOME'] ?? ''
  const given = examplePair(new Date('2026-11-29T10:00:00Z')).map((snapshot, at) => {
    const file = join(home, `${at}.json`)
    writeFileSync(file, JSON.stringify(snapshot))
    return file
  })
  const file = join(home, 'case of Mira.sidecheck')
  const made = await sidecheck(['compare', ...given, '--bundle', file, '--ticket', 'INC-20417'])
  expect(made.err).toBe('')
  const second = startAlone(electronBinary ?? '', env, [file])
  expect(await second.exited).toBe(0)
  const bar = page.locator('[data-opened-case]')
  await expect(bar).toContainText('case of Mira.sidecheck')
  await expect(bar).toContainText('Ticket INC-20417.')
  await page.getByRole('button', { name: 'Back to this device' }).click()
  await expect(page.getByText('ACME CardMan 00 00').first()).toBeVisible()
})

test('place, zoom and page are there at the next start', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const first = await start({ env, side: 'local', context: { viewport: null } })
  if (first.app === undefined) throw new Error('no desktop app')
  await first.page.getByRole('button', { name: 'Sign-in' }).click()
  await first.app.evaluate(({ BrowserWindow, Menu }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 70, width: 900, height: 640 })
    const item = Menu.getApplicationMenu()?.getMenuItemById('shell.menu.zoom-in')
    item?.click()
    item?.click()
  })
  await first.close()
  const { app, page } = await start({ env, side: 'local', context: { viewport: null } })
  if (app === undefined) throw new Error('no desktop app')
  await expect(page.getByRole('button', { name: 'Sign-in' })).toHaveAttribute('aria-current', 'page')
  const { bounds, zoom } = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return { bounds: window?.getNormalBounds(), zoom: window?.webContents.getZoomLevel() }
  })
  expect(bounds).toMatchObject({ width: 900, height: 640 })
  expect(zoom).toBe(1)
})

test('the menu speaks the language of the window, and has no developer tools', async ({ bed, start }) => {
  const { env } = await bed(devices)
  mkdirSync(env['SIDECHECK_HOME'] ?? '', { recursive: true })
  writeFileSync(join(env['SIDECHECK_HOME'] ?? '', 'settings.json'), JSON.stringify({ theme: 'dark', helpdesk: false, language: 'de' }))
  const { app, page } = await start({ env, side: 'local' })
  if (app === undefined) throw new Error('no desktop app')
  const menu = await app.evaluate(({ Menu, nativeTheme }) => ({
    titles: Menu.getApplicationMenu()?.items.map(({ label }) => label),
    roles: Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items.map(({ role }) => String(role)) ?? []),
    dark: nativeTheme.shouldUseDarkColors
  }))
  expect(menu.titles).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Hilfe'])
  expect(menu.roles?.filter((role) => /devtools|reload/i.test(role))).toEqual([])
  expect(menu.dark).toBe(true)
  await expect(page.getByText('ACME CardMan 00 00').first()).toBeVisible()
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('shell.menu.keys')?.click())
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('diagnostics are copied without names', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { app, page } = await start({ env: { ...env, SIDECHECK_LOG: 'info' }, side: 'local' })
  if (app === undefined) throw new Error('no desktop app')
  await expect(page.getByText('ACME CardMan 00 00').first()).toBeVisible()
  const text = await app.evaluate(async ({ Menu, clipboard, dialog }) => {
    const told = new Promise<void>((resolve) => {
      dialog.showMessageBox = (() => {
        resolve()
        return Promise.resolve({ response: 0, checkboxChecked: false })
      }) as typeof dialog.showMessageBox
    })
    Menu.getApplicationMenu()?.getMenuItemById('shell.menu.diagnostics')?.click()
    await told
    return clipboard.readText()
  })
  expect(text).toMatch(/^Sidecheck \d+\.\d+\.\d+\nElectron \d+/)
  expect(text).toContain('the window is loaded')
  expect(text).not.toContain(env['HOME'] ?? '')
})

test('a report is said to be saved only where it is, and when', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { app, page } = await start({ env, side: 'local' })
  if (app === undefined) throw new Error('no desktop app')
  await expect(page.getByText('ACME CardMan 00 00').first()).toBeVisible()
  /** Has the next dialogs of the system answered by the test. */
  const withDialog = (): Promise<void> =>
    app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = (...args: unknown[]) =>
        new Promise((resolve) => {
          Object.assign(globalThis, {
            suggested: (args.at(-1) as { defaultPath: string }).defaultPath,
            answer: (filePath: string) => resolve({ canceled: filePath === '', filePath })
          })
        })
    })
  const answer = (path: string): Promise<void> =>
    expect
      .poll(() =>
        app.evaluate((_electron, filePath) => {
          const asked = globalThis as { answer?: (path: string) => void }
          const waits = asked.answer !== undefined
          asked.answer?.(filePath)
          delete asked.answer
          return waits
        }, path)
      )
      .toBe(true)
  await withDialog()
  const toasts = page.locator('[data-toaster]')
  await page.getByRole('button', { name: 'Report…' }).click()
  const report = page.getByRole('dialog', { name: 'Report' })
  const save = report.getByRole('button', { name: 'Save report' })

  // Closing the system's dialog leaves everything as it was, to be tried again.
  await save.click()
  await expect(save).toHaveAttribute('aria-disabled', 'true')
  await expect(toasts).toHaveCount(0)
  await answer('')
  await expect(save).not.toHaveAttribute('aria-disabled', 'true')
  await expect(report).toBeVisible()
  await expect(toasts).toHaveCount(0)

  await save.click()
  const nowhere = join(env['HOME'] ?? '', 'no-such-folder', 'mine.html')
  await answer(nowhere)
  await expect(report).toContainText(/sidecheck-report-.*\.html could not be saved\. Reason: .*ENOENT/)
  await expect(toasts).toHaveCount(0)

  await save.click()
  const path = join(env['HOME'] ?? '', 'mine.html')
  await answer(path)
  const suggested = (): Promise<string> => app.evaluate(() => (globalThis as unknown as { suggested: string }).suggested)
  expect(basename(await suggested())).toMatch(/^sidecheck-report-.*\.html$/)
  expect(existsSync(dirname(await suggested()))).toBe(true)
  await expect(report).toHaveCount(0)
  await expect(toasts).toContainText(`Saved as mine.html in ${env['HOME'] ?? ''}. Next: attach it to the ticket.`)
  expect(readFileSync(path, 'utf8')).toContain('<html')

  // The next one begins where a person put this one.
  await page.getByRole('button', { name: 'Report…' }).click()
  await save.click()
  await answer('')
  expect(dirname(await suggested())).toBe(env['HOME'])
})
