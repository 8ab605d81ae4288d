import { say } from '../../../core/words/index.ts'
import type { Text } from '../../../core/words/index.ts'
import type { Channel } from '../../../shared/wire.ts'
import type { Ears, Opened, Way } from '../way.ts'
import { TakenError, openDoor } from './bridge/door.ts'
import type { Door } from './bridge/door.ts'
import { ENDPOINT_TIMES, Endpoint } from './endpoint.ts'
import type { EndpointTimes } from './endpoint.ts'
import type { Pipe } from './pipe.ts'
import { socketPipe } from './socket-pipe.ts'

/** Times in milliseconds; tests shorten them. */
export interface BridgeTimes extends EndpointTimes {
  /** How long a bridge, and then the session behind it, may take to come until the person is told. */
  wait: number
  /** Between two tries to open the door. */
  retry: number
}
export const BRIDGE_TIMES: BridgeTimes = { ...ENDPOINT_TIMES, wait: 10_000, retry: 5000 }

/** As many clients as one person has open; more than this are turned away. */
const MAX_BRIDGES = 8

type Trouble = { why: Text; todo?: Text; code?: string }

const NO_BRIDGE: Trouble = { why: say('channel.no-bridge'), todo: say('channel.no-bridge.todo') }
const NO_GREETING: Trouble = { why: say('channel.no-greeting'), todo: say('channel.no-greeting.todo') }
const REFUSALS: Record<'they-are-newer' | 'they-are-older' | 'busy', Trouble> = {
  'they-are-newer': { why: say('channel.newer'), todo: say('channel.newer.todo') },
  'they-are-older': { why: say('channel.older'), todo: say('channel.older.todo') },
  busy: { why: say('channel.busy'), todo: say('channel.busy.todo') }
}

/**
 * The channel of the connection on the local device: `sidecheck bridge`, which the client starts, joins the running copy in the
 * machine's folder.
 */
export function bridgeWay(folder: string, times: BridgeTimes = BRIDGE_TIMES): Way {
  return {
    way: 'channel',
    // Which clients will come nobody knows before.
    available: () => Promise.resolve({ ok: true }),
    open: (ears) => new Bridges(folder, ears, times)
  }
}

/** The bridges that have joined. Each leads to another session; the first one that greets is talked to. */
class Bridges implements Opened {
  readonly #folder: string
  readonly #ears: Ears
  readonly #times: BridgeTimes
  readonly #ends = new Set<Endpoint>()
  #active: Endpoint | undefined
  #door: Door | undefined
  #isOpen = true
  #told: string | undefined
  #wait: NodeJS.Timeout | undefined
  #retry: NodeJS.Timeout | undefined
  #opening: Promise<void>

  constructor(folder: string, ears: Ears, times: BridgeTimes) {
    this.#folder = folder
    this.#ears = ears
    this.#times = times
    this.#opening = this.#openDoor()
    this.#waitAnew()
  }

  async close(): Promise<void> {
    this.#isOpen = false
    clearTimeout(this.#wait)
    clearTimeout(this.#retry)
    await this.#opening
    for (const end of this.#ends) end.close()
    await this.#door?.close()
  }

  async #openDoor(): Promise<void> {
    try {
      this.#door = await openDoor(this.#folder, (socket) => this.#joined(socketPipe(socket)), this.#ears.log)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      this.#ears.log(`no bridge can join: ${error.message}`)
      if (error instanceof TakenError) this.#trouble({ why: say('channel.taken'), todo: say('channel.taken.todo') })
      else this.#trouble({ why: say('channel.folder', { reason: (error as NodeJS.ErrnoException).code ?? error.message }) })
      if (this.#isOpen) this.#retry = setTimeout(() => (this.#opening = this.#openDoor()), this.#times.retry)
    }
  }

  #joined(pipe: Pipe): void {
    if (!this.#isOpen || this.#ends.size >= MAX_BRIDGES) return pipe.end()
    this.#ears.log(`a bridge has joined; ${this.#ends.size + 1} in all`)
    const end: Endpoint = new Endpoint({
      pipe,
      begins: false,
      times: this.#times,
      connected: (channel) => this.#connected(end, channel),
      refused: (why) => this.#trouble(REFUSALS[why]),
      ended: (why) => {
        this.#ears.log(`a bridge has gone: ${why}`)
        this.#ends.delete(end)
        if (this.#ends.size === 0) this.#waitAnew()
      },
      log: (message) => this.#ears.log(message)
    })
    this.#ends.add(end)
    end.hold(this.#active !== undefined)
    if (this.#ends.size === 1) this.#waitAnew()
  }

  #connected(end: Endpoint, channel: Channel): void {
    clearTimeout(this.#wait)
    this.#active = end
    for (const other of this.#ends) other.hold(other !== end)
    channel.onClose(() => {
      this.#active = undefined
      for (const other of this.#ends) other.hold(false)
      this.#waitAnew()
    })
    this.#told = undefined
    this.#ears.fine?.()
    this.#ears.connected?.(channel)
  }

  /** Tells the person what is missing when it does not come. */
  #waitAnew(): void {
    clearTimeout(this.#wait)
    if (!this.#isOpen || this.#active !== undefined) return
    this.#wait = setTimeout(() => {
      if (this.#door !== undefined) this.#trouble(this.#ends.size === 0 ? NO_BRIDGE : NO_GREETING)
    }, this.#times.wait)
  }

  #trouble(trouble: Trouble): void {
    const text = JSON.stringify(trouble)
    if (text === this.#told || !this.#isOpen) return
    this.#told = text
    this.#ears.trouble({ ...trouble, ended: false })
  }
}
