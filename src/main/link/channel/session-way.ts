import { say } from '../../../core/words/index.ts'
import type { Text } from '../../../core/words/index.ts'
import type { Ears, Opened, Way } from '../way.ts'
import { ENDPOINT_TIMES, Endpoint } from './endpoint.ts'
import type { EndpointTimes } from './endpoint.ts'
import type { Pipe } from './pipe.ts'
import { ChannelError } from './transport.ts'
import type { Transport } from './transport.ts'

/** Times in milliseconds; tests shorten them. */
export interface DialTimes extends EndpointTimes {
  /** How long the other end may take to answer until the person is told and the channel is opened anew. */
  answer: number
  /** Between two tries. */
  pause: number
}
export const DIAL_TIMES: DialTimes = { ...ENDPOINT_TIMES, answer: 5000, pause: 1000 }

type Trouble = { why: Text; todo?: Text; code?: string }

const SILENT: Trouble = { why: say('channel.silent'), todo: say('channel.silent.todo') }
const REFUSALS: Record<'they-are-newer' | 'they-are-older' | 'busy', Trouble> = {
  'they-are-newer': { why: say('channel.newer'), todo: say('channel.newer.todo') },
  'they-are-older': { why: say('channel.older'), todo: say('channel.older.todo') },
  busy: { why: say('channel.busy'), todo: say('channel.busy.todo') }
}

/** The channel of the connection from inside the session: opens it, greets, and begins anew when it was lost. */
export function sessionWay(load: () => Promise<Transport>, times: DialTimes = DIAL_TIMES): Way {
  return {
    way: 'channel',
    available: async () => (await load()).available(),
    open: (ears) => new Dialler(load, ears, times)
  }
}

class Dialler implements Opened {
  readonly #ears: Ears
  readonly #times: DialTimes
  #isOpen = true
  #endpoint: Endpoint | undefined
  /** What the person was told last, so that the same is not told again with every try. */
  #told: string | undefined
  readonly #ending = new AbortController()
  readonly #running: Promise<void>

  constructor(load: () => Promise<Transport>, ears: Ears, times: DialTimes) {
    this.#ears = ears
    this.#times = times
    this.#running = this.#run(load).catch((error: unknown) => {
      ears.log(`the channel ended: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      this.#trouble({ why: say('channel.failed') }, true)
    })
  }

  async close(): Promise<void> {
    this.#isOpen = false
    // First: who waits for an answer lets go of its end when it is told to stop waiting.
    this.#endpoint?.close()
    this.#ending.abort()
    await this.#running
  }

  async #run(load: () => Promise<Transport>): Promise<void> {
    const transport = await load()
    const silent = (): Trouble => transport.whySilent?.() ?? SILENT
    while (this.#isOpen) {
      const pipe = await this.#opened(transport)
      if (pipe !== undefined) {
        if (this.#isOpen) await this.#talk(pipe, silent)
        else pipe.end()
      }
      if (this.#isOpen) await this.#pause()
    }
  }

  async #opened(transport: Transport): Promise<Pipe | undefined> {
    try {
      return await transport.open()
    } catch (error) {
      if (!(error instanceof ChannelError)) throw error
      this.#ears.log(`${error.message}: ${error.cause instanceof Error ? error.cause.message : ''}`)
      this.#trouble({ why: error.why, code: error.code, ...(error.todo === undefined ? {} : { todo: error.todo }) })
      return undefined
    }
  }

  /** Resolves when the pipe has ended, or was given up because nobody answers. */
  #talk(pipe: Pipe, silent: () => Trouble): Promise<void> {
    return new Promise((resolve) => {
      let refused = false
      const over = (): void => {
        clearTimeout(limit)
        this.#ending.signal.removeEventListener('abort', over)
        this.#endpoint = undefined
        resolve()
      }
      const endpoint = new Endpoint({
        pipe,
        begins: true,
        times: this.#times,
        connected: (channel) => {
          clearTimeout(limit)
          this.#told = undefined
          this.#ears.fine?.()
          this.#ears.connected?.(channel)
        },
        refused: (why) => {
          refused = true
          this.#trouble(REFUSALS[why])
        },
        ended: over,
        log: (message) => this.#ears.log(message)
      })
      const limit = setTimeout(() => {
        // An open that succeeds proves nothing, and one that stood when the session was disconnected leads nowhere.
        endpoint.close()
        if (!refused) this.#trouble(silent())
        over()
      }, this.#times.answer)
      this.#ending.signal.addEventListener('abort', over, { once: true })
      this.#endpoint = endpoint
    })
  }

  #trouble(trouble: Trouble, ended = false): void {
    const text = JSON.stringify(trouble)
    if (text === this.#told || !this.#isOpen) return
    this.#told = text
    this.#ears.trouble({ ...trouble, ended })
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const over = (): void => {
        clearTimeout(timer)
        this.#ending.signal.removeEventListener('abort', over)
        resolve()
      }
      const timer = setTimeout(over, this.#times.pause)
      this.#ending.signal.addEventListener('abort', over, { once: true })
    })
  }
}
