import { setTimeout as delay } from 'node:timers/promises'
import type { Child } from '../../processes/child.ts'
import { ScreenClient } from '../../screen/client.ts'
import { screenObstacle } from '../../screen/index.ts'
import type { Env } from '../../screen/index.ts'
import type { Target } from '../../screen/messages.ts'
import type { Seeable } from '../../screen/screens.ts'
import type { Availability, Ears, Opened, Way } from '../way.ts'
import { refusedFault } from './faults.ts'
import type { Fault } from './faults.ts'
import { Pictures } from './pictures.ts'
import { Reading } from './reading.ts'

/** A screen or window to choose. `target` names it for `way` and means something until the program ends. */
export interface Choice extends Omit<Seeable, 'id'> {
  target: string
}

export type Choices = { ok: true; choices: Choice[] } | { ok: false; fault: Fault }

export interface ScreenReaderOptions {
  /** Starts a worker process: `() => startWorker('screen', {})`. */
  start(): Child
  env?: Env
  log(message: string): void
}

/** Reads codes off this computer's screens and out of picture files. No picture is taken before a person asks for it. */
export interface ScreenReader {
  /** The screens and windows that there are. Never rejects. */
  list(): Promise<Choices>
  /** The way for the local side: takes pictures of the chosen screen or window, of all screens where none is named. */
  way(target?: string): Way
  /** For pictures that a person gives one after another. */
  pictures(): Pictures
  /** Ends the process and everything that it does. */
  close(): void
}

export function createScreenReader({ start, env = process.env, log }: ScreenReaderOptions): ScreenReader {
  const client = new ScreenClient({ start, log })
  const readings = new Set<Reading>()
  const eyes = { ask: client.ask.bind(client), forget: client.forget.bind(client) }
  return {
    async list() {
      const answer = await client.ask({ what: 'list' })
      if (answer.is === 'list') return { ok: true, choices: answer.seeable.map(choiceOf) }
      const [why, code] = answer.is === 'refused' ? [answer.why, answer.code] : (['failed', 'code' in answer ? answer.code : ''] as const)
      return { ok: false, fault: refusedFault(why, code) }
    },
    way: (target) => ({
      way: 'screen',
      available: async (): Promise<Availability> => {
        const obstacle = screenObstacle(env)
        return obstacle === undefined ? { ok: true } : { ok: false, ...refusedFault(obstacle) }
      },
      open: (ears: Ears): Opened => {
        const reading = new Reading({ eyes, target: targetOf(target), ears, now: () => performance.now(), pause })
        readings.add(reading)
        void reading.done.then(() => readings.delete(reading))
        return {
          async close() {
            reading.stop()
            await reading.done
          }
        }
      }
    }),
    pictures: () => new Pictures(eyes),
    close() {
      for (const reading of readings) reading.stop()
      client.close()
    }
  }
}

const choiceOf = ({ id, ...seeable }: Seeable): Choice => ({ ...seeable, target: `${seeable.kind}:${id}` })

/** What a choice names; everything where it names nothing. */
export function targetOf(target: string | undefined): Target {
  const [, kind, id = ''] = /^(screen|window):([^]{1,64})$/.exec(target ?? '') ?? []
  return kind === 'screen' || kind === 'window' ? { kind, id } : { kind: 'all' }
}

/** Ends early, and without an error, when the reading is stopped. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}
