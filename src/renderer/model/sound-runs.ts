import { CallError } from '../../shared/contract.ts'
import type { EventData } from '../../shared/contract.ts'
import type { AudioError, LevelUpdate, SoundOutcome, SoundRequest } from '../../shared/sound.ts'
import type { Client } from '../../shared/wire.ts'

export interface SoundRunListener {
  onStarted?(started: Omit<EventData<'sound.started'>, 'run'>): void
  onLevel?(level: LevelUpdate): void
}

/** One test under way. Its outcome never rejects: what goes wrong is an outcome too. */
export interface SoundRun {
  outcome: Promise<SoundOutcome>
  /** Ends it early; may be called at any time, before the test has begun as well. */
  stop(): void
}

interface Open extends SoundRunListener {
  settle(outcome: SoundOutcome): void
}

const failed = (error: unknown): SoundOutcome => {
  const code = error instanceof CallError ? error.code : 'INTERNAL'
  const told: AudioError = { kind: 'other', code, message: error instanceof Error ? error.message : String(error), hint: '' }
  return { of: 'error', error: told }
}

const LOST = new CallError('DISCONNECTED', 'The connection to Sidecheck was lost')

/** Keeps the sound tests of this window and the host's events about them together. */
export class SoundRuns {
  private readonly client: () => Client | undefined
  private readonly open = new Map<number, Open>()
  private readonly starting = new Set<(error: CallError) => void>()

  constructor(client: () => Client | undefined) {
    this.client = client
  }

  /** Listens to a new connection. The tests of the one before ended with it. */
  attach(client: Client): void {
    client.on('sound.started', ({ run, ...started }) => this.open.get(run)?.onStarted?.(started))
    client.on('sound.level', ({ run, level }) => this.open.get(run)?.onLevel?.(level))
    client.on('sound.ended', ({ run, outcome }) => this.open.get(run)?.settle(outcome))
    client.onClose(() => {
      for (const run of this.open.values()) run.settle(failed(LOST))
      for (const fail of this.starting) fail(LOST)
    })
  }

  start(request: SoundRequest, listener: SoundRunListener = {}): SoundRun {
    const client = this.client()
    let stop = (): void => void (stopped = true)
    let stopped = false
    const outcome = new Promise<SoundOutcome>((resolve) => {
      if (client === undefined) {
        resolve(failed(LOST))
        return
      }
      const fail = (error: unknown): void => {
        this.starting.delete(fail)
        resolve(failed(error))
      }
      this.starting.add(fail)
      client.call('sound.start', request).then(({ run }) => {
        if (!this.starting.delete(fail)) return
        this.open.set(run, {
          ...listener,
          settle: (value) => {
            this.open.delete(run)
            resolve(value)
          }
        })
        stop = () => void client.call('sound.stop', { run }).catch(fail)
        if (stopped) stop()
      }, fail)
    })
    return { outcome, stop: () => stop() }
  }

  /** Drops what a microphone test has kept in memory. A host that is gone has forgotten it by itself. */
  forget(): void {
    this.client()
      ?.call('sound.forget')
      .catch((error: unknown) => console.warn('The recording could not be dropped', error))
  }
}
