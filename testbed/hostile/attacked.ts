import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Browser, Page } from '@playwright/test'
import { startBed } from '../../e2e/bed.ts'
import type { Bed, BedSpec } from '../../e2e/bed.ts'
import { SidecheckWindow } from '../../e2e/pages/window.ts'
import { startHost } from '../../e2e/side.ts'
import type { Snapshot } from '../../src/core/snapshot/schema.ts'
import { commandLine, descendants } from '../processes.ts'
import { until } from '../until.ts'
import { openConnection } from './connection.ts'
import type { Connection } from './connection.ts'
import { settledAfter } from './counts.ts'
import type { Memory } from './counts.ts'
import { MEASURABLE, memoryOf } from './memory.ts'

/** The built program with its window in Chromium, its devices, and somebody who watches that neither of them stands still. */
export interface Attacked {
  bed: Bed
  pid: number
  port: number
  page: Page
  window: SidecheckWindow
  /** A further window without a browser, for what an attack has to know or to start. */
  connection: Connection
  /** The newest snapshot that the program told of. */
  newest(): Snapshot
  /** Waits until the newest snapshot is as it should be. */
  untilSnapshot(what: string, holds: (snapshot: Snapshot) => boolean, timeoutMs?: number): Promise<void>
  /** The processes of the program whose main file has this name. */
  processes(file: 'worker.js' | 'audio-worker.js'): number[]
  /** From here on it is the attack that is measured: an attack with several programs forgets what starting the others has cost. */
  begin(): Promise<void>
  /** One round of the attack is over: when the memory must have settled, it is measured. */
  round(): Promise<void>
  /** Ends the watch, looks whether all of it still stands, and takes it down. Never rejects for what the attack has broken. */
  finish(): Promise<Watched>
}

export interface Watched {
  host: number
  window: number
  memory?: Memory
  faults: string[]
  /** How late the thread that watches was woken at the worst, in milliseconds. */
  late: number
}

export interface AttackedOptions {
  /** How many rounds the attack has; 0 where the memory says nothing. */
  rounds: number
  bed?: Partial<BedSpec>
  env?: (bed: Bed) => Record<string, string>
  /** Runs in the page before anything else. */
  initScript?: string
}

/** How long a page may take to notice that its timer is due: it is woken every so often. */
const TICK_MS = 10
const RECORDER = `(() => {
  let last = performance.now()
  window.hostileLongest = 0
  const look = () => {
    const now = performance.now()
    window.hostileLongest = Math.max(window.hostileLongest, now - last - ${TICK_MS})
    last = now
    setTimeout(look, ${TICK_MS})
  }
  setTimeout(look, ${TICK_MS})
})()`

/** What was saved before the attack, and has to be there afterwards. */
export const SAVED = { theme: 'dark', helpdesk: true, language: 'en' } as const

const DEVICES: BedSpec = {
  readers: ['ACME CardMan 00 00'],
  ports: [{ name: 'COM1', manufacturer: 'ACME' }],
  sinks: [{ name: 'desk', description: 'Desk speakers' }],
  sources: [{ name: 'voice', description: 'Headset microphone' }]
}

interface Answers {
  longest: number
  late: number
  faults: string[]
}

export async function startAttacked(browser: Browser, options: AttackedOptions): Promise<Attacked> {
  const bed = await startBed({ ...DEVICES, ...options.bed })
  try {
    return await attackedIn(bed, browser, options)
  } catch (error) {
    await bed.stop()
    throw error
  }
}

async function attackedIn(bed: Bed, browser: Browser, options: AttackedOptions): Promise<Attacked> {
  const env: Record<string, string> = { ...bed.env, ...MEASURABLE, ...options.env?.(bed) }
  const host = await startHost({ env })
  try {
    return await attackedHost(host, env, bed, browser, options)
  } catch (error) {
    await host.stop()
    throw error
  }
}

