import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../scripts/setup.mjs'
import type { BedEnvironment } from '../table/figures.ts'
import { machineFolder } from '../../src/main/platform/index.ts'
import { profileIn } from './browser.ts'
import type { Screen } from './browser.ts'
import { connectToPage } from './devtools.ts'

export interface ProgramWindow {
  pid: number
  /** The program's own folder. */
  home: string
  /** From the start of the program to the first complete list in its window, in milliseconds. */
  tookMs: number
  evaluate(expression: string): Promise<unknown>
  close(): Promise<void>
}

/** Runs in the page: reports the page's clock as soon as every device of the bed stands in it and no list is being read any more. */
function reportWhenListed(names: readonly string[]): string {
  return `(() => {
  if (!location.protocol.startsWith('http')) return
  const names = ${JSON.stringify(names)}
  const look = () => {
    const text = document.body?.textContent ?? ''
    if (!names.every((name) => text.includes(name))) return
    if (document.querySelector('section[data-side]:not([aria-busy="true"])') === null) return
    observer.disconnect()
    benchReport(String(performance.timeOrigin + performance.now()))
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['aria-busy'] })
  look()
})()`
}

/** Starts the browser host as a person does and waits for the first complete list. */
export async function openWindow(screen: Screen, { env, names }: BedEnvironment): Promise<ProgramWindow> {
  const home = env['SIDECHECK_HOME'] ?? ''
  const profile = profileIn(machineFolder(screen.env(env)))
  const from = performance.timeOrigin + performance.now()
  const child = spawn(process.execPath, [join(root, 'out', 'main', 'browser-host.js')], {
    env: screen.env(env),
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  const exited = new Promise<void>((resolve) => void child.once('exit', () => resolve()))
  const close = async (): Promise<void> => {
    if (child.exitCode === null) child.kill('SIGTERM')
    await exited
  }
  try {
    const session = await connectToPage(profile)
    const listed = Number(await session.reported(reportWhenListed(names)))
    session.close()
    return {
      pid: child.pid ?? 0,
      home,
      tookMs: listed - from,
      evaluate: async (expression) => {
        // A session of its own each time: none stays open while something is measured.
        const page = await connectToPage(profile)
        try {
          return await page.evaluate(expression)
        } finally {
          page.close()
        }
      },
      close
    }
  } catch (error) {
    await close()
    throw new Error(`the window did not show the list: ${output.slice(-500)}`, { cause: error })
  }
}
