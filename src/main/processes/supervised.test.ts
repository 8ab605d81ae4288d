import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Child } from './child.ts'
import { forkProcess } from './fork.ts'
import { MAX_DYING, MAX_LOST, SupervisedProcess } from './supervised.ts'
import type { ProcessEnd, ProcessTimes, SupervisedOptions } from './supervised.ts'
import { immortal, isAlive, killIfThere } from './testing/immortal.ts'

const script = fileURLToPath(new URL('../../../testbed/workers/scripted-worker.mjs', import.meta.url))
/** On a busy machine a process takes its time to start. */
const PATIENCE = 15_000
const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

const times: ProcessTimes = { start: PATIENCE, ping: 50, pong: 2000, backoff: 20, maxBackoff: 80, grace: 1000 }
const schema = v.looseObject({ type: v.picklist(['reading', 'changed']) })
type Message = v.InferOutput<typeof schema>

interface BedOptions extends Partial<Omit<SupervisedOptions<Message>, 'times'>> {
  times?: Partial<ProcessTimes>
  behaviour?: string
  isImmortal?: boolean
  isDeaf?: boolean
}

/** One supervised scripted worker, and everything it told. */
function bed({ times: changedTimes, behaviour = '', isImmortal = false, isDeaf = false, ...options }: BedOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'sidecheck-process-'))
  const journal = join(folder, 'journal')
  const told = { ready: [] as boolean[], messages: [] as Message[], ends: [] as ProcessEnd[], log: [] as string[], pids: [] as number[] }
  const survivors: number[] = []
  const start = (): Child => {
    const child = forkProcess(script, [], { SCRIPTED_JOURNAL: journal, SCRIPTED_START: behaviour })
    if (child.pid !== undefined) told.pids.push(child.pid)
    return isImmortal ? immortal(child, survivors, isDeaf) : child
  }
  const supervised = new SupervisedProcess<Message>({
    name: 'scripted',
    start,
    schema,
    endOnUnknown: false,
    times: { ...times, ...changedTimes },
    tries: 3,
    stays: false,
    onReady: (replaces) => void told.ready.push(replaces),
    onMessage: (message) => void told.messages.push(message),
    onEnd: (end) => void told.ends.push(end),
    log: (line) => void told.log.push(line),
    ...options
  })
  cleanups.push(() => {
    supervised.close()
    for (const pid of survivors) killIfThere(pid)
    rmSync(folder, { recursive: true, force: true })
  })
  return { supervised, told, survivors, journal: () => readFileSync(journal, 'utf8') }
}

const read = (topic: string): object => ({ type: 'read', id: 1, topic, stopAfter: 1000 })

