import { CONSTANTS, PA_ERR_TIMEOUT, errorCode } from './abi.ts'
import { loadPulse } from './library.ts'
import type { Context, Mainloop, Operation, Proplist, PulseLibrary } from './library.ts'

/** A libpulse error: `number` is a pa_error_code, `code` its name and number, `message` pa_strerror's text. */
export class PulseError extends Error {
  readonly number: number
  readonly code: string
  constructor(number: number, message: string) {
    super(message)
    this.name = 'PulseError'
    this.number = number
    this.code = errorCode(number)
  }
}

/** libpulse.so.0 is not installed, or cannot be loaded here. */
export class PulseMissingError extends Error {}

export interface PulseServer {
  defaultSink: string | null
  defaultSource: string | null
  /** The machine that the server runs on, as that machine calls itself. */
  hostName: string | null
}

/** A sink or a source, as the server describes it. */
export interface PulseDevice {
  name: string
  description: string
  /** Per cent of PA_VOLUME_NORM, of the loudest channel, as mixers show it. */
  volume: number
  muted: boolean
  /** pa_sink_state_t: the same numbers for sources. */
  state: number
  /** Whether this source only repeats what a sink plays. */
  isMonitor: boolean
  /** Whether the jack behind the active port is known to be empty. */
  unplugged: boolean
  /** The device.form_factor property: speaker, headset, microphone, webcam ... */
  formFactor: string | null
  /** The alsa.card property: the number of the kernel's sound card, where one is behind it. */
  alsaCard: string | null
}

interface Waiting {
  done: (devices: PulseDevice[]) => void
  fail: (error: Error) => void
}

/** How long the loop may block the thread while an answer is awaited, in microseconds. */
const ANSWER_SLICE = 2000
/** While only changes are awaited the loop waits for as long as it takes. */
const FOREVER = -1

const clients = new Map<bigint, PulseClient>()
let library: PulseLibrary | undefined

function pulse(): PulseLibrary {
  if (library !== undefined) return library
  try {
    library = loadPulse({
      server: (context, info) => clients.get(context)?.receiveServer(info),
      device: (context, kind, info, end) => clients.get(context)?.receiveDevice(kind, info, end),
      event: (context) => clients.get(context)?.receiveEvent()
    })
  } catch (error) {
    throw new PulseMissingError(error instanceof Error ? error.message : String(error))
  }
  return library
}

/**
 * One connection to a sound server that speaks PulseAudio's protocol: PulseAudio itself, or PipeWire's server for it.
 * libpulse's non-threaded main loop is run from the event loop, so every callback comes on this thread. Where nothing but a
 * change is awaited, a thread of the pool waits for it: looking a hundred times a second was most of what the program did at rest.
 * The server is chosen as libpulse always does: PULSE_SERVER, client.conf, then the user's own.
 */
export class PulseClient {
  readonly #library: PulseLibrary
  readonly #loop: Mainloop
  readonly #context: Context
  #immediate: NodeJS.Immediate | undefined
  /** While a thread of the pool waits for a change; nothing but a wake-up may touch the loop then. */
  #sleep: Promise<void> | undefined
  /** Requests that wait for the loop. */
  #asking = 0
  #ready: Waiting | undefined
  #server: { done: (server: PulseServer) => void; fail: (error: Error) => void } | undefined
  readonly #lists = new Map<'sink' | 'source', Waiting & { devices: PulseDevice[] }>()
  #changed: (() => void) | undefined
  #lost: ((error: PulseError) => void) | undefined
  #open = true

