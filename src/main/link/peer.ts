import type { DeviceTest } from '../../core/device-test/result.ts'
import { CallError } from '../../shared/contract.ts'
import { peerContract } from '../../shared/peer.ts'
import type { Greeting, PeerContract, PeerSound, PeerTest } from '../../shared/peer.ts'
import type { SoundOutcome } from '../../shared/sound.ts'
import { connectContract, serveContract } from '../../shared/wire.ts'
import type { Channel, ClientOf } from '../../shared/wire.ts'
import { splitChannel } from './split.ts'

/** How often the way there and back is timed, in milliseconds. */
export const PING_MS = 2000
/** Of how many round trips the median is told. */
const PINGS = 9
/** How long a greeting may take. A channel that nobody reads swallows it without a word. In milliseconds. */
const GREETING_MS = 5000

/** How long a refused channel stays open, for the other end to hear why. In milliseconds. */
const REFUSED_MS = 500

/** What the other half may ask of this one. */
export interface PeerDuties {
  half(): string | null
  scan(): Promise<unknown>
  sound(request: PeerSound, started: (device: { id: string; name: string }) => void): Promise<SoundOutcome>
  stopSound(how: { sent: boolean }): void
  test(request: PeerTest): Promise<DeviceTest>
}

export interface PeerOptions {
  channel: Channel
  greeting(): Greeting
  /** The code of why this one is not talked to; undefined where it is. */
  refusal(greeting: Greeting): PeerRefusal | undefined
  duties: PeerDuties
  /** It has greeted, and was not refused. */
  onGreeted(greeting: Greeting): void
  onRefused(code: PeerRefusal, greeting: Greeting | undefined): void
  onHalf(text: string): void
  onRoundTrip(medianMs: number): void
  /** The device of a sound test that runs there is open. */
  onSoundStarted(device: { id: string; name: string }): void
  onLost(): void
  report(error: Error): void
}

/** NEWER, SAME_SIDE and ANOTHER_COPY: as the contract has them. SILENT: no greeting came in time. */
export type PeerRefusal = 'NEWER' | 'SAME_SIDE' | 'ANOTHER_COPY' | 'SILENT'
const REFUSALS: ReadonlySet<string> = new Set(['NEWER', 'SAME_SIDE', 'ANOTHER_COPY'])

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** The other half at the end of a live way. Nothing is told or answered before both have greeted. */
export class Peer {
  readonly #options: PeerOptions
  readonly #client: ClientOf<PeerContract>
  readonly #emit: (text: string) => void
  readonly #trips: number[] = []
  #ping: NodeJS.Timeout | undefined
  /** Whether the other end has greeted, and what it answered to this end's greeting. */
  #heard = false
  #theirs: Greeting | undefined
  #open = true

  constructor(options: PeerOptions) {
    this.#options = options
    const { channel, duties, report } = options
    const { answering, asking } = splitChannel(channel)
    const greeted = <T>(work: () => T): T => {
      if (!this.#heard) throw new CallError('NOT_GREETED', 'Nothing is answered before a greeting')
      return work()
    }
    const server = serveContract<PeerContract>(
      peerContract,
      answering,
      {
        'peer.greet': (greeting) => {
          const refusal = options.refusal(greeting)
          if (refusal !== undefined) {
            options.onRefused(refusal, greeting)
            throw new CallError(refusal, 'This half does not talk to that one')
          }
          this.#heard = true
          this.#begin()
          return options.greeting()
        },
        'peer.half': () => greeted(() => duties.half()),
        'peer.scan': () => greeted(async () => void (await duties.scan())).then(() => null),
        'peer.sound': (request) =>
          greeted(() => duties.sound(request, (device) => this.#open && server.emit('peer.sound.started', { device }))),
        'peer.sound.stop': (how) =>
          greeted(() => {
            duties.stopSound(how)
            return null
          }),
        'peer.test': (request) => greeted(() => duties.test(request)),
        'peer.ping': () => null
      },
      report
    )
    this.#emit = (text) => server.emit('peer.half', text)
    this.#client = connectContract<PeerContract>(peerContract, asking, report)
    this.#client.on('peer.half', (text) => this.#ready && options.onHalf(text))
    this.#client.on('peer.sound.started', ({ device }) => this.#ready && options.onSoundStarted(device))
    channel.onClose(() => {
      if (!this.#open) return
      this.#open = false
      clearTimeout(this.#ping)
      options.onLost()
    })
    void this.#greet()
  }

  get #ready(): boolean {
    return this.#open && this.#heard && this.#theirs !== undefined
  }

  async #greet(): Promise<void> {
    const { greeting, refusal, onRefused, report } = this.#options
    let limit: NodeJS.Timeout | undefined
    const silent = new Promise<'SILENT'>((resolve) => (limit = setTimeout(() => resolve('SILENT'), GREETING_MS)))
    try {
      const theirs = await Promise.race([this.#client.call('peer.greet', greeting()), silent])
      if (!this.#open) return
      if (theirs === 'SILENT') {
        onRefused(theirs, undefined)
        return this.close()
      }
      const refused = refusal(theirs)
      if (refused !== undefined) {
        onRefused(refused, theirs)
        // The other end hears the reason first, as the answer to its own greeting.
        setTimeout(() => this.close(), REFUSED_MS).unref()
        return
      }
      this.#theirs = theirs
      this.#begin()
    } catch (error) {
      if (!this.#open) return
      if (error instanceof CallError && REFUSALS.has(error.code)) onRefused(error.code as PeerRefusal, undefined)
      else report(error as Error)
      this.close()
    } finally {
      clearTimeout(limit)
    }
  }

  /** Once both have greeted: asks for what the other has, and times the way. */
  #begin(): void {
    const theirs = this.#theirs
    if (!this.#ready || theirs === undefined || this.#ping !== undefined) return
    const failed = (error: unknown): void => {
      if (this.#open) this.#options.report(error as Error)
    }
    const ping = async (): Promise<void> => {
      const began = performance.now()
      await this.#client.call('peer.ping')
      if (!this.#open) return
      this.#trips.push(performance.now() - began)
      if (this.#trips.length > PINGS) this.#trips.shift()
      this.#options.onRoundTrip(median(this.#trips))
      this.#ping = setTimeout(() => void ping().catch(failed), PING_MS)
    }
    this.#ping = setTimeout(() => void ping().catch(failed))
    this.#options.onGreeted(theirs)
    const asked = async (): Promise<void> => {
      const text = await this.#client.call('peer.half')
      if (text !== null && this.#open) this.#options.onHalf(text)
    }
    asked().catch(failed)
  }

  /** Tells what this side has now. */
  tell(text: string): void {
    if (this.#ready) this.#emit(text)
  }

  scan(): Promise<null> {
    return this.#client.call('peer.scan')
  }

  sound(request: PeerSound): Promise<SoundOutcome> {
    return this.#client.call('peer.sound', request)
  }

  stopSound(how: { sent: boolean }): Promise<null> {
    return this.#client.call('peer.sound.stop', how)
  }

  test(request: PeerTest): Promise<DeviceTest> {
    return this.#client.call('peer.test', request)
  }

  close(): void {
    this.#client.close()
  }
}
