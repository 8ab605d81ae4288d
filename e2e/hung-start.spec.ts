import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Snapshot, Topic } from '../src/core/snapshot/schema.ts'
import { stayingWorkers } from '../src/main/workers/supervisor.ts'
import { openConnection } from '../testbed/hostile/connection.ts'
import { until } from '../testbed/until.ts'
import type { Bed } from './bed.ts'
import { expect, test } from './fixtures.ts'
import { ONLY_BROWSER_HOST } from './hosts.ts'
import { SidecheckWindow } from './pages/index.ts'
import { startHost } from './side.ts'

/**
 * The start while one probe hangs in native code: how soon after its own answer each other topic is there. What shares a process with
 * it is read by another one after a second.
 */

test.skip(({ electronBinary }) => electronBinary !== undefined, ONLY_BROWSER_HOST)

/** A topic must be there this soon after its probe has answered, in milliseconds; 100 is the goal, which a busy machine misses. */
const MOST_MS = 1000
const SLOW_MS = 2500
const PRELOAD = fileURLToPath(new URL('../testbed/hostile/hang.mjs', import.meta.url))
const devices = {
  readers: ['ACME CardMan 00 00'],
  ports: [{ name: 'COM1', manufacturer: 'ACME' }],
  sinks: [{ name: 'desk', description: 'Desk speakers' }],
  sources: []
}

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-hung-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const answersFile = (): string => join(folder, 'answers')
const surroundings = ({ env }: Bed): Record<string, string> => ({
  ...env,
  HOSTILE_HANG: folder,
  HOSTILE_ANSWERS: answersFile(),
  NODE_OPTIONS: `--import=${PRELOAD}`
})
const hang = (topic: Topic, how: 'process' | 'wait'): void => writeFileSync(join(folder, topic), how)

/** When each probe answered for the first time. */
function answered(): Map<string, number> {
  const lines = existsSync(answersFile()) ? readFileSync(answersFile(), 'utf8').trim().split('\n') : []
  return new Map(lines.reverse().map((line): [string, number] => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]))
}

const topics = stayingWorkers().flatMap((worker) => worker.topics)
for (const hung of topics) {
  test(`a probe of ${hung} that hangs keeps none of the others waiting until it is given up`, async ({ bed }, info) => {
    const others = topics.filter((topic) => topic !== hung)
    const here = await bed(devices)
    hang(hung, 'process')
    const began = Date.now()
    const host = await startHost({ env: surroundings(here) })
    const connection = await openConnection(here.env['SIDECHECK_HOME'] ?? '')
    try {
      const opened = Date.now()
      // A machine that is this slow has given it up by the time that another process has read the rest.
      test.skip(opened - began > SLOW_MS, `the program took ${opened - began} ms to start`)
      const shown = new Map<Topic, number>()
      let newest: Snapshot | null = null
      const look = (snapshot: Snapshot | null): void => {
        newest = snapshot ?? newest
        for (const topic of others)
          if ((newest?.[topic]?.status ?? 'not-asked') !== 'not-asked' && !shown.has(topic)) shown.set(topic, Date.now())
      }
      connection.client.on('snapshot.changed', look)
      look(await connection.client.call('snapshot.get'))
      await until('all other topics', () => (shown.size === others.length ? true : undefined))
      // None of them has waited for it: it hangs still, and would be given up after five seconds.
      expect((newest as Snapshot | null)?.[hung]).toMatchObject({ status: 'not-asked' })
      const times = answered()
      expect([...times.keys()]).toEqual(expect.arrayContaining(others))
      const delays = others.map((topic) => (shown.get(topic) ?? Infinity) - Math.max(opened, times.get(topic) ?? 0))
      info.annotations.push({ type: 'ms after the answer', description: others.map((topic, at) => `${topic} ${delays[at]}`).join(', ') })
      expect(Math.max(...delays)).toBeLessThan(MOST_MS)
    } finally {
      connection.client.close()
      await host.stop()
    }
  })
}

test('a list of devices stands in the window as soon as its probe answers, though another one hangs', async ({ bed, browser }, info) => {
  const here = await bed(devices)
  hang('smartcard', 'process')
  hang('audio', 'wait')
  // Its own start is none of the program's.
  const page = await browser.newPage()
  const began = Date.now()
  const host = await startHost({ env: surroundings(here) })
  try {
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { rowSeen?: number }
      new MutationObserver(() => {
        const rows = [...document.querySelectorAll('[data-row]')]
        if (rows.some((row) => row.textContent?.includes('Desk speakers') === true)) seen.rowSeen ??= Date.now()
      }).observe(document, { childList: true, subtree: true, characterData: true })
    })
    await page.goto(host.address)
    const { bay } = new SidecheckWindow(page)
    const cards = bay.group('Smart cards').problemOf('local', 'reading')
    await expect(cards).toContainText('Still being read')
    // Both would be given up after their limit of five seconds.
    const opening = Date.now() - began
    test.skip(opening > 4500, `the window took ${opening} ms to open`)
    await expect(bay.row('Desk speakers')).toHaveCount(0)
    writeFileSync(join(folder, 'audio.go'), '')
    await expect(bay.row('Desk speakers')).toBeVisible()
    await expect(cards).toHaveCount(1)
    const seen = await page.evaluate(() => (globalThis as unknown as { rowSeen: number }).rowSeen)
    const delay = seen - (answered().get('audio') ?? 0)
    info.annotations.push({ type: 'ms from the answer to the row', description: String(delay) })
    expect(delay).toBeLessThan(MOST_MS)
  } finally {
    await page.close()
    await host.stop()
  }
})
