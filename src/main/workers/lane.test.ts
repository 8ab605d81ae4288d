import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Reading } from '../../core/snapshot/reading.ts'
import type { Machine, Topic } from '../../core/snapshot/schema.ts'
import { immortal, isAlive, killIfThere } from '../processes/testing/immortal.ts'
import { MAX_LOST } from '../processes/supervised.ts'
import { forkStarter } from './fork.ts'
import { Lane } from './lane.ts'
import type { LaneTimes } from './lane.ts'
import { checkReading } from './protocol.ts'

const script = fileURLToPath(new URL('../../../testbed/workers/scripted-worker.mjs', import.meta.url))
/** On a busy machine a process takes its time to start. */
const PATIENCE = 15_000
const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

const times: LaneTimes = {
  start: PATIENCE,
  // Only these two topics of the scripted worker take as long as they may.
  test: 2000,
  read: (topic) => (topic === 'serial' || topic === 'events' ? 1000 : PATIENCE),
  ping: 50,
  pong: 2000,
  backoff: 20,
  maxBackoff: 100,
  grace: 1000
}

interface Bed {
  lane: Lane
  changed: Topic[]
  log: string[]
  journal(): string
  /** Ids of the processes that were killed in vain. */
  survivors: number[]
}

interface BedOptions {
  watch?: boolean
  env?: Record<string, string>
  times?: Partial<LaneTimes>
  /** Processes that no kill reaches, as inside some driver calls. */
  isImmortal?: boolean
  reliefAfter?: number
}

function bed(options: BedOptions = {}): Bed {
  const folder = mkdtempSync(join(tmpdir(), 'sidecheck-lane-'))
  const journal = join(folder, 'journal')
  const changed: Topic[] = []
  const log: string[] = []
  const survivors: number[] = []
  const fork = forkStarter((_name, text) => void log.push(text), script)
  const lane = new Lane({
    name: 'scripted',
    topics: ['machine', 'smartcard'],
    env: { SCRIPTED_JOURNAL: journal, ...options.env },
    start: options.isImmortal === true ? (name, env) => immortal(fork(name, env), survivors) : fork,
    times: { ...times, ...options.times },
    watch: options.watch ?? false,
    ...(options.reliefAfter === undefined ? {} : { reliefAfter: options.reliefAfter }),
    onChanged: (topic) => void changed.push(topic),
    log: (message) => void log.push(message)
  })
  cleanups.push(() => {
    lane.close()
    for (const pid of survivors) killIfThere(pid)
    rmSync(folder, { recursive: true, force: true })
  })
  return { lane, changed, log, journal: () => readFileSync(journal, 'utf8'), survivors }
}

const asReading = (value: unknown): Reading<unknown> => value as Reading<unknown>
const pidOf = (value: unknown): string => (value as { data: Machine }).data.name

