import * as v from 'valibot'
import { exitCode } from './child.ts'
import type { Child, ProcessExit } from './child.ts'
import { Heartbeat } from './heartbeat.ts'

/** Times of a supervised process in milliseconds; tests shorten them. */
export interface ProcessTimes {
  /** How long a new process may take until it says that it is ready. */
  start: number
  /** After how much silence it is asked whether it still lives, and how long it may take to say so. */
  ping: number
  pong: number
  /** The delay before the first restart; it doubles with each further failure, up to `maxBackoff`. */
  backoff: number
  maxBackoff: number
  /** How long a killed process may take to go until it counts as lost: it hangs where no signal reaches it. */
  grace: number
}

/** Why a process is no longer there, in words for a log and in a code for people. */
export interface ProcessEnd {
  kind: 'exited' | 'not-ready' | 'silent' | 'unknown-message' | 'too-many-lost'
  /** The code of its exit, or TIMEOUT, BAD_MESSAGE, PROCESSES_LOST. */
  code: string
  /** Details of an unknown message; else ''. */
  details: string
  /** So many in a row were never ready that those who wait should be told instead of waiting for another one. */
  gaveUp: boolean
}

export interface SupervisedOptions<M> {
  name: string
  start(): Child
  /** What it may send besides `ready` and `pong`. */
  schema: v.GenericSchema<unknown, M>
  /** Whether a message that the schema does not know ends the process, or is only logged. */
  endOnUnknown: boolean
  times: ProcessTimes
  /** How many in a row may end before they are ready until `gaveUp`. */
  tries: number
  /** Restarts a process that ended, after a delay that grows until somebody says `healthy`. */
  stays: boolean
  /** It takes messages now. `replaces`: it stands for one that failed. */
  onReady(replaces: boolean): void
  onMessage(message: M): void
  /** It is gone and let go. Opening the next one from here is allowed. Not called for an end that was asked for. */
  onEnd(end: ProcessEnd): void
  log(message: string): void
}

/** How many processes may hang where no signal reaches them until no further one is started. */
export const MAX_LOST = 3

/** How many that were killed may be on their way out besides, until the next one waits for one of them. They take milliseconds. */
export const MAX_DYING = 3

/**
 * One process of ours, started when it is needed and replaced when it fails. It runs native code, which may crash, hang
 * and outlive a kill; nobody ever waits for that: a process that is ended is let go in the same moment, and its
 * successor starts at once.
 */
export class SupervisedProcess<M> {
  readonly #options: SupervisedOptions<M>
  readonly #heartbeat: Heartbeat
  readonly #lost = new Set<Child>()
  readonly #graces = new Map<Child, NodeJS.Timeout>()
  #child: Child | undefined
  #ready = false
  #startLimit: NodeJS.Timeout | undefined
  #restart: NodeJS.Timeout | undefined
  #failures = 0
  #unready = 0
  #pings = 0
  #closed = false
  /** Asked for while too many were on their way out. */
  #wanted = false

