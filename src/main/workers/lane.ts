import * as v from 'valibot'
import type { Reading } from '../../core/snapshot/reading.ts'
import type { Topic } from '../../core/snapshot/schema.ts'
import type { StartWorker, WorkerExit, WorkerProcess } from './process.ts'
import { fromWorkerSchema } from './protocol.ts'

/** Times of a lane in milliseconds; tests shorten them. */
export interface LaneTimes {
  /** How long a new process may take until it says that it is ready. */
  start: number
  /** How long one read of a topic may take. */
  read(topic: Topic): number
  /** How often an idle watching process is asked whether it still lives, and how long it may take to say so. */
  ping: number
  pong: number
  /** The delay before the first restart; it doubles with each further failure, up to `maxBackoff`. */
  backoff: number
  maxBackoff: number
}

export interface LaneOptions {
  name: string
  topics: readonly Topic[]
  env: Readonly<Record<string, string>>
  start: StartWorker
  times: LaneTimes
  /** Keeps the process alive and watching between reads. */
  watch: boolean
  /** A topic may read differently now: its device changed, or its watcher has just been replaced. */
  onChanged(topic: Topic): void
  log(message: string): void
}

interface Job {
  id: number
  topic: Topic
  began: number
  settle(reading: unknown): void
}

/** How many processes in a row may end before they are ready until waiting reads are given up. */
const MAX_STARTS = 3

/**
 * One worker process and the queue of reads in front of it. Only one read is with the process at a time, so a death
 * or a time-out has exactly one cause; the reads behind it go to the next process.
 */
export class Lane {
  readonly #options: LaneOptions
  readonly #queue: Job[] = []
  #process: WorkerProcess | undefined
  #ready = false
  #current: Job | undefined
  #limit: NodeJS.Timeout | undefined
  #startLimit: NodeJS.Timeout | undefined
  #restart: NodeJS.Timeout | undefined
  #ping: NodeJS.Timeout | undefined
  #pong: NodeJS.Timeout | undefined
  #failures = 0
  #unready = 0
  #nextId = 1
  #closed = false

  constructor(options: LaneOptions) {
    this.#options = options
  }

  /** The process that runs now, for tests and diagnostics. */
  get pid(): number | undefined {
    return this.#process?.pid
  }

