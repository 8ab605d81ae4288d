import * as v from 'valibot'
import { AudioFailure, failure } from '../protocol/failures.ts'
import { blockedByPrivacy, withoutServer, withPrinted } from './explain.ts'
import {
  fromAudioSchema,
  type AudioError,
  type EndpointChoice,
  type FromAudio,
  type LevelUpdate,
  type ListenResult,
  type MicResult,
  type OpenedDevice,
  type PlayResult,
  type PortAudioEntry,
  type ToAudio,
  type Tone
} from '../protocol/messages.ts'

/** A running audio process, whichever way it was started. */
export interface AudioChild {
  readonly pid: number | undefined
  send(message: ToAudio): void
  onMessage(listener: (message: unknown) => void): void
  /** What it prints on standard error: PortAudio's libraries tell the cause of a failed open only there. */
  onPrinted(listener: (text: string) => void): void
  /** Called once, also when the process could not be started at all. */
  onExit(listener: (exit: { code: number | null; signal: string | null }) => void): void
  /** Ends it at once. */
  kill(): void
}

export interface AudioClientOptions {
  fork: () => AudioChild
  /**
   * Whether the system still lists an endpoint, undefined where it lists nothing at all. Asked every second while it is open, because
   * PulseAudio moves a stream to another device without a word, and when it stops delivering, to tell unplugged from broken.
   */
  isListed?: (endpoint: EndpointChoice) => Promise<boolean | undefined>
  /** What the system's privacy settings say of the microphone; asked when an input fails to open without a cause. */
  microphoneAccess?: () => Promise<'allowed' | 'denied' | 'unknown'>
  limits?: Partial<typeof LIMITS>
}

/** Milliseconds: until the process is ready, until a device is open, until a stopped stream has ended, between signs of life, between looks at the list. */
const LIMITS = { ready: 10_000, open: 12_000, stop: 8000, alive: 10_000, listed: 1000 }
/** Standard error is another pipe than the messages: what was printed before a failure may come a little after it. */
const PRINTED_DELAY_MS = 60
const PRINTED_KEPT = 8192

/** One microphone, playback or listening. */
export interface AudioRun<T> {
  /** Rejects with AudioFailure. */
  result: Promise<T>
  /** Ends it early; the result then covers the time so far. */
  stop(): void
}

export interface StreamEvents {
  onStarted?: (device: OpenedDevice & { sampleRate: number }) => void
}

interface Stream extends StreamEvents {
  child: Child
  endpoint: EndpointChoice
  onLevel: ((level: LevelUpdate) => void) | undefined
  settle: (result: Extract<FromAudio, { type: 'finished' }>['result']) => void
  reject: (error: Error) => void
  timer: NodeJS.Timeout | undefined
  started: boolean
  printedAt: number
}

interface Child {
  process: AudioChild
  ready: Promise<void>
  printed: string
  printedTotal: number
}

/** The audio process left before it took up what it was asked: the next one is asked. */
class AskAgain extends Error {}

/**
 * The program's side of the audio process. Starts it when it is first needed, replaces it when it ends, and never lets a caller
 * wait for a device that hangs. Every expected failure is an AudioFailure with words, native code and hint.
 */
export class AudioClient {
  private readonly options: AudioClientOptions
  private readonly limits: typeof LIMITS
  private child: Child | undefined
  private readonly streams = new Map<number, Stream>()
  private readonly lists = new Map<number, { child: Child; resolve: (devices: PortAudioEntry[]) => void; reject: (error: Error) => void }>()
  private nextId = 1
  private alive: NodeJS.Timeout | undefined
  private listed: NodeJS.Timeout | undefined
  private checking = false
  private answered = true
  private closed = false

  constructor(options: AudioClientOptions) {
    this.options = options
    this.limits = { ...LIMITS, ...options.limits }
  }

  /** Process id of the audio process while it runs. */
  get pid(): number | undefined {
    return this.child?.process.pid
  }

