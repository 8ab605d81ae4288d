import { randomBytes } from 'node:crypto'
import {
  FORMAT,
  FrameReader,
  Outbox,
  StreamError,
  TextReader,
  frameBytes,
  greetingBytes,
  readGreeting,
  understand
} from '../../../core/link/stream.ts'
import type { Frame, Greeting, Kind } from '../../../core/link/stream.ts'
import { MAX_BACKLOG, MAX_MESSAGE } from '../../../shared/wire.ts'
import type { Channel } from '../../../shared/wire.ts'
import type { Pipe } from './pipe.ts'

/** Times in milliseconds; tests shorten them. */
export interface EndpointTimes {
  /** How often an end that begins greets until it is answered, and how often each end says that it is there. */
  greet: number
  alive: number
  /** After how long without a word the other end is taken for gone. */
  silent: number
}
export const ENDPOINT_TIMES: EndpointTimes = { greet: 250, alive: 1500, silent: 5000 }

/** Texts wait here where the other end does not read; more than this, in bytes, and it is taken for gone. */
const MAX_WAITING = 4 * MAX_MESSAGE

export interface EndpointOptions {
  pipe: Pipe
  /** Whether this end greets, or waits until it is greeted: what nobody reads would wait in the connection. */
  begins: boolean
  times?: EndpointTimes
  /** The other end has answered: both directions carry. */
  connected(channel: Channel): void
  /** The other end is there, and the two do not come together. */
  refused(why: 'they-are-newer' | 'they-are-older' | 'busy'): void
  /** The pipe has ended, or was given up. An end that waits to be greeted goes on waiting after a lost connection. */
  ended(why: string): void
  log(message: string): void
}

type Listeners = { message: Set<(message: unknown) => void>; close: Set<() => void>; caughtUp: Set<() => void> }

/** The connection that stands. */
interface Peer {
  id: number
  reader: TextReader
  listeners: Listeners
  /** Bytes that had been skipped before it: any more are damage. */
  skipped: number
  wasFull: boolean
}

const newId = (): number => randomBytes(4).readUInt32LE() || 1

/**
 * One end of a live connection: greets over a pipe, carries texts, says that it is there and notices when the other end is not.
 * An open that succeeds proves nothing, so it is connected only when the other end's answer to its own greeting has come.
 */
export class Endpoint {
  readonly #options: EndpointOptions
  readonly #times: EndpointTimes
  #reader = new FrameReader()
  #outbox = new Outbox()
  #id = newId()
  #peer: Peer | undefined
  #isBlocked = false
  #isOpen = true
  #isHeld = false
  #heardAt = performance.now()
  #tickedAt = performance.now()
  readonly #timer: NodeJS.Timeout

  constructor(options: EndpointOptions) {
    this.#options = options
    this.#times = options.times ?? ENDPOINT_TIMES
    options.pipe.listen({
      bytes: (bytes) => this.#take(bytes),
      drained: () => {
        this.#isBlocked = false
        this.#pump()
      },
      ended: (why) => this.#finish(why)
    })
    const { greet, alive } = this.#times
    this.#timer = setInterval(() => this.#tick(), options.begins ? Math.min(greet, alive) : alive)
    if (options.begins) this.#greet(0)
  }

  /** While held, whoever greets is told that this copy is busy with another one. */
  hold(held: boolean): void {
    this.#isHeld = held
  }

