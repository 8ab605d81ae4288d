import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../../src/core/snapshot/reading.ts'
import type { SmartcardData } from '../../src/core/snapshot/schema.ts'
import { bundleForNode } from '../bundle.ts'

export type ToProbeChild = { do: 'read'; id: number } | { do: 'watch' } | { do: 'leave' } | { do: 'become'; uid: number }
export type FromProbeChild = { did: 'start' } | { did: 'change' } | { did: 'read'; id: number; reading: Reading<SmartcardData> }

/** A smart card probe in a process of its own: libpcsclite reads its socket's name once, and its calls block the process. */
export interface ProbeChild {
  pid: number
  /** Rejects when the process ends before it has answered. */
  read(): Promise<Reading<SmartcardData>>
  /** Begins to watch; from then on `changes` counts. */
  watch(): void
  changes(): number
  /**
   * Reads, and reads again after each change the watch reports, until the reading fits. Resolves with the milliseconds it
   * took; rejects after `withinMs` with the last reading.
   */
  until(fits: (reading: Reading<SmartcardData>) => boolean, withinMs: number): Promise<number>
  /** Gives up root in the process. */
  become(uid: number): void
  /** Ends the watch and the connection, then waits for the process to end by itself, with its exit code. */
  leave(): Promise<number | null>
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>
}

const ENTRY = fileURLToPath(new URL('./probe-child-entry.ts', import.meta.url))

/** Starts a probe process that talks to the daemon at a socket. */
export async function startProbeChild(socket: string, env: NodeJS.ProcessEnv = {}): Promise<ProbeChild> {
  const child = fork(await bundleForNode(ENTRY), [], {
    env: { ...process.env, NODE_OPTIONS: '', XRDP_SESSION: undefined, XRDP_SOCKET_PATH: undefined, PCSCLITE_CSOCK_NAME: socket, ...env },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })
  const exited = once(child, 'exit') as Promise<[number | null]>
  const waiting = new Map<number, PromiseWithResolvers<Reading<SmartcardData>>>()
  const changeListeners = new Set<() => void>()
  let changes = 0
  let lastId = 0
  child.on('message', (message: FromProbeChild) => {
    if (message.did === 'read') {
      waiting.get(message.id)?.resolve(message.reading)
      waiting.delete(message.id)
    } else if (message.did === 'change') {
      changes++
      for (const listener of changeListeners) listener()
    }
  })
  child.on('exit', (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`the probe process ended (${signal ?? code})`))
    waiting.clear()
  })
  const tell = (message: ToProbeChild) => child.send(message)
  await Promise.race([
    once(child, 'message'),
    exited.then(([code]) => {
      throw new Error(`the probe process ended before it began (${code})`)
    })
  ])

  function read(): Promise<Reading<SmartcardData>> {
    const answer = withResolvers<Reading<SmartcardData>>()
    if (!child.connected) return Promise.reject(new Error('the probe process has ended'))
    waiting.set(++lastId, answer)
    tell({ do: 'read', id: lastId })
    return answer.promise
  }

  return {
    pid: child.pid ?? 0,
    read,
    watch: () => void tell({ do: 'watch' }),
    changes: () => changes,
    async until(fits, withinMs) {
      const started = performance.now()
      for (;;) {
        let listener: (() => void) | undefined
        const seen = changes
        const reading = await read()
        if (fits(reading)) return performance.now() - started
        const left = withinMs - (performance.now() - started)
        if (left <= 0) throw new Error(`not seen within ${withinMs} ms; last reading: ${JSON.stringify(reading)}`)
        if (changes !== seen) continue
        let timer: NodeJS.Timeout | undefined
        await new Promise<void>((resolve) => {
          listener = resolve
          changeListeners.add(resolve)
          timer = setTimeout(resolve, left)
        })
        clearTimeout(timer)
        if (listener) changeListeners.delete(listener)
      }
    },
    become: (uid) => void tell({ do: 'become', uid }),
    async leave() {
      tell({ do: 'leave' })
      const [code] = await exited
      return code
    },
    async kill() {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await exited
    }
  }
}

interface PromiseWithResolvers<T> {
  promise: Promise<T>
  resolve: (value: T) => void
  reject: (error: Error) => void
}

/** Promise.withResolvers, which Node 20 does not have. */
function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve!: (value: T) => void
  let reject!: (error: Error) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