  /** PortAudio's own list. Endpoints for people come from the audio probe. */
  listDevices(): Promise<PortAudioEntry[]> {
    return this.askTwice((child) => {
      const id = this.nextId++
      const words = `The audio process did not answer within ${this.limits.open / 1000} s`
      const timer = setTimeout(() => this.replace(child, failure('no-data', 'TIMEOUT', words)), this.limits.open)
      const list = new Promise<PortAudioEntry[]>((resolve, reject) => this.lists.set(id, { child, resolve, reject }))
      child.process.send({ type: 'devices', id })
      return list.finally(() => {
        clearTimeout(timer)
        this.lists.delete(id)
      })
    })
  }

  /** Meters an input until stopped, or for some seconds. keepSeconds: how much to keep in memory for replay(). */
  startMic(
    options: { endpoint: EndpointChoice; seconds?: number; keepSeconds?: number; onLevel?: (level: LevelUpdate) => void } & StreamEvents
  ): AudioRun<MicResult> {
    const { endpoint, seconds = null, keepSeconds = 0 } = options
    return this.run(options, options.onLevel, 'mic', (stream) => ({ type: 'mic', stream, endpoint, seconds, keepSeconds }))
  }

  /** Plays a test sound, or the proof sound. */
  play(options: { endpoint: EndpointChoice; tone: Tone } & StreamEvents): AudioRun<PlayResult> {
    return this.run(options, undefined, 'play', (stream) => ({ type: 'play', stream, endpoint: options.endpoint, sound: options.tone }))
  }

  /** Plays what the last microphone run kept. */
  replay(options: { endpoint: EndpointChoice } & StreamEvents): AudioRun<PlayResult> {
    return this.run(options, undefined, 'play', (stream) => ({ type: 'play', stream, endpoint: options.endpoint, sound: 'recording' }))
  }

  /** Listens for the proof sound on an input or a monitor; ends when it was heard to its end. */
  listen(options: { endpoint: EndpointChoice; seconds: number } & StreamEvents): AudioRun<ListenResult> {
    return this.run(options, undefined, 'listen', (stream) => ({
      type: 'listen',
      stream,
      endpoint: options.endpoint,
      seconds: options.seconds
    }))
  }

  /** Records and plays it back. The recording stays in the audio process's memory and is dropped afterwards. */
  async recordAndReplay(options: {
    input: EndpointChoice
    output: EndpointChoice
    seconds?: number
    onLevel?: (level: LevelUpdate) => void
    onPhase?: (phase: 'recording' | 'playing') => void
  }): Promise<{ mic: MicResult; play: PlayResult }> {
    const seconds = options.seconds ?? 5
    try {
      const onLevel = options.onLevel === undefined ? {} : { onLevel: options.onLevel }
      const mic = await this.startMic({
        endpoint: options.input,
        seconds,
        keepSeconds: seconds,
        ...onLevel,
        onStarted: () => options.onPhase?.('recording')
      }).result
      const play = await this.replay({ endpoint: options.output, onStarted: () => options.onPhase?.('playing') }).result
      return { mic, play }
    } finally {
      this.dropRecording()
    }
  }

  /** Forgets what a microphone run kept in memory. */
  dropRecording(): void {
    this.child?.process.send({ type: 'forget' })
  }

  /** Ends the audio process and everything that runs in it. */
  close(): void {
    this.closed = true
    if (this.child) this.replace(this.child, failure('crashed', 'CLOSED', 'The program is closing'))
  }