  private constructor() {
    this.#library = pulse()
    const { fn } = this.#library
    this.#loop = fn.pa_mainloop_new()
    const context = fn.pa_context_new(fn.pa_mainloop_get_api(this.#loop), 'Sidecheck')
    if (context === null) {
      fn.pa_mainloop_free(this.#loop)
      throw new PulseError(PA_ERR_TIMEOUT, 'libpulse gave no context')
    }
    this.#context = context
    clients.set(context, this)
  }

  /**
   * Connects without ever starting a daemon. Throws PulseMissingError without the library, PulseError where no
   * server answers or it refuses, also after `timeout` milliseconds of silence.
   */
  static async connect(timeout = 3000): Promise<PulseClient> {
    const client = new PulseClient()
    try {
      await client.#limited(timeout, (done, fail) => {
        client.#ready = { done: () => done(undefined), fail }
        if (client.#library.fn.pa_context_connect(client.#context, null, CONSTANTS.PA_CONTEXT_NOAUTOSPAWN, null) < 0) fail(client.#error())
      })
    } catch (error) {
      client.close()
      throw error
    }
    return client
  }

  /** Which sink and source are the defaults. */
  async server(timeout = 3000): Promise<PulseServer> {
    const { fn, callbacks } = this.#library
    return this.#limited<PulseServer>(timeout, (done, fail) => {
      this.#server = { done, fail }
      this.#start(fn.pa_context_get_server_info(this.#context, callbacks.server, null), fail)
    })
  }

