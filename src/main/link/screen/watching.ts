import type { Added } from '../../../core/link/screen/joiner.ts'
import type { Answer } from '../../screen/messages.ts'
import { FAULTS, protectedFault, refusedFault, stuckFault } from './faults.ts'
import type { Fault } from './faults.ts'

/** After so many milliseconds without anything new a person is told what is wrong. */
export const QUIET_MS = 3000
/** And for each code that there is besides: they are shown in turn. */
const PER_CODE_MS = 600
/** A single picture may be black, or have something in it that looks like a code: in this many it counts. */
const TIMES = 2

/**
 * Follows what the pictures of one reading have shown and says what is wrong. Some things are said at once, because no further
 * picture changes them; the others when nothing new came for a while.
 */
export class Watching {
  #since: number
  #read = 0
  #all = 0
  #black = 0
  #counts = { foreign: 0, unread: 0, damaged: 0 }
  #newer = false
  #protected: string | undefined
  #code: string | undefined

  constructor(now: number) {
    this.#since = now
  }

  /** Milliseconds since something new came. */
  quiet(now: number): number {
    return now - this.#since
  }

  /** What one picture has shown. */
  see(answer: Answer, added: readonly Added[], now: number): void {
    this.#black = answer.is === 'seen' && answer.black ? this.#black + 1 : 0
    this.#code = answer.is === 'refused' || answer.is === 'failed' ? answer.code : undefined
    if (answer.is !== 'seen') return
    this.#counts.foreign += answer.foreign > 0 ? 1 : 0
    this.#counts.unread += answer.unread > 0 ? 1 : 0
    this.#counts.damaged += added.some(({ is }) => is === 'damaged') ? 1 : 0
    this.#newer ||= added.some(({ is }) => is === 'newer')
    this.#protected = answer.protected
    for (const one of added) {
      if (one.is !== 'part') continue
      if (one.fresh) this.#forget(now)
      this.#read = one.read
      this.#all = one.all
    }
  }

  /** What is wrong after the newest picture, undefined while all is well. */
  fault(answer: Answer, now: number): Fault | undefined {
    switch (answer.is) {
      case 'hidden':
      case 'gone':
      case 'protected':
        return FAULTS[answer.is]
      case 'refused':
        return refusedFault(answer.why, answer.code)
      case 'seen':
        return this.#seenFault(now)
      default:
        return refusedFault('failed', this.#code)
    }
  }

  #seenFault(now: number): Fault | undefined {
    if (this.#newer && this.#all === 0) return FAULTS.newer
    if (this.#black >= TIMES) return FAULTS.black
    if (this.quiet(now) < QUIET_MS + this.#all * PER_CODE_MS) return undefined
    if (this.#protected !== undefined) return protectedFault(this.#protected)
    if (this.#counts.unread >= TIMES) return FAULTS.small
    if (this.#counts.damaged >= TIMES) return FAULTS.damaged
    if (this.#all > 0) return stuckFault(this.#read, this.#all)
    return this.#counts.foreign > 0 ? FAULTS.foreign : FAULTS.nothing
  }

  #forget(now: number): void {
    this.#since = now
    this.#newer = false
    this.#counts = { foreign: 0, unread: 0, damaged: 0 }
  }
}