  private run<K extends 'mic' | 'play' | 'listen'>(
    events: StreamEvents & { endpoint: EndpointChoice },
    onLevel: Stream['onLevel'],
    of: K,
    message: (stream: number) => ToAudio
  ): AudioRun<Omit<Extract<Extract<FromAudio, { type: 'finished' }>['result'], { of: K }>, 'of'>> {
    type Result = Extract<Extract<FromAudio, { type: 'finished' }>['result'], { of: K }>
    const id = this.nextId++
    let stopped = false
    const attempt = (child: Child): Promise<Omit<Result, 'of'>> =>
      new Promise((resolve, reject) => {
        const settle: Stream['settle'] = (value) => {
          if (value.of !== of) return reject(failure('other', 'PROTOCOL', `The audio process answered ${value.of} instead of ${of}`))
          const { of: _kind, ...rest } = value as Result
          resolve(rest)
        }
        const timer = this.killAfter(child, this.limits.open, 'open')
        this.streams.set(id, { ...events, child, onLevel, settle, reject, timer, started: false, printedAt: child.printedTotal })
        child.process.send(message(id))
        if (stopped) this.stopStream(id)
        this.watchStreams()
      })
    return {
      result: this.askTwice(attempt),
      stop: () => {
        if (stopped) return
        stopped = true
        this.stopStream(id)
      }
    }
  }

  private stopStream(id: number): void {
    const stream = this.streams.get(id)
    if (!stream) return
    clearTimeout(stream.timer)
    stream.timer = this.killAfter(stream.child, this.limits.stop, 'stop')
    stream.child.process.send({ type: 'stop', stream: id })
  }

  /** Native code that hangs cannot be asked: its process is killed, and every stream in it fails. */
  private killAfter(child: Child, ms: number, what: 'open' | 'stop'): NodeJS.Timeout {
    return setTimeout(() => {
      const words =
        what === 'open'
          ? `The sound system did not open the device within ${ms / 1000} s`
          : `The device did not close within ${ms / 1000} s`
      this.replace(child, failure(what === 'open' ? 'no-server' : 'no-data', 'TIMEOUT', words, 'Check that the sound server runs'))
    }, ms)
  }

  private async askTwice<T>(attempt: (child: Child) => Promise<T>): Promise<T> {
    try {
      return await attempt(await this.ready())
    } catch (error) {
      if (!(error instanceof AskAgain)) throw error
      return attempt(await this.ready())
    }
  }

  private async ready(): Promise<Child> {
    if (this.closed) throw failure('crashed', 'CLOSED', 'The program is closing')
    const child = this.child ?? this.start()
    await child.ready
    return child
  }