  /** Ends the connection and the pipe, without a word to `ended`. */
  close(): void {
    if (!this.#isOpen) return
    this.#part('closed')
    this.#stop()
    this.#options.pipe.end()
  }

  #tick(): void {
    const now = performance.now()
    // A machine that slept must not take the other end for gone.
    if (now - this.#tickedAt > this.#times.silent) this.#heardAt = now
    this.#tickedAt = now
    if (this.#peer === undefined) {
      if (this.#options.begins) this.#greet(0)
    } else if (now - this.#heardAt > this.#times.silent) this.#lost('the other end is silent')
    else this.#send('alive', this.#peer.id)
  }

  #greet(to: number): void {
    this.#send('hello', to, greetingBytes())
  }

  #send(kind: Kind, to: number, payload?: Uint8Array): void {
    // A pipe that takes nothing must not fill with what is said again and again.
    if (this.#isBlocked && (kind === 'alive' || kind === 'hello')) return
    this.#outbox.pass(frameBytes(kind, this.#id, to, payload))
    this.#pump()
  }

  #pump(): void {
    while (this.#isOpen && !this.#isBlocked) {
      const frame = this.#outbox.next(this.#id, this.#peer?.id ?? 0)
      if (frame === undefined) break
      this.#isBlocked = !this.#options.pipe.write(frame)
    }
    const peer = this.#peer
    if (peer === undefined || !peer.wasFull || this.#outbox.waiting > MAX_BACKLOG) return
    peer.wasFull = false
    for (const listener of peer.listeners.caughtUp) listener()
  }

  #take(bytes: Uint8Array): void {
    for (const frame of this.#reader.push(bytes)) {
      if (!this.#isOpen) return
      this.#hear(frame)
    }
    if (!this.#isOpen) return
    if (this.#reader.hopeless) return this.#finish('what comes is not from Sidecheck', true)
    if (this.#peer !== undefined && this.#reader.skipped > this.#peer.skipped) this.#lost('what came was damaged')
  }

  #hear(frame: Frame): void {
    if (frame.kind === 'hello') return this.#greeted(frame)
    // Whatever else is not between these two is left from an earlier connection.
    if (frame.to !== this.#id) return
    if (frame.kind === 'busy' && this.#peer === undefined && this.#options.begins) return this.#options.refused('busy')
    const peer = this.#peer
    if (peer === undefined || frame.from !== peer.id) return
    this.#heardAt = performance.now()
    if (frame.kind === 'bye') return this.#lost('the other end has closed it')
    if (frame.kind !== 'first' && frame.kind !== 'more') return
    try {
      const text = peer.reader.take(frame.kind, frame.payload)
      if (text !== undefined) for (const listener of peer.listeners.message) listener(text)
    } catch (error) {
      if (!(error instanceof StreamError)) throw error
      this.#lost(error.message)
    }
  }

  #greeted({ from, to, payload }: Frame): void {
    const greeting = readGreeting(payload)
    // What this end has sent comes back where nothing but an echo stands at the other end.
    if (greeting === undefined || from === 0 || from === this.#id) return
    if (this.#isHeld) return this.#send('busy', from)
    if (this.#peer !== undefined && this.#peer.id !== from) {
      this.#lost('the other end has started anew')
      if (!this.#isOpen) return
    }
    const isAnswer = to === this.#id
    if (this.#peer !== undefined) {
      this.#heardAt = performance.now()
      if (!isAnswer) this.#greet(from)
      return
    }
    const understood = understand(greeting)
    if (understood !== 'yes') {
      // The other end must be able to say so as well.
      if (!isAnswer) this.#greet(from)
      return this.#options.refused(understood)
    }
    // The end that begins knows now that both directions carry; the answer to this tells the other one.
    this.#greet(from)
    if (isAnswer) this.#meet(from, greeting)
  }

  #meet(id: number, { format }: Greeting): void {
    const listeners: Listeners = { message: new Set(), close: new Set(), caughtUp: new Set() }
    const peer: Peer = { id, reader: new TextReader(MAX_MESSAGE), listeners, skipped: this.#reader.skipped, wasFull: false }
    this.#peer = peer
    this.#heardAt = performance.now()
    this.#options.log(`the other end answers (format ${format}, this one ${FORMAT})`)
    this.#options.connected(this.#channelTo(peer))
  }

  #channelTo(peer: Peer): Channel {
    const isOpen = (): boolean => this.#isOpen && this.#peer === peer
    return {
      post: (message) => {
        if (!isOpen()) return
        this.#outbox.text(message)
        if (this.#outbox.waiting > MAX_WAITING) return this.#lost('the other end does not read')
        this.#pump()
      },
      onMessage: (listener) => void peer.listeners.message.add(listener),
      onClose: (listener) => void peer.listeners.close.add(listener),
      close: (reason) => isOpen() && this.#lost(reason ?? 'closed'),
      backlog: () => {
        const { waiting } = this.#outbox
        peer.wasFull ||= isOpen() && waiting > MAX_BACKLOG
        return isOpen() ? waiting : 0
      },
      onCaughtUp: (listener) => void peer.listeners.caughtUp.add(listener)
    }
  }

  /** The connection is over. An end that begins needs a new pipe: the old one may lead to a connection that is gone. */
  #lost(why: string): void {
    this.#options.log(`the connection is lost: ${why}`)
    if (this.#options.begins) return this.#finish(why, true)
    this.#part(why)
    this.#id = newId()
    this.#reader = new FrameReader()
    this.#pump()
  }

  /** Says goodbye, and tells whoever used the connection. */
  #part(why: string): void {
    const peer = this.#peer
    if (peer === undefined) return
    this.#outbox = new Outbox()
    this.#outbox.pass(frameBytes('bye', this.#id, peer.id))
    this.#pump()
    this.#peer = undefined
    this.#options.log(`connection closed: ${why}`)
    for (const listener of peer.listeners.close) listener()
  }

  #finish(why: string, ends = false): void {
    if (!this.#isOpen) return
    this.#part(why)
    this.#stop()
    if (ends) this.#options.pipe.end()
    this.#options.ended(why)
  }

  #stop(): void {
    this.#isOpen = false
    clearInterval(this.#timer)
  }
}
