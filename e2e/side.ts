import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endsWithUs } from '../testbed/ends-with.mjs'
import { _electron } from '@playwright/test'
import type { Browser, BrowserContextOptions, ElectronApplication, Page } from '@playwright/test'
import { answerSaveDialogs } from './saved.ts'
import { electronLaunch, prepareElectron } from '../testbed/electron/launch.mjs'

/** The real program, started as a person starts it, with its window. */

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface RunningSide {
  page: Page
  /** Process id of the program itself. */
  pid: number
  /** The desktop app, where it is one. */
  app?: ElectronApplication
  /** Process ids of its workers. */
  workers(): Promise<number[]>
  close(): Promise<void>
}

export interface SideOptions {
  env: Record<string, string>
  side?: 'local' | 'session'
  context?: BrowserContextOptions
  /** Makes a script that stands for the program, which is started instead of it. */
  by?: (program: string) => string
}

/** The processes that a process started from its main thread. */
export const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((id) => id !== '')
    .map(Number)

/** Who starts Electron's utility processes differs; Electron knows which are the program's. */
const utilityProcesses = (app: ElectronApplication): Promise<number[]> =>
  app.evaluate((electron) =>
    electron.app
      .getAppMetrics()
      .filter(({ type, name }) => type === 'Utility' && name?.startsWith('Sidecheck') === true)
      .map(({ pid }) => pid)
  )

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#[\w-]+/
const START_MS = 20_000

/** Starts the browser host and answers with the address that it prints. */
export async function startHost(
  options: SideOptions
): Promise<{ address: string; pid: number; output(): string; exited: Promise<number | null>; stop(): Promise<void> }> {
  const args = [
    join(root, 'out', 'main', 'browser-host.js'),
    '--window',
    'none',
    ...(options.side === undefined ? [] : ['--side', options.side])
  ]
  const child = spawn(...endsWithUs(options.by?.(process.execPath) ?? process.execPath, args), {
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const address = await new Promise<string>((resolve, reject) => {
    const give = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`no address within ${START_MS} ms: ${output}`))
    }, START_MS)
    const read = (chunk: string): void => {
      output += chunk
      const found = ADDRESS.exec(output)
      if (found === null) return
      clearTimeout(give)
      resolve(found[0])
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', read)
    exited.then((code) => reject(new Error(`the host ended with ${code}: ${output}`)), reject)
  })
  return {
    address,
    pid: child.pid ?? 0,
    output: () => output,
    exited,
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM')
      await exited
    }
  }
}

/** The browser host with a page of its own in Chromium. */
export async function startInBrowser(browser: Browser, options: SideOptions): Promise<RunningSide> {
  const context = await browser.newContext(options.context)
  // A page needs a process as the host does: both start at once.
  const [page, host] = await Promise.all([context.newPage(), startHost(options)])
  await page.goto(host.address)
  return {
    page,
    pid: host.pid,
    workers: async () => childrenOf(host.pid),
    close: async () => {
      await Promise.all([context.close(), host.stop()])
    }
  }
}

/** What runs, as it says itself. */
export const versionsOf = (app: ElectronApplication): Promise<string> =>
  app.evaluate(() => {
    const { electron, chrome, node } = process.versions as Record<string, string>
    return `Electron ${electron}, Chromium ${chrome}, Node ${node}`
  })

/** Where a bare runtime gets its launch folder. */
const launchFolder = join(root, '.cache', 'electron-launch')

/** Makes a bare Electron runtime ready to start the program; before any of `startInElectron`. */
export const readyElectron = (binary: string): void => prepareElectron(binary, root, launchFolder)

/** How the desktop app is started on a side, without what Playwright adds. */
export function electronCommand(binary: string, options: SideOptions): { file: string; args: string[]; env: Record<string, string> } {
  const home = options.env['HOME'] ?? ''
  const launch = electronLaunch(binary, root, launchFolder)
  const locale = options.context?.locale
  return {
    file: options.by?.(launch.binary) ?? launch.binary,
    args: [
      ...launch.args,
      // Only where the sandbox cannot be had: Chromium gives root none.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.side === undefined ? [] : [`--side=${options.side}`])
    ],
    env: {
      ...options.env,
      // The system's language, as a desktop tells programs; not Playwright's own locale, which only pages would see.
      ...(locale === undefined ? {} : { LANGUAGE: locale.replace('-', '_') }),
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_DATA_HOME: join(home, 'data'),
      XDG_STATE_HOME: join(home, 'state')
    }
  }
}

/** The desktop app itself; only where there is an Electron. */
export async function startInElectron(binary: string, options: SideOptions): Promise<RunningSide> {
  const { file, args, env } = electronCommand(binary, options)
  const { viewport, colorScheme, reducedMotion } = options.context ?? {}
  const app = await _electron.launch({
    executablePath: file,
    args,
    chromiumSandbox: !args.includes('--no-sandbox'),
    ...(colorScheme === undefined ? {} : { colorScheme }),
    env
  })
  const page = await app.firstWindow()
  // While somebody listens, no dialog of the system opens: it would hold up the program until a person closes it.
  page.on('filechooser', () => undefined)
  // As a browser's page.goto does: whoever reloads sooner has the first load aborted.
  await page.waitForLoadState()
  answerSaveDialogs(page, app, options.env['HOME'] ?? '')
  if (reducedMotion !== undefined) await page.emulateMedia({ reducedMotion })
  if (viewport !== undefined && viewport !== null) await page.setViewportSize(viewport)
  return { page, pid: app.process().pid ?? 0, app, workers: () => utilityProcesses(app), close: () => app.close() }
}
