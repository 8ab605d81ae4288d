import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { CONNECT_CHANNEL, PORT_CHANNEL, REFUSED_CHANNEL } from '../src/shared/electron-protocol.ts'
import { commandLine, descendants } from '../testbed/processes.ts'
import { isRunning } from '../testbed/workers/orphan.ts'
import { expect, test } from './fixtures.ts'
import { ONLY_ELECTRON } from './hosts.ts'
import { SidecheckWindow } from './pages/index.ts'
import { electronCommand, root } from './side.ts'
import type { RunningSide, SideOptions } from './side.ts'

/** The shell of the desktop app: what it allows its page and others, and how it begins and ends. */

test.skip(({ electronBinary }) => electronBinary === undefined, ONLY_ELECTRON)

const devices = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [], sources: [] }

interface Desktop extends RunningSide {
  app: ElectronApplication
}

async function opened(starting: Promise<RunningSide>): Promise<Desktop> {
  const { app, ...side } = await starting
  if (app === undefined) throw new Error('this is not the desktop app')
  await new SidecheckWindow(side.page).ready()
  return { ...side, app }
}

/** Starts the program beside the one that runs, as a second double click does. Answers when it has ended. */
async function startAgain(
  binary: string | undefined,
  options: SideOptions,
  more: string[] = []
): Promise<{ code: number | null; err: string }> {
  const { file, args, env } = electronCommand(binary ?? '', options)
  const child = spawn(file, [...args, ...more], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, err }
}

const windowsOf = (app: ElectronApplication): Promise<number> => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

test('the page is sandboxed and isolated, and reaches nothing of Node or of Electron', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page, app } = await opened(start({ env }))
  expect(page.url()).toBe('app://sidecheck/')
  expect(await windowsOf(app)).toBe(1)
  const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer']
  expect(await page.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([])
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    const { sandbox, contextIsolation, nodeIntegration, nodeIntegrationInSubFrames, webSecurity, webviewTag } =
      contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, nodeIntegrationInSubFrames, webSecurity, webviewTag }
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true })
  expect(preferences.webviewTag).toBeFalsy()
  expect(preferences.nodeIntegrationInSubFrames).toBeFalsy()
})

test('its own files are served under its policy, and nothing else is', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { app } = await opened(start({ env }))
  const answers = await app.evaluate(
    async ({ net }, addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const answer = await net.fetch(address)
          return [address, answer.status, answer.headers.get('content-security-policy') ?? ''] as const
        })
      ),
    [
      'app://sidecheck/',
      'app://sidecheck/../../package.json',
      'app://sidecheck/%2e%2e/%2e%2e/package.json',
      'app://sidecheck/..%2f..%2fpackage.json',
      'app://other/',
      'app://sidecheck/nothing.js'
    ]
  )
  expect(answers.map(([, status]) => status)).toEqual([200, 404, 404, 404, 404, 404])
  for (const [address, , policy] of answers) expect(policy, address).toContain("default-src 'none'")
})

test('navigation and windows are denied, and only documentation goes to the person’s own browser', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page, app } = await opened(start({ env }))
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (address) => void opened.push(address)
  })
  const results = await page.evaluate(() =>
    ['https://attacker.example/', 'file:///etc/passwd', 'app://sidecheck/', 'https://learn.microsoft.com/en-us/azure/virtual-desktop/'].map(
      (address) => window.open(address)
    )
  )
  expect(results).toEqual([null, null, null, null])
  await page.evaluate(() => {
    location.href = 'https://attacker.example/'
  })
  await page.evaluate(() => {
    location.href = 'app://other/'
  })
  // A navigation that was let through would have begun by the time that this is answered.
  expect(await app.evaluate(() => (globalThis as { opened?: string[] }).opened)).toEqual([
    'https://learn.microsoft.com/en-us/azure/virtual-desktop/'
  ])
  expect(await windowsOf(app)).toBe(1)
  expect(page.url()).toBe('app://sidecheck/')
  // Not through a locator: Playwright waits for the navigation that was denied.
  expect(await page.evaluate(() => document.body.innerText)).toContain('ACME CardMan 00 00')
})

test('the page is given the clipboard, and no other right', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await opened(start({ env }))
  const states = await page.evaluate(async () => {
    const names = ['clipboard-write', 'microphone', 'camera', 'geolocation', 'notifications', 'midi', 'display-capture'] as PermissionName[]
    return Promise.all(names.map(async (name) => `${name} ${(await navigator.permissions.query({ name })).state}`))
  })
  expect(states[0]).toBe('clipboard-write granted')
  for (const state of states.slice(1)) expect(state).not.toMatch(/granted$/)
  const refused = (ask: () => Promise<unknown>): Promise<string> =>
    page.evaluate(ask).then(
      () => 'given',
      () => 'refused'
    )
  expect(await refused(() => navigator.mediaDevices.getUserMedia({ audio: true }))).toBe('refused')
  expect(await refused(() => navigator.mediaDevices.getDisplayMedia())).toBe('refused')
  expect(
    await refused(() => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 5000 })))
  ).toBe('refused')
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
})

test('a page that is not the program’s own gets no connection, and is told so', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page, app } = await opened(start({ env }))
  const channels = { ask: CONNECT_CHANNEL, port: PORT_CHANNEL, refuse: REFUSED_CHANNEL }
  /** What a page is answered that asks as the program's own does. */
  const answerTo = (asking: Page): Promise<string> =>
    asking.evaluate(
      ({ ask, port, refuse }) =>
        new Promise<string>((resolve) => {
          addEventListener('message', ({ data }) => {
            if (data === port) resolve('connected')
            if (data === refuse) resolve('refused')
          })
          postMessage(ask, '*')
        }),
      channels
    )
  const [foreign] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(
      ({ BrowserWindow }, preload) => new BrowserWindow({ webPreferences: { preload, sandbox: true } }).loadURL('app://other/'),
      join(root, 'out', 'preload', 'index.cjs')
    )
  ])
  expect(await answerTo(foreign)).toBe('refused')
  expect(await answerTo(page)).toBe('connected')
})

test('a second start shows the window of the first, and ends without a word', async ({ bed, start, electronBinary }) => {
  const { env } = await bed(devices)
  const { app } = await opened(start({ env }))
  await app.evaluate(({ BrowserWindow }) => {
    const shown = { times: 0 }
    Object.assign(globalThis, { shown })
    const window = BrowserWindow.getAllWindows()[0]
    // Whether it then is in front, the desktop decides, and a bare screen has none.
    if (window !== undefined) window.focus = () => void shown.times++
  })
  const { code } = await startAgain(electronBinary, { env })
  expect(code).toBe(0)
  expect(await windowsOf(app)).toBe(1)
  await expect.poll(() => app.evaluate(() => (globalThis as { shown?: { times: number } }).shown?.times)).toBe(1)
})

test('closing the window ends the program with 0, and all that it started', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page, app, pid } = await opened(start({ env }))
  const all = descendants(pid)
  expect(all.length).toBeGreaterThanOrEqual(3)
  const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve))
  await page.close()
  expect(await ended).toBe(0)
  await expect.poll(() => all.filter(isRunning).map(commandLine)).toEqual([])
})

test('a program that is killed takes its window and its workers along', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page, pid } = await opened(start({ env }))
  const all = descendants(pid)
  const closed = page.waitForEvent('close')
  process.kill(pid, 'SIGKILL')
  await closed
  await expect.poll(() => all.filter(isRunning).map(commandLine)).toEqual([])
})