describe('a worker process and its queue', () => {
  it('reads a topic in another process', async () => {
    const { lane } = bed()
    const reading = await lane.read('machine')
    expect(pidOf(reading)).toBe(String(lane.pid))
    expect(lane.pid).not.toBe(process.pid)
  })

  it('ends a process that hangs, says so with a code, and reads the waiting topics in a new one', async () => {
    const { lane } = bed()
    const before = pidOf(await lane.read('machine'))
    const hung = lane.read('serial')
    const behind = lane.read('machine')
    expect(asReading(await hung)).toMatchObject({ status: 'failed', error: { code: 'TIMEOUT' } })
    const after = await behind
    expect(asReading(after).status).toBe('present')
    expect(pidOf(after)).not.toBe(before)
  })

  it('has what waits behind a topic that hangs read by a process beside it, which ends with that', async () => {
    const { lane } = bed({ reliefAfter: 100, times: { read: () => PATIENCE } })
    const before = pidOf(await lane.read('machine'))
    let isGivenUp = false
    const hung = lane.read('serial').then((reading) => {
      isGivenUp = true
      return reading
    })
    const [waiting, absent] = await Promise.all([lane.read('machine'), lane.read('smartcard')])
    expect(pidOf(waiting)).not.toBe(before)
    expect(asReading(absent).status).toBe('absent')
    // What is asked for later does not wait either, and not for a process that was ended meanwhile.
    expect(asReading(await lane.read('machine')).status).toBe('present')
    expect(isGivenUp).toBe(false)
    await vi.waitFor(() => expect(isAlive(Number(pidOf(waiting)))).toBe(false), PATIENCE)
    const late = lane.read('serial')
    process.kill(lane.pid ?? 0, 'SIGKILL')
    expect(asReading(await hung)).toMatchObject({ error: { code: 'SIGKILL' } })
    // With that its own process reads again.
    const again = await lane.read('machine')
    expect(pidOf(again)).toBe(String(lane.pid))
    lane.close()
    expect(asReading(await late)).toMatchObject({ error: { code: 'CLOSED' } })
  })

  it('keeps to its own process where that answers in time', async () => {
    const { lane, journal } = bed({ reliefAfter: PATIENCE })
    await Promise.all([lane.read('machine'), lane.read('smartcard'), lane.read('events')])
    expect(journal().match(/start/g)).toHaveLength(1)
  })

  it('reads on in the same process after a probe that stopped by itself before its time limit', async () => {
    const { lane } = bed()
    const before = pidOf(await lane.read('machine'))
    expect(asReading(await lane.read('events'))).toMatchObject({ status: 'failed', reason: 'stopped by itself' })
    expect(pidOf(await lane.read('machine'))).toBe(before)
  })

  it('does not wait for a hung process that outlives its kill, and says so when there are too many of them', async () => {
    const { lane, survivors, log } = bed({ isImmortal: true, times: { grace: 10 } })
    for (let count = 1; count <= MAX_LOST; count++) {
      expect(asReading(await lane.read('serial'))).toMatchObject({ error: { code: 'TIMEOUT' } })
      if (count === MAX_LOST) break
      expect(asReading(await lane.read('machine')).status).toBe('present')
    }
    await vi.waitFor(() => expect(log.filter((line) => line.includes('does not go'))).toHaveLength(MAX_LOST), PATIENCE)
    expect(asReading(await lane.read('machine'))).toMatchObject({
      status: 'failed',
      text: { id: 'reason.processes-hang' },
      error: { code: 'PROCESSES_LOST' }
    })
    process.kill(survivors[0] ?? 0, 'SIGKILL')
    await vi.waitFor(() => expect(log.some((line) => line.includes('has gone at last'))).toBe(true), PATIENCE)
    expect(asReading(await lane.read('machine')).status).toBe('present')
  })

  it('reports the signal of a process that crashes, and only for the topic that it was reading', async () => {
    const { lane } = bed()
    const [crashed, behind] = await Promise.all([lane.read('audio'), lane.read('smartcard')])
    expect(asReading(crashed)).toMatchObject({ status: 'failed', error: { code: 'SIGSEGV' } })
    expect(asReading(behind)).toMatchObject({ status: 'absent', reason: 'none' })
  })

  it('reports the exit code of a process that ends by itself', async () => {
    expect(asReading(await bed().lane.read('privacy'))).toMatchObject({ status: 'failed', error: { code: 'EXIT_3' } })
  })

  it('gives up on reads when no process becomes ready', async () => {
    const { lane, journal } = bed({ env: { SCRIPTED_START: 'crash' } })
    expect(asReading(await lane.read('machine'))).toMatchObject({ status: 'failed', error: { code: 'EXIT_7' } })
    expect(journal().match(/start/g)).toHaveLength(3)
  })

  it('fails reads when the worker cannot be started at all', async () => {
    const lane = new Lane({
      name: 'missing',
      topics: ['machine'],
      env: {},
      start: forkStarter(() => undefined, '/nonexistent/worker.js'),
      times,
      watch: false,
      onChanged: () => undefined,
      log: () => undefined
    })
    cleanups.push(() => lane.close())
    expect(asReading(await lane.read('machine')).status).toBe('failed')
  })

  it('restarts a watching process that is killed from outside, watches again and asks for its topics anew', async () => {
    const { lane, changed } = bed({ watch: true })
    await lane.read('machine')
    const first = lane.pid
    process.kill(first ?? 0, 'SIGKILL')
    await vi.waitFor(() => expect(changed).toEqual(['machine', 'smartcard']), PATIENCE)
    expect(lane.pid).not.toBe(first)
    expect(asReading(await lane.read('smartcard')).status).toBe('absent')
  })

  it('notices an idle process that has stopped answering, and replaces it', async () => {
    const { lane, log, journal } = bed({ watch: true, env: { SCRIPTED_START: 'hang-after-watch' } })
    lane.open()
    await vi.waitFor(() => expect(log.some((line) => line.includes('does not answer'))).toBe(true), PATIENCE)
    await vi.waitFor(() => expect(journal().match(/start/g)?.length).toBeGreaterThan(1), PATIENCE)
  })

  it('survives messages that it does not know', async () => {
    const { lane, log } = bed({ watch: true })
    await lane.read('machine')
    await vi.waitFor(() => expect(log.some((line) => line.includes('something unknown'))).toBe(true), PATIENCE)
    expect(asReading(await lane.read('machine')).status).toBe('present')
  })

  it('fails open reads when it is closed', async () => {
    const { lane } = bed()
    const open = lane.read('serial')
    lane.close()
    expect(asReading(await open)).toMatchObject({ status: 'failed', error: { code: 'CLOSED' } })
    expect(asReading(await lane.read('machine'))).toMatchObject({ status: 'failed', error: { code: 'CLOSED' } })
  })
})

describe('what a worker sends', () => {
  it('is refused when it does not fit the schema', () => {
    expect(checkReading('session', { status: 'present', tookMs: 1, data: { remote: 'perhaps' } })).toMatchObject({
      status: 'failed',
      error: { code: 'BAD_READING' }
    })
    expect(checkReading('machine', undefined)).toMatchObject({ status: 'failed', error: { code: 'BAD_READING' } })
  })
})