  /** All sinks, or all sources with the monitors of sinks among them. */
  async devices(kind: 'sink' | 'source', timeout = 3000): Promise<PulseDevice[]> {
    const { fn, callbacks } = this.#library
    return this.#limited<PulseDevice[]>(timeout, (done, fail) => {
      this.#lists.set(kind, { done, fail, devices: [] })
      const list = kind === 'sink' ? fn.pa_context_get_sink_info_list : fn.pa_context_get_source_info_list
      this.#start(list(this.#context, callbacks[kind], null), fail)
    })
  }

  /** Calls `changed` for every event about sinks, sources, their cards and the defaults, `lost` once when the server is gone. */
  subscribe(changed: () => void, lost: (error: PulseError) => void): void {
    const { fn, callbacks } = this.#library
    this.#changed = changed
    this.#lost = lost
    fn.pa_context_set_subscribe_callback(this.#context, callbacks.event, null)
    const mask =
      CONSTANTS.PA_SUBSCRIPTION_MASK_SINK |
      CONSTANTS.PA_SUBSCRIPTION_MASK_SOURCE |
      CONSTANTS.PA_SUBSCRIPTION_MASK_SERVER |
      CONSTANTS.PA_SUBSCRIPTION_MASK_CARD
    this.#start(fn.pa_context_subscribe(this.#context, mask, null, null), (error) => this.#fail(error))
    this.#pump()
  }

  /** Ends the connection and frees it. Open requests never settle after this. */
  close(): void {
    if (!this.#open) return
    this.#open = false
    clearImmediate(this.#immediate)
    clients.delete(this.#context)
    if (this.#sleep === undefined) this.#free()
    else this.#library.fn.pa_mainloop_wakeup(this.#loop)
  }

  #free(): void {
    const { fn } = this.#library
    fn.pa_context_disconnect(this.#context)
    fn.pa_context_unref(this.#context)
    fn.pa_mainloop_free(this.#loop)
  }

  /** libpulse's answer to server(). Called by the library only. */
  receiveServer(info: bigint | null): void {
    const waiting = this.#server
    this.#server = undefined
    if (info === null) {
      waiting?.fail(this.#error())
      return
    }
    const raw = this.#library.decode(info, 'pa_server_info')
    waiting?.done({
      defaultSink: raw['default_sink_name'] as string | null,
      defaultSource: raw['default_source_name'] as string | null,
      hostName: raw['host_name'] as string | null
    })
  }

  /** One element, the end (1) or the failure (-1) of a list. Called by the library only. */
  receiveDevice(kind: 'sink' | 'source', info: bigint | null, end: number): void {
    const waiting = this.#lists.get(kind)
    if (waiting === undefined) return
    if (end === 0 && info !== null) {
      waiting.devices.push(this.#device(kind, info))
      return
    }
    this.#lists.delete(kind)
    if (end < 0) waiting.fail(this.#error())
    else waiting.done(waiting.devices)
  }

  /** A subscribed event. Called by the library only. */
  receiveEvent(): void {
    this.#changed?.()
  }

  #device(kind: 'sink' | 'source', info: bigint): PulseDevice {
    const { fn, decode } = this.#library
    const raw = decode(info, kind === 'sink' ? 'pa_sink_info' : 'pa_source_info')
    const volume = raw['volume'] as { channels: number; values: ArrayLike<number> }
    const loudest = Math.max(0, ...Array.from(volume.values).slice(0, volume.channels))
    const port = raw['active_port'] as bigint | null
    const properties = raw['proplist'] as Proplist | null
    return {
      name: (raw['name'] as string | null) ?? '',
      description: (raw['description'] as string | null) ?? '',
      volume: Math.round((loudest / CONSTANTS.PA_VOLUME_NORM) * 100),
      muted: raw['mute'] !== 0,
      state: raw['state'] as number,
      isMonitor: kind === 'source' && raw['monitor_of_sink'] !== CONSTANTS.PA_INVALID_INDEX,
      unplugged: port !== null && decode(port, 'pa_sink_port_info')['available'] === CONSTANTS.PA_PORT_AVAILABLE_NO,
      formFactor: properties === null ? null : fn.pa_proplist_gets(properties, 'device.form_factor'),
      alsaCard: properties === null ? null : fn.pa_proplist_gets(properties, 'alsa.card')
    }
  }

  /** The answer comes through the callback; the operation itself is not needed any more. */
  #start(operation: Operation | null, fail: (error: PulseError) => void): void {
    if (operation === null) fail(this.#error())
    else this.#library.fn.pa_operation_unref(operation)
  }

  async #limited<T>(timeout: number, start: (done: (value: T) => void, fail: (error: Error) => void) => void): Promise<T> {
    let limit: NodeJS.Timeout | undefined
    await this.#awake()
    try {
      return await new Promise<T>((resolve, reject) => {
        limit = setTimeout(() => reject(new PulseError(PA_ERR_TIMEOUT, `The sound server did not answer within ${timeout} ms`)), timeout)
        start(resolve, reject)
        this.#pump()
      })
    } finally {
      clearTimeout(limit)
    }
  }

  /** Ends the wait for a change, so that something can be asked. */
  async #awake(): Promise<void> {
    if (this.#sleep === undefined) return
    this.#asking += 1
    this.#library.fn.pa_mainloop_wakeup(this.#loop)
    await this.#sleep
    this.#asking -= 1
  }

  #pump(): void {
    if (!this.#open || this.#sleep !== undefined) return
    clearImmediate(this.#immediate)
    if (this.#isWaiting()) this.#immediate = setImmediate(() => this.#iterate(ANSWER_SLICE))
    else if (this.#changed !== undefined) this.#sleep = this.#awaitChange()
  }

  async #awaitChange(): Promise<void> {
    const prepared = this.#library.fn.pa_mainloop_prepare(this.#loop, FOREVER)
    const polled = prepared < 0 ? prepared : await this.#library.pollApart(this.#loop)
    this.#sleep = undefined
    if (this.#open) this.#settle(polled)
    else this.#free()
  }

  #isWaiting(): boolean {
    return this.#asking > 0 || this.#ready !== undefined || this.#server !== undefined || this.#lists.size > 0
  }

  #iterate(slice: number): void {
    const { fn } = this.#library
    const prepared = fn.pa_mainloop_prepare(this.#loop, slice)
    this.#settle(prepared < 0 ? prepared : fn.pa_mainloop_poll(this.#loop))
  }

  /** What follows a poll. A negative answer is a loop that has ended, which the state tells as well. */
  #settle(polled: number): void {
    const { fn } = this.#library
    if (polled >= 0) fn.pa_mainloop_dispatch(this.#loop)
    const state = fn.pa_context_get_state(this.#context)
    if (state === CONSTANTS.PA_CONTEXT_READY) {
      this.#ready?.done([])
      this.#ready = undefined
    }
    if (state === CONSTANTS.PA_CONTEXT_FAILED || state === CONSTANTS.PA_CONTEXT_TERMINATED) this.#fail(this.#error())
    this.#pump()
  }

  #error(): PulseError {
    const { fn } = this.#library
    const number = fn.pa_context_errno(this.#context)
    return new PulseError(number, fn.pa_strerror(number) ?? `PulseAudio error ${number}`)
  }

  #fail(error: PulseError): void {
    const waiting = [this.#ready, this.#server, ...this.#lists.values()]
    const lost = this.#lost
    this.#ready = undefined
    this.#server = undefined
    this.#lists.clear()
    this.#changed = undefined
    this.#lost = undefined
    for (const one of waiting) one?.fail(error)
    lost?.(error)
  }
}