describe('a supervised process', () => {
  it('starts once, says when it is ready, and carries messages both ways', async () => {
    const { supervised, told } = bed()
    expect(supervised.pid).toBeUndefined()
    supervised.open()
    supervised.open()
    await vi.waitFor(() => expect(told.ready).toEqual([false]), PATIENCE)
    supervised.send(read('machine'))
    await vi.waitFor(() => expect(told.messages).toMatchObject([{ type: 'reading', id: 1 }]), PATIENCE)
    expect(told.pids).toEqual([supervised.pid])
  })

  it('says with which code a process died', async () => {
    const { supervised, told } = bed()
    supervised.open()
    await vi.waitFor(() => expect(supervised.ready).toBe(true), PATIENCE)
    supervised.send(read('audio'))
    await vi.waitFor(() => expect(told.ends).toMatchObject([{ kind: 'exited', code: 'SIGSEGV', gaveUp: false }]), PATIENCE)
    expect(supervised.ready).toBe(false)
  })

  it('ends a process that never becomes ready', async () => {
    const { supervised, told } = bed({ behaviour: 'never-ready', times: { start: 300 } })
    supervised.open()
    await vi.waitFor(() => expect(told.ends).toMatchObject([{ kind: 'not-ready', code: 'TIMEOUT' }]), PATIENCE)
    await vi.waitFor(() => expect(isAlive(told.pids[0] ?? 0)).toBe(false), PATIENCE)
  })

  it('ends a process that falls silent while it is watched over, and not one that answers', async () => {
    const { supervised, told, journal } = bed()
    supervised.open()
    await vi.waitFor(() => expect(supervised.ready).toBe(true), PATIENCE)
    supervised.watchOver(true)
    await vi.waitFor(() => expect(journal().match(/ping/g)?.length).toBeGreaterThan(2), PATIENCE)
    expect(told.ends).toEqual([])
    supervised.send(read('serial'))
    await vi.waitFor(() => expect(told.ends).toMatchObject([{ kind: 'silent', code: 'TIMEOUT' }]), PATIENCE)
    await vi.waitFor(() => expect(isAlive(told.pids[0] ?? 0)).toBe(false), PATIENCE)
  })

  it('asks nothing of a process that is not watched over', async () => {
    const { supervised, journal, told } = bed({ times: { ping: 1 } })
    supervised.open()
    await vi.waitFor(() => expect(supervised.ready).toBe(true), PATIENCE)
    supervised.watchOver(true)
    supervised.watchOver(false)
    supervised.send(read('machine'))
    await vi.waitFor(() => expect(told.messages).toHaveLength(1), PATIENCE)
    expect(journal()).not.toContain('ping')
  })

  it('ends a process that was asked to, though it ignores SIGTERM and a closed channel, without a word about it', async () => {
    const { supervised, told } = bed({ behaviour: 'stay' })
    supervised.open()
    await vi.waitFor(() => expect(supervised.ready).toBe(true), PATIENCE)
    supervised.end()
    expect(supervised.pid).toBeUndefined()
    await vi.waitFor(() => expect(isAlive(told.pids[0] ?? 0)).toBe(false), PATIENCE)
    expect(told.ends).toEqual([])
  })

  it('lets a process go at once that outlives its kill, and starts the next one in the same moment', async () => {
    const { supervised, told, journal } = bed({ behaviour: 'stay', isImmortal: true, times: { grace: 10 } })
    supervised.open()
    await vi.waitFor(() => expect(supervised.ready).toBe(true), PATIENCE)
    supervised.end()
    supervised.open()
    expect(told.pids).toHaveLength(2)
    await vi.waitFor(() => expect(told.ready).toEqual([false, true]), PATIENCE)
    expect(isAlive(told.pids[0] ?? 0)).toBe(true)
    expect(supervised.lost).toBe(1)
    // Its channel is closed: it hears that nobody waits for it any more.
    await vi.waitFor(() => expect(journal()).toContain('disconnect'), PATIENCE)
  })

  it('starts no further process when too many do not go, and goes on when one of them has', async () => {
    const { supervised, told, survivors } = bed({ behaviour: 'stay', isImmortal: true, times: { grace: 1 }, stays: true })
    for (let count = 1; count <= MAX_LOST; count++) {
      supervised.open()
      await vi.waitFor(() => expect(supervised.ready).toBe(true), PATIENCE)
      supervised.end()
      await vi.waitFor(() => expect(supervised.lost).toBe(count), PATIENCE)
    }
    // The last restart may have been on its way before its predecessor counted as lost.
    supervised.end()
    await vi.waitFor(() => expect(supervised.pid).toBeUndefined(), PATIENCE)
    supervised.open()
    expect(told.ends.at(-1)).toEqual({ kind: 'too-many-lost', code: 'PROCESSES_LOST', details: '', gaveUp: true })
    const started = told.pids.length
    for (const pid of survivors.splice(0)) killIfThere(pid)
    await vi.waitFor(() => expect(supervised.ready).toBe(true), PATIENCE)
    expect(told.pids.length).toBeGreaterThan(started)
  })

  it('has never more than so many processes that may hang, however fast one after the other has to be ended', async () => {
    const { supervised, told, survivors } = bed({ behaviour: 'stay', isImmortal: true, times: { grace: 1500 } })
    const bound = MAX_LOST + MAX_DYING
    for (let count = 0; count < bound + 3; count++) {
      supervised.open()
      supervised.end()
    }
    expect(told.pids).toHaveLength(bound)
    supervised.open()
    // Nobody was told of a failure yet: they may be gone in a moment.
    expect(told.ends).toEqual([])
    for (const pid of survivors.splice(0, bound - 1)) killIfThere(pid)
    // The open that had no room is made up for.
    await vi.waitFor(() => expect(supervised.pid).toBeDefined(), PATIENCE)
    expect(told.pids).toHaveLength(bound + 1)
  })

  it('tells those who wait for one without room, when it is known that the others do not go', async () => {
    const { supervised, told } = bed({ behaviour: 'stay', isImmortal: true, isDeaf: true, times: { grace: 300 } })
    for (let count = 0; count < MAX_LOST + MAX_DYING; count++) {
      supervised.open()
      supervised.end()
    }
    supervised.open()
    await vi.waitFor(() => expect(told.ends).toMatchObject([{ kind: 'too-many-lost', gaveUp: true }]), PATIENCE)
  })

  it('restarts one that stays with growing delays, until somebody says that it is healthy', async () => {
    const starts: number[] = []
    const { supervised, told } = bed({
      stays: true,
      times: { backoff: 50, maxBackoff: 400 },
      onReady: () => {
        starts.push(performance.now())
        process.kill(supervised.pid ?? 0, 'SIGKILL')
      }
    })
    const delay = (at: number): number => (starts[at] ?? 0) - (starts[at - 1] ?? 0)
    supervised.open()
    await vi.waitFor(() => expect(starts).toHaveLength(5), PATIENCE)
    expect(told.ends.every(({ code }) => code === 'SIGKILL')).toBe(true)
    // Each delay is a lower bound: 50, 100, 200 and 400 ms.
    for (const [index, least] of [50, 100, 200, 400].entries()) expect(delay(index + 1)).toBeGreaterThanOrEqual(least)
  })

  it('gives up after so many processes that were never ready, and tries as often again', async () => {
    const { supervised, told, journal } = bed({ behaviour: 'crash', onEnd: (end) => void again(end) })
    const again = (end: ProcessEnd): void => {
      told.ends.push(end)
      if (!end.gaveUp) supervised.open()
    }
    for (const starts of [3, 6]) {
      supervised.open()
      await vi.waitFor(() => expect(told.ends).toHaveLength(starts), PATIENCE)
      expect(told.ends.map(({ gaveUp }) => gaveUp).slice(-3)).toEqual([false, false, true])
      expect(journal().match(/start/g)).toHaveLength(starts)
    }
  })

  it('takes one that cannot be started at all for one that ended', async () => {
    const refused = bed({
      tries: 1,
      start: () => {
        throw new Error('EMFILE')
      }
    })
    refused.supervised.open()
    expect(refused.told.ends).toMatchObject([{ kind: 'exited', code: 'NOT_STARTED', gaveUp: true }])
    const missing = bed({ tries: 1, start: () => forkProcess('/nonexistent/process.js', [], {}) })
    missing.supervised.open()
    await vi.waitFor(() => expect(missing.told.ends).toMatchObject([{ kind: 'exited', gaveUp: true }]), PATIENCE)
  })

  it.each([
    [false, []],
    [true, [{ kind: 'unknown-message', code: 'BAD_MESSAGE' }]]
  ])('on a message that it does not know ends: %s', async (endOnUnknown, ends) => {
    const { supervised, told } = bed({ endOnUnknown })
    supervised.open()
    await vi.waitFor(() => expect(supervised.ready).toBe(true), PATIENCE)
    supervised.send({ type: 'watch', topics: [] })
    await vi.waitFor(() => expect(told.log.some((line) => line.includes('something unknown'))).toBe(true), PATIENCE)
    expect(told.ends).toMatchObject(ends)
  })

  it('is gone for good when it is closed', async () => {
    const { supervised, told } = bed({ stays: true, times: { backoff: 1 } })
    supervised.open()
    await vi.waitFor(() => expect(supervised.ready).toBe(true), PATIENCE)
    supervised.close()
    supervised.open()
    await vi.waitFor(() => expect(isAlive(told.pids[0] ?? 0)).toBe(false), PATIENCE)
    expect(told.pids).toHaveLength(1)
  })
})