async function attackedHost(
  host: Awaited<ReturnType<typeof startHost>>,
  env: Record<string, string>,
  bed: Bed,
  browser: Browser,
  options: AttackedOptions
): Promise<Attacked> {
  const home = env['SIDECHECK_HOME'] ?? ''
  const port = Number(new URL(host.address).port)
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const faults: string[] = []
  let ended: number | null | undefined
  void host.exited.then((code) => (ended = code))
  page.on('pageerror', (error) => faults.push(`an error in the page: ${error.message}`))
  page.on('crash', () => faults.push('the page crashed'))
  await page.addInitScript(RECORDER)
  if (options.initScript !== undefined) await page.addInitScript(options.initScript)
  await page.goto(host.address)
  const window = new SidecheckWindow(page)
  await window.ready()
  const connection = await openConnection(home)
  await connection.client.call('settings.save', SAVED)
  let newest = await connection.client.call('snapshot.scan', {})
  connection.client.on('snapshot.changed', (snapshot) => (newest = snapshot))

  const memory = await memoryOf(host.pid, host.output)
  let rounds = 0
  let settled: number | undefined
  const watch = new Worker(new URL('./watch.mjs', import.meta.url), { workerData: { port } })
  const told = (): Promise<unknown> => new Promise((resolve, reject) => void watch.once('message', resolve).once('error', reject))
  /** Collecting garbage takes its time, which is none of the attack's. */
  const unwatched = async <T>(work: () => Promise<T>): Promise<T> => {
    const resting = told()
    watch.postMessage('rest')
    await resting
    const result = await work()
    watch.postMessage('go on')
    return result
  }
  const longestOfPage = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { hostileLongest: number }).hostileLongest)
  const begin = async (): Promise<void> => {
    await page.evaluate('window.hostileLongest = 0')
    watch.postMessage('begin')
  }
  await begin()

  const check = async (what: string, look: () => Promise<unknown>): Promise<void> => {
    try {
      await look()
    } catch (error) {
      faults.push(`${what}: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`)
    }
  }
  const untilSnapshot: Attacked['untilSnapshot'] = async (what, holds, timeoutMs) =>
    void (await until(what, () => (holds(newest) ? true : undefined), timeoutMs))

  return {
    bed,
    pid: host.pid,
    port,
    page,
    window,
    connection,
    newest: () => newest,
    untilSnapshot,
    begin,
    processes: (file) => descendants(host.pid).filter((pid) => commandLine(pid).includes(`/${file}`)),
    round: async () => {
      rounds += 1
      if (rounds === settledAfter(options.rounds)) settled = await unwatched(memory.kept)
    },
    finish: async () => {
      if (ended !== undefined) faults.push(`the program ended with ${ended}: ${host.output().slice(-2000)}`)
      else {
        await check('the window has lost the program', () => window.checkAgain.waitFor({ timeout: 15_000 }))
        if (await window.connectionLost.isVisible()) faults.push('the window has lost the program')
        await check('the program answers no further window', async () => {
          const late = await openConnection(home)
          await late.client.call('app.info')
          late.client.close()
        })
        const settings = readFileSync(join(home, 'settings.json'), 'utf8')
        if (JSON.stringify(JSON.parse(settings)) !== JSON.stringify(SAVED)) faults.push(`the saved settings are others now: ${settings}`)
      }
      let longest = 0
      await check('the page cannot be asked', async () => (longest = await longestOfPage()))
      const answers = told()
      watch.postMessage('end')
      const { longest: slowest, late, faults: unanswered } = (await answers) as Answers
      // Of a program that has ended each further question fails: the first ones say enough.
      faults.push(...unanswered.slice(0, 3).map((fault) => `the program did not answer: ${fault}`))
      let end: number | undefined
      if (ended === undefined && settled !== undefined)
        await check('the memory cannot be measured', async () => (end = await memory.kept()))
      memory.close()
      connection.client.close()
      await context.close()
      await host.stop()
      await bed.stop()
      return {
        host: slowest,
        window: longest,
        faults,
        late,
        ...(settled === undefined || end === undefined ? {} : { memory: { settled, end } })
      }
    }
  }
}