  constructor(options: SupervisedOptions<M>) {
    this.#options = options
    const { ping, pong } = options.times
    this.#heartbeat = new Heartbeat({
      ping,
      pong,
      ask: () => this.#child?.send({ type: 'ping', id: ++this.#pings }),
      silent: () => this.#failed({ kind: 'silent', code: 'TIMEOUT', details: '' }, 'does not answer and is ended')
    })
  }

  /** The process that runs now. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Whether it takes messages. */
  get ready(): boolean {
    return this.#ready
  }

  /** Killed processes that have not gone. */
  get lost(): number {
    return this.#lost.size
  }

  /** Starts the process, unless it runs; a restart that waits for its delay begins now. */
  open(): void {
    if (this.#child !== undefined || this.#closed) return
    clearTimeout(this.#restart)
    this.#restart = undefined
    const dying = this.#graces.size
    this.#wanted = this.#lost.size < MAX_LOST && this.#lost.size + dying >= MAX_LOST + MAX_DYING
    if (this.#wanted) {
      // Somebody waits for these now: the program must not end meanwhile for want of anything to do.
      for (const grace of this.#graces.values()) grace.ref()
      return
    }
    if (this.#lost.size < MAX_LOST) this.#start()
    else this.#options.onEnd({ kind: 'too-many-lost', code: 'PROCESSES_LOST', details: '', gaveUp: true })
  }

  /** Sends a message to the process that is ready; dropped where none is. */
  send(message: object): void {
    if (this.#ready) this.#child?.send(message)
  }

  /** While on, a process that stays silent is asked for a sign of life, and ended where none comes. */
  watchOver(on: boolean): void {
    if (!on || !this.#ready) this.#heartbeat.stop()
    else if (!this.#heartbeat.beating) this.#heartbeat.start()
  }

  /** Forgets earlier failures: the next restart has the shortest delay again. */
  healthy(): void {
    this.#failures = 0
  }

  /** Ends the process without telling anybody, for a user who knows that it hangs or is no longer of use. */
  end(): void {
    if (this.#child === undefined) return
    this.#drop()
    this.#failures += 1
    this.#restartLater()
  }

  /** Ends the process for good. */
  close(): void {
    this.#closed = true
    this.#wanted = false
    for (const grace of this.#graces.values()) grace.unref()
    clearTimeout(this.#restart)
    this.#drop()
  }

  #start(): void {
    const { name, log, times } = this.#options
    let child: Child
    try {
      child = this.#options.start()
    } catch (error) {
      log(`process ${name} could not be started: ${String(error)}`)
      this.#unready += 1
      this.#ended({ kind: 'exited', code: 'NOT_STARTED', details: '' })
      return
    }
    this.#child = child
    this.#unready += 1
    child.onMessage((message) => this.#child === child && this.#receive(message))
    child.onExit((exit) => (this.#child === child ? this.#exited(exit) : this.#gone(child)))
    this.#startLimit = setTimeout(
      () => this.#failed({ kind: 'not-ready', code: 'TIMEOUT', details: '' }, 'was not ready in time'),
      times.start
    )
  }

  #receive(message: unknown): void {
    this.#heartbeat.hear()
    const type = (message as { type?: unknown } | null)?.type
    if (type === 'pong') return
    if (type === 'ready') {
      clearTimeout(this.#startLimit)
      this.#ready = true
      this.#unready = 0
      this.#options.onReady(this.#failures > 0)
      return
    }
    const parsed = v.safeParse(this.#options.schema, message)
    if (parsed.success) return this.#options.onMessage(parsed.output)
    const details = v.summarize(parsed.issues).slice(0, 500)
    if (this.#options.endOnUnknown) this.#failed({ kind: 'unknown-message', code: 'BAD_MESSAGE', details }, 'sent something unknown')
    else this.#options.log(`process ${this.#options.name} sent something unknown`)
  }

  #exited(exit: ProcessExit): void {
    const code = exitCode(exit)
    this.#options.log(`process ${this.#options.name} ended: ${code}`)
    this.#forget()
    this.#ended({ kind: 'exited', code, details: '' })
  }

  /** Ends the process for what it did or failed to do. */
  #failed(end: Omit<ProcessEnd, 'gaveUp'>, words: string): void {
    this.#options.log(`process ${this.#options.name} ${words}`)
    this.#drop()
    this.#ended(end)
  }

  #ended(end: Omit<ProcessEnd, 'gaveUp'>): void {
    this.#failures += 1
    const gaveUp = this.#unready >= this.#options.tries
    if (gaveUp) this.#unready = 0
    this.#options.onEnd({ ...end, gaveUp })
    this.#restartLater()
  }

  #restartLater(): void {
    if (!this.#options.stays || this.#closed || this.#child !== undefined || this.#lost.size >= MAX_LOST) return
    const { backoff, maxBackoff } = this.#options.times
    clearTimeout(this.#restart)
    this.#restart = setTimeout(() => this.open(), Math.min(backoff * 2 ** (this.#failures - 1), maxBackoff))
  }

  /** Kills the process and lets it go: from here on it is only counted, in case it does not die. */
  #drop(): void {
    const child = this.#child
    if (child === undefined) return
    this.#forget()
    const lost = setTimeout(() => {
      this.#graces.delete(child)
      this.#lost.add(child)
      this.#options.log(`process ${this.#options.name} (${child.pid}) was killed and does not go`)
      if (this.#wanted) this.open()
    }, this.#options.times.grace).unref()
    this.#graces.set(child, lost)
    child.kill()
    child.letGo()
  }

  #forget(): void {
    clearTimeout(this.#startLimit)
    this.#heartbeat.stop()
    this.#child = undefined
    this.#ready = false
  }

  /** A process that was let go has ended after all: there is room for another one. */
  #gone(child: Child): void {
    clearTimeout(this.#graces.get(child))
    this.#graces.delete(child)
    const wasLost = this.#lost.delete(child)
    if (this.#wanted) this.open()
    if (!wasLost) return
    this.#options.log(`process ${this.#options.name} (${child.pid}) has gone at last`)
    this.#restartLater()
  }
}