  private start(): Child {
    const process = this.options.fork()
    const child: Child = { process, ready: Promise.resolve(), printed: '', printedTotal: 0 }
    let timer: NodeJS.Timeout | undefined
    const ready = new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => {
        reject(failure('crashed', 'TIMEOUT', `The audio process did not start within ${this.limits.ready / 1000} s`))
        this.replace(child, failure('crashed', 'TIMEOUT', 'The audio process did not start'))
      }, this.limits.ready)
      process.onMessage((value) => {
        const message = v.safeParse(fromAudioSchema, value)
        if (!message.success)
          return this.replace(
            child,
            failure(
              'other',
              'PROTOCOL',
              `The audio process sent what the program does not know: ${v.summarize(message.issues).slice(0, 500)}`
            )
          )
        if (message.output.type === 'ready') resolve()
        else if (message.output.type === 'leaving') this.forget(child, new AskAgain())
        else this.receive(message.output)
      })
      process.onExit(({ code, signal }) => {
        const ended = failure('crashed', signal ?? `EXIT_${code}`, 'The audio process ended unexpectedly', 'Try again')
        reject(ended)
        this.forget(child, ended)
      })
    })
    child.ready = ready.finally(() => clearTimeout(timer))
    process.onPrinted((text) => {
      child.printed = (child.printed + text).slice(-PRINTED_KEPT)
      child.printedTotal += text.length
    })
    this.child = child
    return child
  }

  private receive(message: FromAudio): void {
    this.answered = true
    switch (message.type) {
      case 'devices': {
        const list = this.lists.get(message.id)
        if (message.error) list?.reject(new AudioFailure(message.error))
        else list?.resolve(message.devices ?? [])
        return
      }
      case 'started': {
        const stream = this.streams.get(message.stream)
        if (!stream) return
        clearTimeout(stream.timer)
        stream.started = true
        stream.onStarted?.({ ...message.device, sampleRate: message.sampleRate })
        return
      }
      case 'level':
        this.streams.get(message.stream)?.onLevel?.(message.level)
        return
      case 'finished':
        this.take(message.stream)?.settle(message.result)
        return
      case 'failed': {
        const stream = this.take(message.stream)
        if (stream) this.explain(stream, message.error).then(stream.reject, stream.reject)
        return
      }
      case 'pong':
      case 'ready':
      case 'leaving':
        return
      default:
        message satisfies never
    }
  }

  /** Adds what only the printed lines and the system's own list can tell. */
  private async explain(stream: Stream, error: AudioError): Promise<AudioFailure> {
    const { child } = stream
    if (error.code.startsWith('pa')) {
      await new Promise((resolve) => setTimeout(resolve, PRINTED_DELAY_MS))
      const since = child.printedTotal - stream.printedAt
      const explained = withPrinted(error, stream.endpoint.source, since > 0 ? child.printed.slice(-since) : '')
      const isDenied =
        explained.kind === 'other' && stream.endpoint.direction === 'input' && (await this.options.microphoneAccess?.()) === 'denied'
      return new AudioFailure(isDenied ? blockedByPrivacy(explained) : explained)
    }
    if (error.kind === 'no-data' && this.options.isListed) {
      const listed = await this.options.isListed(stream.endpoint)
      if (listed === false) return unplugged(error.code)
      if (listed === undefined) return new AudioFailure(withoutServer(error, stream.endpoint.source))
    }
    return new AudioFailure(error)
  }

  private take(id: number): Stream | undefined {
    const stream = this.streams.get(id)
    clearTimeout(stream?.timer)
    this.streams.delete(id)
    if (this.streams.size === 0) this.watchNothing()
    return stream
  }

  /** While streams run: a process that answers nothing for too long hangs in native code, and devices may disappear. */
  private watchStreams(): void {
    this.watchNothing()
    this.answered = true
    this.alive = setInterval(() => {
      const child = this.child
      if (!child) return
      if (!this.answered) return this.replace(child, failure('crashed', 'TIMEOUT', 'The audio process stopped answering', 'Try again'))
      this.answered = false
      child.process.send({ type: 'ping', id: this.nextId++ })
    }, this.limits.alive / 2)
    this.listed = setInterval(() => void this.checkListed(), this.limits.listed)
  }

  private watchNothing(): void {
    clearInterval(this.alive)
    clearInterval(this.listed)
  }

  /** Ends the streams whose endpoint is no longer listed. Call it when the audio probe reports a change; it also runs every second. */
  async checkListed(): Promise<void> {
    const { isListed } = this.options
    if (!isListed || this.checking) return
    this.checking = true
    try {
      for (const [id, stream] of this.streams) {
        if (!stream.started || stream.endpoint.id === null || (await isListed(stream.endpoint)) !== false) continue
        if (this.take(id) !== stream) continue
        stream.child.process.send({ type: 'stop', stream: id })
        stream.reject(unplugged('NOT_LISTED'))
      }
    } finally {
      this.checking = false
    }
  }

  private replace(child: Child, error: AudioFailure): void {
    child.process.kill()
    this.forget(child, error)
  }

  private forget(child: Child, error: Error): void {
    if (this.child === child) this.child = undefined
    for (const [id, stream] of this.streams) if (stream.child === child) this.take(id)?.reject(error)
    for (const [id, list] of this.lists) {
      if (list.child !== child) continue
      this.lists.delete(id)
      list.reject(error)
    }
  }
}

function unplugged(code: string): AudioFailure {
  return failure('unplugged', code, 'The device was unplugged while it was in use', 'Plug it in again, or choose another one')
}
