import { spawn } from 'node:child_process'
import { once } from 'node:events'
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
  const address = await new Promise<string>((resolve, reject) => {
    const give = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`no window within ${START_MS} ms: ${printed}`))
    }, START_MS)
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        const found = /^DevTools listening on (ws:\S+)/m.exec(printed)?.[1]
        if (found === undefined) return
        clearTimeout(give)
        resolve(found)
      })
    exited.then(([code]) => reject(new Error(`it ended with ${String(code)}: ${printed}`)), reject)
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
        await browser?.close()
        await stop()
      }
    }
  } catch (error) {
    await stop()
    throw new Error(`its window could not be reached: ${printed}`, { cause: error })
  }
}
