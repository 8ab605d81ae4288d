import { fork } from 'node:child_process'
import type { Reading } from '../src/core/snapshot/reading.ts'
import type { Topic, TopicData } from '../src/core/snapshot/schema.ts'
import { checkReading } from '../src/main/workers/protocol.ts'
import { bundleForNode } from './bundle.ts'
import type { FromProbeChild, ToProbeChild } from './probe-child.ts'

type Condition<T extends Topic> = (reading: Reading<TopicData[T]>) => boolean

export interface ProbeProcess<T extends Topic> {
  pid: number | undefined
  /** Reads once. A reading that does not fit the snapshot's schema comes back as failed with BAD_READING. */
  read(): Promise<Reading<TopicData[T]>>
  watch(): void
  unwatch(): void
  /** How many changes the watch has reported. */
  changes(): number
  /** Waits until the probe has reported a change after this call; rejects after `limit` milliseconds. */
  changed(limit?: number): Promise<void>
  /** Reads again and again until the reading fulfils the condition; throws with the last one after `limit` milliseconds. */
  until(condition: Condition<T>, limit?: number): Promise<Reading<TopicData[T]>>
  /**
   * Reads, and reads again after each change the watch reports, until the reading fulfils the condition. Resolves with the
   * milliseconds it took; rejects after `limit` with the last reading.
   */
  reported(condition: Condition<T>, limit?: number): Promise<number>
  /** Ends the watch and the connection, then waits for the process to end by itself, with its exit code. */
  leave(): Promise<number | null>
  /** Ends the process as SIGKILL does; resolves when it is gone. */
  stop(): Promise<void>
}

/**
 * Runs a probe in a process with an environment of its own, because libraries read theirs only once and their calls block.
 * `entry` is a TypeScript file that calls serveProbe(); what is undefined in `env` is not set there. With `uid` it runs as that
 * user (needs root): the program may lie where only its owner can read, so the process reads once, which loads everything, before
 * it becomes the other.
 */
export async function startProbe<T extends Topic>(
  topic: T,
  entry: string,
  env: Readonly<Record<string, string | undefined>>,
  { uid }: { uid?: number } = {}
): Promise<ProbeProcess<T>> {
  const child = fork(await bundleForNode(entry), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, ...env }
  })
  let errors = ''
  child.stderr?.on('data', (data: Buffer) => (errors = (errors + data.toString()).slice(-4000)))
  const readings = new Map<number, { resolve: (reading: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Set<() => void>()
  let changes = 0
  let nextId = 1
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message: FromProbeChild) => {
      if (message.type === 'ready') resolve()
      else if (message.type === 'reading') readings.get(message.id)?.resolve(message.reading)
      else {
        changes++
        for (const listener of listeners) listener()
      }
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      const ended = new Error(`The probe's process ended (${code ?? signal}): ${errors}`)
      reject(ended)
      for (const reading of readings.values()) reading.reject(ended)
    })
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await ready
  const send = (message: ToProbeChild): void => {
    child.send(message)
  }
  const read = async (): Promise<Reading<TopicData[T]>> => {
    const id = nextId++
    const answer = new Promise<unknown>((resolve, reject) => readings.set(id, { resolve, reject }))
    send({ type: 'read', id })
    return checkReading(topic, await answer.finally(() => readings.delete(id)))
  }
  /** Whether a change was reported within this time. */
  const change = async (limit: number): Promise<boolean> => {
    let listener = (): void => undefined
    let timer: NodeJS.Timeout | undefined
    const reported = await new Promise<boolean>((resolve) => {
      listener = () => resolve(true)
      listeners.add(listener)
      timer = setTimeout(() => resolve(false), limit)
    })
    clearTimeout(timer)
    listeners.delete(listener)
    return reported
  }
  const unexpected = (reading: unknown): Error => new Error(`The reading did not become as expected: ${JSON.stringify(reading)}`)
  if (uid !== undefined) {
    await read()
    send({ type: 'become', uid })
  }
  return {
    pid: child.pid,
    read,
    watch: () => send({ type: 'watch' }),
    unwatch: () => send({ type: 'unwatch' }),
    changes: () => changes,
    async changed(limit = 5000) {
      if (!(await change(limit))) throw new Error(`No change was reported within ${limit} ms`)
    },
    async until(condition, limit = 5000) {
      const deadline = Date.now() + limit
      for (;;) {
        const reading = await read()
        if (condition(reading)) return reading
        if (Date.now() > deadline) throw unexpected(reading)
      }
    },
    async reported(condition, limit = 5000) {
      const started = performance.now()
      for (;;) {
        const seen = changes
        const reading = await read()
        if (condition(reading)) return performance.now() - started
        const left = limit - (performance.now() - started)
        // A change that came while it was read is looked at at once.
        if (left <= 0 || (changes === seen && !(await change(left)))) throw unexpected(reading)
      }
    },
    async leave() {
      send({ type: 'leave' })
      return exited
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await exited
    }
  }
}