  /** Starts the process ahead of the first read. */
  open(): void {
    if (this.#process === undefined && !this.#closed) this.#spawn()
  }

  /** Reads a topic. Never rejects: what goes wrong with the process is a `failed` reading. */
  read(topic: Topic): Promise<unknown> {
    return new Promise((resolve) => {
      const job: Job = { id: this.#nextId++, topic, began: performance.now(), settle: resolve }
      if (this.#closed) {
        job.settle(failed(job, 'CLOSED', 'Sidecheck is closing', ''))
        return
      }
      this.#queue.push(job)
      this.open()
      this.#pump()
    })
  }

  /** Ends the process; open reads fail. */
  close(): void {
    this.#closed = true
    this.#clearTimers()
    this.#process?.kill()
    for (const job of [this.#current, ...this.#queue.splice(0)]) job?.settle(failed(job, 'CLOSED', 'Sidecheck is closing', ''))
    this.#current = undefined
  }

  #spawn(): void {
    clearTimeout(this.#restart)
    this.#restart = undefined
    this.#ready = false
    this.#unready += 1
    const child = this.#options.start(this.#options.name, this.#options.env)
    this.#process = child
    child.onMessage((message) => this.#process === child && !this.#closed && this.#receive(message))
    child.onExit((exit) => this.#process === child && this.#ended(exit))
    this.#startLimit = setTimeout(() => {
      this.#options.log(`worker ${this.#options.name} was not ready in time`)
      child.kill()
    }, this.#options.times.start)
  }

  #receive(message: unknown): void {
    const parsed = v.safeParse(fromWorkerSchema, message)
    if (!parsed.success) {
      this.#options.log(`worker ${this.#options.name} sent something unknown`)
      return
    }
    switch (parsed.output.type) {
      case 'ready':
        clearTimeout(this.#startLimit)
        this.#ready = true
        this.#unready = 0
        if (this.#options.watch) {
          this.#process?.send({ type: 'watch', topics: [...this.#options.topics] })
          // Readings from before this process may be stale: it has watched nothing until now.
          if (this.#failures > 0) for (const topic of this.#options.topics) this.#options.onChanged(topic)
        }
        this.#pump()
        break
      case 'reading':
        if (this.#current?.id === parsed.output.id) this.#settle(parsed.output.reading, true)
        break
      case 'changed':
        this.#options.onChanged(parsed.output.topic)
        break
      case 'pong':
        clearTimeout(this.#pong)
        this.#schedulePing()
        break
      default:
        parsed.output satisfies never
    }
  }

  #pump(): void {
    if (this.#current !== undefined || !this.#ready || this.#process === undefined) return
    const job = this.#queue.shift()
    if (job === undefined) {
      this.#schedulePing()
      return
    }
    clearTimeout(this.#ping)
    clearTimeout(this.#pong)
    const limit = this.#options.times.read(job.topic)
    this.#current = job
    this.#limit = setTimeout(() => {
      this.#options.log(`worker ${this.#options.name} did not answer for ${job.topic} within ${limit} ms`)
      this.#settle(
        failed(
          job,
          'TIMEOUT',
          `The probe did not answer within ${limit / 1000} s and was ended`,
          'Unplug the device asked last, plug it in again, and check again'
        ),
        false
      )
      this.#abandon()
    }, limit)
    this.#process.send({ type: 'read', id: job.id, topic: job.topic })
  }

  #settle(reading: unknown, healthy: boolean): void {
    clearTimeout(this.#limit)
    const job = this.#current
    this.#current = undefined
    if (healthy) this.#failures = 0
    job?.settle(reading)
    if (healthy) this.#pump()
  }

  /** Kills the process; nothing more is sent to it, so that no further read is blamed for its end. */
  #abandon(): void {
    this.#ready = false
    this.#process?.kill()
  }

  #ended(exit: WorkerExit): void {
    this.#process = undefined
    this.#ready = false
    this.#clearTimers()
    if (this.#closed) return
    const code = exitCode(exit)
    this.#options.log(`worker ${this.#options.name} ended: ${code}`)
    this.#failures += 1
    const job = this.#current
    this.#current = undefined
    job?.settle(
      failed(
        job,
        code,
        'The process that asked this device ended unexpectedly',
        'Check again; if it stays so, the driver or service behind it crashes'
      )
    )
    if (this.#unready >= MAX_STARTS) {
      this.#unready = 0
      for (const waiting of this.#queue.splice(0)) {
        waiting.settle(failed(waiting, code, 'The process that asks this device could not be started', 'Install Sidecheck again'))
      }
    }
    if (this.#queue.length > 0) {
      this.#spawn()
    } else if (this.#options.watch) {
      const delay = Math.min(this.#options.times.backoff * 2 ** (this.#failures - 1), this.#options.times.maxBackoff)
      this.#restart = setTimeout(() => this.open(), delay)
    }
  }

  #schedulePing(): void {
    clearTimeout(this.#ping)
    if (!this.#options.watch || this.#closed) return
    this.#ping = setTimeout(() => {
      if (this.#current !== undefined || !this.#ready) return
      this.#pong = setTimeout(() => {
        this.#options.log(`worker ${this.#options.name} does not answer and is ended`)
        this.#abandon()
      }, this.#options.times.pong)
      this.#process?.send({ type: 'ping', id: this.#nextId++ })
    }, this.#options.times.ping)
  }

  #clearTimers(): void {
    for (const timer of [this.#limit, this.#startLimit, this.#restart, this.#ping, this.#pong]) clearTimeout(timer)
  }
}

function failed(job: Job, code: string, reason: string, hint: string): Reading<never> {
  return { status: 'failed', tookMs: performance.now() - job.began, reason, error: { code, message: reason, hint } }
}

/** The code under which a process's end is reported: its signal, an NTSTATUS such as 0xC0000005, or EXIT_1. */
export function exitCode(exit: WorkerExit): string {
  if (exit.signal !== null) return exit.signal
  if (exit.code === null) return 'NOT_STARTED'
  if (exit.code < 0 || exit.code > 255) return `0x${(exit.code >>> 0).toString(16).toUpperCase().padStart(8, '0')}`
  return `EXIT_${exit.code}`
}
