import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from '@playwright/test'
import type { Browser, BrowserContextOptions, ElectronApplication, Page } from '@playwright/test'

/** The real program, started as a person starts it, with its window. */

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface RunningSide {
  page: Page
  /** Process id of the program itself. */
  pid: number
  /** The desktop app, where it is one. */
  app?: ElectronApplication
  close(): Promise<void>
}

export interface SideOptions {
  env: Record<string, string>
  side?: 'local' | 'session'
  context?: BrowserContextOptions
  /** Makes a script that stands for the program, which is started instead of it. */
  by?: (program: string) => string
}

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
  const child = spawn(options.by?.(process.execPath) ?? process.execPath, args, { env: options.env, stdio: ['ignore', 'pipe', 'pipe'] })
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
    close: async () => {
      await Promise.all([context.close(), host.stop()])
    }
  }
}

/** The desktop app itself; only where Electron's binary is installed. */
export async function startInElectron(binary: string, options: SideOptions): Promise<RunningSide> {
  const app = await _electron.launch({
    executablePath: options.by?.(binary) ?? binary,
    args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(options.side === undefined ? [] : [`--side=${options.side}`])],
    env: { ...options.env, XDG_CONFIG_HOME: join(options.env['HOME'] ?? '', 'config') }
  })
  return { page: await app.firstWindow(), pid: app.process().pid ?? 0, app, close: () => app.close() }
}
