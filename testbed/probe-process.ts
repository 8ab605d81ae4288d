import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Reading } from '../src/core/snapshot/reading.ts'
import type { Topic, TopicData } from '../src/core/snapshot/schema.ts'
import { checkReading } from '../src/main/workers/protocol.ts'
import { bundleForNode } from './bundle.ts'
import type { FromProbeChild, ToProbeChild } from './probe-child.ts'

export interface ProbeProcess<T extends Topic> {
  pid: number | undefined
  /** Reads once. A reading that does not fit the snapshot's schema comes back as failed with BAD_READING. */
  read(): Promise<Reading<TopicData[T]>>
  watch(): void
  unwatch(): void
  /** Waits until the probe has reported a change after this call; rejects after `limit` milliseconds. */
  changed(limit?: number): Promise<void>
  /** Reads again and again until the reading fulfils the condition; throws with the last one after `limit` milliseconds. */
  until(condition: (reading: Reading<TopicData[T]>) => boolean, limit?: number): Promise<Reading<TopicData[T]>>
  stop(): Promise<void>
}

/**
 * Runs a probe in a process with an environment of its own, because libraries read theirs only once.
 * `entry` is a TypeScript file that calls serveProbe(). With `uid` it runs as that user (needs root): the program may
 * lie where only its owner can read, so the process reads once, which loads everything, before it becomes the other.
 */
export async function startProbe<T extends Topic>(topic: T, entry: string, env: Record<string, string>, { uid }: { uid?: number } = {}): Promise<ProbeProcess<T>> {
  const child = fork(await bundleForNode(entry), { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: { ...process.env, ...env } })
  let errors = ''
  child.stderr?.on('data', (data: Buffer) => (errors = (errors + data.toString()).slice(-4000)))
  const readings = new Map<number, { resolve: (reading: unknown) => void; reject: (error: Error) => void }>()
  let listeners: (() => void)[] = []
  let nextId = 1
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message: FromProbeChild) => {
      if (message.type === 'ready') resolve()
      else if (message.type === 'reading') readings.get(message.id)?.resolve(message.reading)
      else for (const listener of listeners) listener()
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      const ended = new Error(`The probe's process ended (${code ?? signal}): ${errors}`)
      reject(ended)
      for (const reading of readings.values()) reading.reject(ended)
    })
  })
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
  if (uid !== undefined) {
    await read()
    send({ type: 'become', uid })
  }
  return {
    pid: child.pid,
    read,
    watch: () => send({ type: 'watch' }),
    unwatch: () => send({ type: 'unwatch' }),
    async changed(limit = 5000) {
      let timer: NodeJS.Timeout | undefined
      const change = new Promise<void>((resolve, reject) => {
        listeners.push(resolve)
        timer = setTimeout(() => reject(new Error(`No change was reported within ${limit} ms`)), limit)
      })
      await change.finally(() => {
        clearTimeout(timer)
        listeners = []
      })
    },
    async until(condition, limit = 5000) {
      const deadline = Date.now() + limit
      for (;;) {
        const reading = await read()
        if (condition(reading)) return reading
        if (Date.now() > deadline) throw new Error(`The reading did not become as expected: ${JSON.stringify(reading)}`)
      }
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    }
  }
}
