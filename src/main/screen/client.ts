import type { Child } from '../processes/child.ts'
import { SupervisedProcess } from '../processes/supervised.ts'
import type { ProcessEnd } from '../processes/supervised.ts'
import { fromScreenSchema } from './messages.ts'
import type { Answer, Ask, FromScreen, ToScreen } from './messages.ts'

/** Milliseconds: until the process is ready, for an answer, until a process that nobody asks ends, until a killed one has gone. */
const TIMES = { ready: 10_000, list: 5000, look: 8000, file: 30_000, idle: 10_000, gone: 1000 }
export type ScreenTimes = typeof TIMES

export interface ScreenClientOptions {
  /** Starts a worker process. */
  start(): Child
  times?: Partial<ScreenTimes>
  /** For the log: no names, nothing of what was seen. */
  log(message: string): void
}

interface Asked {
  id: number
  ask: Ask
  settle(answer: Answer): void
}

/**
 * The program's side of the process that takes pictures. It is started by the first question and ended when nobody has asked for a
 * while, or at once by `forget`: pictures are in its memory alone. Native code that hangs is ended with its process.
 */
export class ScreenClient {
  readonly #options: ScreenClientOptions
  readonly #times: ScreenTimes
  readonly #process: SupervisedProcess<FromScreen>
  readonly #queue: Asked[] = []
  #running: Asked | undefined
  #limit: NodeJS.Timeout | undefined
  #idle: NodeJS.Timeout | undefined
  #ids = 0
  #closed = false

  constructor(options: ScreenClientOptions) {
    this.#options = options
    this.#times = { ...TIMES, ...options.times }
    const { ready, gone } = this.#times
    this.#process = new SupervisedProcess<FromScreen>({
      name: 'screen',
      start: () => options.start(),
      schema: fromScreenSchema,
      endOnUnknown: true,
      // Each question has a limit of its own, and nothing restarts by itself.
      times: { start: ready, ping: 60_000, pong: 60_000, backoff: 0, maxBackoff: 0, grace: gone },
      tries: 1,
      stays: false,
      onReady: () => this.#next(),
      onMessage: ({ id, answer }) => {
        if (this.#running?.id === id) this.#settle(answer)
      },
      onEnd: (end) => this.#lost(end),
      log: options.log
    })
  }

  get pid(): number | undefined {
    return this.#process.pid
  }

  /**
   * Asks the process, after whatever it was asked before. Never rejects: what goes wrong is `failed` with a code.
   * @param signal nobody waits for the answer any more: it is CLOSED, and a process that works on it is ended
   */
  ask(ask: Ask, signal?: AbortSignal): Promise<Answer> {
    if (this.#closed || signal?.aborted === true) return Promise.resolve(CLOSED)
    clearTimeout(this.#idle)
    const id = ++this.#ids
    const stop = (): void => this.#drop(id)
    signal?.addEventListener('abort', stop, { once: true })
    return new Promise<Answer>((settle) => {
      this.#queue.push({ id, ask, settle })
      this.#next()
    }).finally(() => signal?.removeEventListener('abort', stop))
  }

  /** Ends the process where nobody waits for it, and with it every picture that it has in memory. */
  forget(): void {
    if (this.#running !== undefined || this.#queue.length > 0) return
    clearTimeout(this.#idle)
    this.#process.end()
  }

  /** Ends the process. Open questions are answered with `failed`. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#idle)
    this.#process.close()
    this.#fail(CLOSED)
  }

  #drop(id: number): void {
    if (this.#running?.id === id) {
      this.#process.end()
      this.#settle(CLOSED)
      return
    }
    const at = this.#queue.findIndex((asked) => asked.id === id)
    for (const asked of at === -1 ? [] : this.#queue.splice(at, 1)) asked.settle(CLOSED)
  }

  #next(): void {
    if (this.#running !== undefined || this.#queue.length === 0) return
    if (!this.#process.ready) return this.#process.open()
    const next = this.#queue.shift()
    if (next === undefined) return
    this.#running = next
    const ms = this.#times[next.ask.what]
    this.#limit = setTimeout(() => {
      this.#options.log(`a picture (${next.ask.what}) took more than ${ms} ms: its process is ended`)
      this.#process.end()
      this.#settle(failed('TIMEOUT', `no answer within ${ms} ms`))
    }, ms)
    this.#process.send({ type: 'screen', id: next.id, ask: next.ask } satisfies ToScreen)
  }

  #settle(answer: Answer): void {
    clearTimeout(this.#limit)
    const running = this.#running
    this.#running = undefined
    if (answer.is === 'failed' && answer !== CLOSED) this.#options.log(`a picture failed: ${answer.code}: ${answer.message}`)
    running?.settle(answer)
    this.#next()
    if (this.#running === undefined && this.#queue.length === 0) this.#idle = setTimeout(() => this.forget(), this.#times.idle).unref()
  }

  #lost({ code, kind }: ProcessEnd): void {
    this.#fail(failed(code, `the process ended: ${kind}`))
  }

  #fail(answer: Answer): void {
    clearTimeout(this.#limit)
    const waiting = [this.#running, ...this.#queue.splice(0)]
    this.#running = undefined
    for (const one of waiting) one?.settle(answer)
  }
}

const failed = (code: string, message: string): Answer => ({ is: 'failed', code, message })
const CLOSED = failed('CLOSED', 'nobody waits for it any more')
