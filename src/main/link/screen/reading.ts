import { PartJoiner } from '../../../core/link/screen/joiner.ts'
import type { Added } from '../../../core/link/screen/joiner.ts'
import type { Answer, Ask, Target } from '../../screen/messages.ts'
import type { Ears } from '../way.ts'
import { unpacked } from './codes.ts'
import { FAULTS, isFinal, overFault } from './faults.ts'
import type { Fault } from './faults.ts'
import { QUIET_MS, Watching } from './watching.ts'

/** Milliseconds from one picture to the next, and how long pictures are taken without anything new. */
export const PACE_MS = 200
const OVER_MINUTES = 5
/** So many processes in a row may fail until it is given up. */
const TRIES = 3

/** The part of ScreenClient that a reading needs. */
export interface Eyes {
  ask(ask: Ask, signal?: AbortSignal): Promise<Answer>
  /** Nothing of what was seen is needed any more. */
  forget(): void
}

export interface ReadingOptions {
  eyes: Eyes
  target: Target
  ears: Ears
  /** Milliseconds of a clock that only goes forward. */
  now(): number
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  pause(ms: number, signal: AbortSignal): Promise<void>
}

/**
 * Takes pictures until all codes of a hand-over are read, and hands its text on; then none is taken any more. After each picture it
 * rests for as long as that took: it never has more than half of a core.
 */
export class Reading {
  readonly #options: ReadingOptions
  readonly #joiner = new PartJoiner()
  readonly #stop = new AbortController()
  readonly #watching: Watching
  #told: string | undefined
  #failures = 0
  /** Resolves when the last picture is over. Never rejects. */
  readonly done: Promise<void>

  constructor(options: ReadingOptions) {
    this.#options = options
    this.#watching = new Watching(options.now())
    this.done = this.#run().catch((error: unknown) => {
      options.ears.log(`reading the screen ended: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      this.#trouble({ ...FAULTS.damaged, code: 'INTERNAL' }, true)
    })
  }

  /** No further picture is taken, and nothing is told any more. */
  stop(): void {
    this.#stop.abort()
  }

  async #run(): Promise<void> {
    const { eyes, target, now, pause } = this.#options
    const { signal } = this.#stop
    try {
      for (let turn = 0; !signal.aborted; turn++) {
        const began = now()
        // By turns, because the quick look finds the smallest codes and the thorough one those that are askew.
        const thorough = turn % 2 === 1 && this.#watching.quiet(began) > QUIET_MS / 2
        const answer = await eyes.ask({ what: 'look', target, turn, thorough }, signal)
        if (signal.aborted || (await this.#hear(answer))) return
        const took = now() - began
        await pause(Math.max(PACE_MS - took, took), signal)
      }
    } finally {
      eyes.forget()
    }
  }

  /** Whether this was the last picture. */
  async #hear(answer: Answer): Promise<boolean> {
    const { ears, now } = this.#options
    const added = answer.is === 'seen' ? answer.codes.map((code) => this.#joiner.add(Buffer.from(code, 'base64'))) : []
    this.#watching.see(answer, added, now())
    for (const one of added) if (await this.#take(one)) return true
    this.#failures = answer.is === 'failed' ? this.#failures + 1 : 0
    const fault = this.#watching.fault(answer, now())
    const ended = isFinal(answer) || this.#failures >= TRIES
    if (fault !== undefined) this.#trouble(fault, ended)
    else this.#fine()
    if (ended) return true
    if (this.#watching.quiet(now()) < OVER_MINUTES * 60_000) return false
    ears.log(`nothing was read off the screen for ${OVER_MINUTES} minutes`)
    this.#trouble(overFault(OVER_MINUTES), true)
    return true
  }

  async #take(one: Added): Promise<boolean> {
    const { ears } = this.#options
    if (one.is === 'part' && one.fresh) ears.progress?.(one.read, one.all)
    if (one.is !== 'complete') return false
    const text = await unpacked(one.data)
    if (this.#stop.signal.aborted) return true
    if (text === undefined) {
      this.#joiner.clear()
      this.#trouble(FAULTS.damaged, false)
      return false
    }
    this.#fine()
    ears.progress?.(one.all, one.all)
    ears.half?.(text, undefined)
    return true
  }

  /** Tells a trouble once, and again only after another one or none. */
  #trouble(fault: Fault, ended: boolean): void {
    const told = JSON.stringify([fault, ended])
    if (this.#stop.signal.aborted || told === this.#told) return
    this.#told = told
    this.#options.ears.trouble({ ...fault, ended })
  }

  #fine(): void {
    if (this.#told === undefined) return
    this.#told = undefined
    this.#options.ears.fine?.()
  }
}
