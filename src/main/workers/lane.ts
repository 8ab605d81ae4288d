import type { Topic } from '../../core/snapshot/schema.ts'
import type { TestRequest } from '../../shared/device-tests.ts'
import { SupervisedProcess } from '../processes/supervised.ts'
import type { ProcessEnd, ProcessTimes } from '../processes/supervised.ts'
import type { StartWorker } from './process.ts'
import { failedReading, fromWorkerSchema } from './protocol.ts'
import type { ToWorker, WorkerMessage } from './protocol.ts'
import { said } from '../../core/snapshot/said.ts'
import type { ProbeText } from '../../core/snapshot/said.ts'

/** Times of a lane in milliseconds; tests shorten them. */
export interface LaneTimes extends ProcessTimes {
  /** How long one read of a topic may take. */
  read(topic: Topic): number
  /** How long the test of one device may take. */
  test: number
}

export interface LaneOptions {
  name: string
  topics: readonly Topic[]
  env: Readonly<Record<string, string>>
  start: StartWorker
  times: LaneTimes
  /** Keeps the process alive and watching between reads. */
  watch: boolean
  /** Ends the process with its last job, where it is seldom needed. */
  once?: boolean
  /** After so many milliseconds without an answer to one topic another process reads those that wait behind it. */
  reliefAfter?: number
  /** A topic may read differently now: its device changed, or its watcher has just been replaced. */
  onChanged(topic: Topic): void
  log(message: string): void
}

interface Job {
  id: number
  /** What is asked for, for the log. */
  name: string
  began: number
  /** Milliseconds after which the process is killed. */
  limit: number
  message(id: number): ToWorker
  /** Takes the worker's answer, or a failed reading where there is none. */
  settle(answer: unknown): void
}

/** How many processes in a row may end before they are ready until waiting reads are given up. */
const MAX_STARTS = 3

/** So long before its process is killed a probe is asked to stop: time for its own answer to get here. */
const STOP_EARLY_MS = 250

/**
 * The queue of reads in front of a worker process. Only one read is with it at a time, so a death or a time-out has
 * exactly one cause; the reads behind it go to the next process, or to one beside it where the read in front takes long.
 */
export class Lane {
  readonly #options: LaneOptions
  readonly #process: SupervisedProcess<WorkerMessage>
  readonly #queue: Job[] = []
  #current: Job | undefined
  #limit: NodeJS.Timeout | undefined
  /** Who reads what waits behind a topic that takes long; without a process until then, and after it. */
  readonly #relief: Lane | undefined
  #late: NodeJS.Timeout | undefined
  #isLate = false
  #nextId = 1
  #closed = false

