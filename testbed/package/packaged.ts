import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { until } from '../until.ts'
import { asOrdinaryUser } from './ordinary-user.ts'

/** A packaged program that runs, with its window. */
export interface Packaged {
  page: Page
  pid: number
  /** What it printed until now. */
  printed(): string
  close(): Promise<void>
}

const START_MS = 60_000
/** How long it may take to end with its window, in milliseconds. */
const END_MS = 10_000

/**
 * Where the program is reached, out of the file that Chromium writes beside its cache: a program that only starts another one, as
 * the portable one for Windows, hands nothing on of what that prints.
 */
function written(home: string | undefined): string | undefined {
  if (home === undefined) return undefined
  try {
    const machines = join(home, 'machines')
    for (const name of readdirSync(machines)) {
      const [port, path] = readFileSync(join(machines, name, 'DevToolsActivePort'), 'utf8').split('\n')
      if (port !== undefined && path !== undefined) return `ws://127.0.0.1:${port}${path}`
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return undefined
}

/** Whether the program has loaded its page, by the list of what can be debugged in it. */
async function hasWindow(port: string): Promise<true | undefined> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as { type: string; url: string }[]
  return targets.some(({ type, url }) => type === 'page' && url.startsWith('app://')) || undefined
}

/**
 * Starts a packaged program as an ordinary user. Its switches leave Node's inspector off, which Playwright's own way to start Electron
 * needs, so its window is reached as a browser's is. Throws with what it printed where no window comes.
 */
export async function startPackaged(program: string, env: Record<string, string>, args: string[] = []): Promise<Packaged> {
  const [command, words] = asOrdinaryUser(program, [...args, '--remote-debugging-port=0', '--disable-gpu'])
  const child = spawn(command, words, { env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = once(child, 'exit')
  let printed = ''
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await exited
  }
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const said = (): string | undefined => /^DevTools listening on (ws:\S+)/m.exec(printed)?.[1]
  const address = await Promise.race([
    until('an address of the program', async () => said() ?? written(env['SIDECHECK_HOME']), START_MS),
    exited.then(([code]) => Promise.reject(new Error(`it ended with ${String(code)}: ${printed}`)))
  ]).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  let browser: Browser | undefined
  try {
    // Whoever connects while the page is just being made may wait for it for ever.
    await until('the window', () => hasWindow(new URL(address).port), START_MS)
    browser = await chromium.connectOverCDP(address, { noDefaults: true })
    const [context] = browser.contexts()
    if (context === undefined) throw new Error('it has no window')
    const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: START_MS }))
    return {
      page,
      pid: child.pid ?? 0,
      printed: () => printed,
      close: async () => {
        // It ends with its window; who only ends what was started here may leave the program that this one has started.
        await page.close()
        await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, END_MS).unref())])
        await browser?.close()
        await stop()
      }
    }
  } catch (error) {
    await stop()
    throw new Error(`its window could not be reached: ${printed}`, { cause: error })
  }
}