  constructor(options: LaneOptions) {
    this.#options = options
    const { reliefAfter, ...alike } = options
    if (reliefAfter !== undefined) this.#relief = new Lane({ ...alike, name: `${options.name}-relief`, watch: false, once: true })
    this.#process = new SupervisedProcess<WorkerMessage>({
      name: options.name,
      start: () => options.start(options.name, options.env),
      schema: fromWorkerSchema,
      endOnUnknown: false,
      times: options.times,
      tries: MAX_STARTS,
      stays: options.watch,
      onReady: (replaces) => this.#began(replaces),
      onMessage: (message) => this.#receive(message),
      onEnd: (end) => this.#ended(end),
      log: options.log
    })
  }

  /** The process that runs now, for tests and diagnostics. */
  get pid(): number | undefined {
    return this.#process.pid
  }

  /** Starts the process ahead of the first read. */
  open(): void {
    this.#process.open()
  }

  /** Reads a topic. Never rejects: what goes wrong with the process is a `failed` reading. */
  read(topic: Topic): Promise<unknown> {
    const limit = this.#options.times.read(topic)
    const stopAfter = Math.round(limit - Math.min(STOP_EARLY_MS, limit / 4))
    return this.#ask(topic, limit, (id) => ({ type: 'read', id, topic, stopAfter }))
  }

  /** Tests a device. Never rejects: what goes wrong with the process is a `failed` reading. */
  test(request: TestRequest): Promise<unknown> {
    return this.#ask(`the test of a ${request.test}`, this.#options.times.test, (id) => ({ type: 'test', id, request }))
  }

  #ask(name: string, limit: number, message: (id: number) => ToWorker): Promise<unknown> {
    return new Promise((settle) => this.#wait({ id: 0, name, began: performance.now(), limit, message, settle }))
  }

  #wait(job: Job): void {
    if (this.#closed) return fail(job, 'CLOSED', said('reason.closing'))
    if (this.#isLate && this.#relief !== undefined) return this.#relief.#wait(job)
    this.#queue.push({ ...job, id: this.#nextId++ })
    this.#process.open()
    this.#pump()
  }

  /** The read in front takes long: nothing waits for it any more. */
  #relieve(): void {
    this.#isLate = true
    for (const job of this.#queue.splice(0)) this.#wait(job)
  }

  /** Ends the process; open reads fail. */
  close(): void {
    this.#closed = true
    this.#process.close()
    this.#relief?.close()
    const current = this.#take()
    for (const job of [current, ...this.#queue.splice(0)]) if (job !== undefined) fail(job, 'CLOSED', said('reason.closing'))
  }

  #began(replaces: boolean): void {
    const { watch, topics, onChanged } = this.#options
    if (watch) {
      this.#send({ type: 'watch', topics: [...topics] })
      // Readings from before this process may be stale: it has watched nothing until now.
      if (replaces) for (const topic of topics) onChanged(topic)
    }
    this.#pump()
  }

  #receive(message: WorkerMessage): void {
    switch (message.type) {
      case 'reading':
        if (this.#current?.id !== message.id) return
        this.#answered(message.reading)
        return
      case 'tested':
        if (this.#current?.id !== message.id) return
        this.#answered(message.outcome)
        return
      case 'changed':
        this.#options.onChanged(message.topic)
        return
      default:
        message satisfies never
    }
  }

  #answered(answer: unknown): void {
    this.#process.healthy()
    this.#take()?.settle(answer)
    if (this.#options.once === true && this.#queue.length === 0) this.#process.end()
    else this.#pump()
  }

  #pump(): void {
    if (this.#current !== undefined || !this.#process.ready) return
    const job = this.#queue.shift()
    // A read has its own limit; native code inside it may well keep the process from answering anything else.
    this.#process.watchOver(job === undefined && this.#options.watch)
    if (job === undefined) return
    this.#current = job
    this.#limit = setTimeout(() => this.#timedOut(job), job.limit)
    const { reliefAfter } = this.#options
    if (reliefAfter !== undefined) this.#late = setTimeout(() => this.#relieve(), reliefAfter)
    this.#send(job.message(job.id))
  }

  #timedOut(job: Job): void {
    const { name, log } = this.#options
    const { limit } = job
    log(`worker ${name} did not answer for ${job.name} within ${limit} ms`)
    this.#take()
    this.#process.end()
    fail(job, 'TIMEOUT', said('reason.timeout', { seconds: limit / 1000 }), said('hint.replug'))
    if (this.#queue.length > 0) this.#process.open()
  }

  #ended({ kind, code, gaveUp }: ProcessEnd): void {
    const current = this.#take()
    if (current !== undefined) fail(current, code, said('reason.process-ended'), said('hint.driver-crashes'))
    if (gaveUp) {
      const [reason, hint] =
        kind === 'too-many-lost'
          ? ([said('reason.processes-hang'), said('hint.unplug-or-restart')] as const)
          : ([said('reason.process-not-started'), said('hint.install-again')] as const)
      for (const waiting of this.#queue.splice(0)) fail(waiting, code, reason, hint)
    }
    if (this.#queue.length > 0) this.#process.open()
  }

  /** Ends the wait for the current read and hands it over. */
  #take(): Job | undefined {
    clearTimeout(this.#limit)
    clearTimeout(this.#late)
    this.#isLate = false
    const job = this.#current
    this.#current = undefined
    return job
  }

  #send(message: ToWorker): void {
    this.#process.send(message)
  }
}

function fail(job: Job, code: string, reason: ProbeText, hint?: ProbeText): void {
  job.settle(failedReading(performance.now() - job.began, code, reason, hint))
}
