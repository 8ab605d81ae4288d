import type { Child } from '../../processes/child.ts'
import { SupervisedProcess } from '../../processes/supervised.ts'
import { AudioFailure, failure } from '../protocol/failures.ts'
import {
  fromAudioSchema,
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
import { closing, failureOf } from './client-failures.ts'
import { explain, unplugged, withoutFailures } from './explain.ts'
import type { SystemKnowledge } from './explain.ts'
import { Printed } from './printed.ts'
import { said } from '../../../core/snapshot/said.ts'

/**
 * Whether the system still lists an endpoint is asked every second while it is open, because PulseAudio moves a stream to another
 * device without a word.
 */
export interface AudioClientOptions extends SystemKnowledge {
  fork: () => Child
  /** Why nothing may be recorded now, undefined where it may. */
  mayNotRecord?: () => Promise<AudioFailure | undefined>
  limits?: Partial<typeof LIMITS>
  log?: (message: string) => void
}

/**
 * Milliseconds: until the process is ready, until a device is open, until a stopped stream has ended, without a sign of life, between
 * looks at the list, until a killed process has gone.
 */
const LIMITS = { ready: 10_000, open: 12_000, stop: 8000, alive: 10_000, listed: 1000, gone: 1000 }

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

type Finished = Extract<FromAudio, { type: 'finished' }>['result']
type ResultOf<K extends Finished['of']> = Omit<Extract<Finished, { of: K }>, 'of'>

interface Stream extends StreamEvents {
  endpoint: EndpointChoice
  onLevel: ((level: LevelUpdate) => void) | undefined
  settle: (result: Finished) => void
  reject: (error: Error) => void
  timer: NodeJS.Timeout | undefined
  started: boolean
  printed: Printed
  printedAt: number
}

interface Waiting<T> {
  resolve: (value: T) => void
  reject: (error: Error) => void
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
  private readonly process: SupervisedProcess<FromAudio>
  private printed = new Printed()
  private readonly streams = new Map<number, Stream>()
  private readonly lists = new Map<number, Waiting<PortAudioEntry[]>>()
  /** Callers for whom the process is being started. */
  private readonly starting = new Set<Waiting<void>>()
  private nextId = 1
  private listed: NodeJS.Timeout | undefined
  private checking = false
  private closed = false

  constructor(options: AudioClientOptions) {
    const log = options.log ?? (() => undefined)
    this.options = withoutFailures(options, log)
    this.limits = { ...LIMITS, ...options.limits }
    const { ready, alive, gone } = this.limits
    this.process = new SupervisedProcess<FromAudio>({
      name: 'audio',
      start: () => this.start(),
      schema: fromAudioSchema,
      endOnUnknown: true,
      // Nothing restarts by itself: the next test starts the next process.
      times: { start: ready, ping: alive / 2, pong: alive / 2, backoff: 0, maxBackoff: 0, grace: gone },
      tries: 1,
      stays: false,
      onReady: () => {
        for (const caller of this.starting) caller.resolve()
      },
      onMessage: (message) => this.receive(message),
      onEnd: (end) => this.fail(failureOf(end, ready)),
      log
    })
  }

  /** Process id of the audio process while it runs. */
  get pid(): number | undefined {
    return this.process.pid
  }

  /** PortAudio's own list. Endpoints for people come from the audio probe. */
  listDevices(): Promise<PortAudioEntry[]> {
    return this.askTwice(() => {
      const id = this.nextId++
      const words = said('sound-error.process-silent', { seconds: this.limits.open / 1000 })
      const timer = setTimeout(() => this.replace(failure('no-data', 'TIMEOUT', words)), this.limits.open)
      const list = new Promise<PortAudioEntry[]>((resolve, reject) => this.lists.set(id, { resolve, reject }))
      this.send({ type: 'devices', id })
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
    const { endpoint, seconds } = options
    return this.run(options, undefined, 'listen', (stream) => ({ type: 'listen', stream, endpoint, seconds }))
  }

  /** Plays the sounds of a series in one stream, so that what lies on the way is not emptied between them. */
  sendSeries(options: { endpoint: EndpointChoice; lag: number; times: number } & StreamEvents): AudioRun<ResultOf<'sent-series'>> {
    const { endpoint, lag, times } = options
    return this.run(options, undefined, 'sent-series', (stream) => ({ type: 'send-series', stream, endpoint, lag, times }))
  }

  /** Listens for the sounds of a series until the time is over. */
  hearSeries(options: { endpoint: EndpointChoice; seconds: number } & StreamEvents): AudioRun<ResultOf<'heard-series'>> {
    const { endpoint, seconds } = options
    return this.run(options, undefined, 'heard-series', (stream) => ({ type: 'hear-series', stream, endpoint, seconds }))
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
    this.send({ type: 'forget' })
  }

  /** Ends the streams whose endpoint is no longer listed. Call it when the audio probe reports a change; it also runs every second. */
  async checkListed(): Promise<void> {
    const { isListed } = this.options
    if (!isListed || this.checking) return
    this.checking = true
    try {
      for (const [id, stream] of this.streams) {
        if (!stream.started || stream.endpoint.id === null || (await isListed(stream.endpoint)) !== false) continue
        if (this.streams.get(id) !== stream) continue
        this.take(id)
        this.send({ type: 'stop', stream: id })
        stream.reject(unplugged('NOT_LISTED'))
      }
    } finally {
      this.checking = false
    }
  }

  /** Ends the audio process and everything that runs in it. */
  close(): void {
    this.closed = true
    this.process.close()
    this.fail(closing())
  }

  private run<K extends Finished['of']>(
    events: StreamEvents & { endpoint: EndpointChoice },
    onLevel: Stream['onLevel'],
    kind: K,
    message: (stream: number) => ToAudio
  ): AudioRun<ResultOf<K>> {
    const id = this.nextId++
    let stopped = false
    const attempt = (): Promise<ResultOf<K>> =>
      new Promise((resolve, reject) => {
        const settle: Stream['settle'] = (value) => {
          if (value.of !== kind)
            return reject(failure('other', 'PROTOCOL', said('sound-error.process-of', { got: value.of, wanted: kind })))
          const { of: _kind, ...rest } = value as Extract<Finished, { of: K }>
          resolve(rest)
        }
        const { printed } = this
        const timer = this.endAfter(this.limits.open, 'open')
        this.streams.set(id, { ...events, onLevel, settle, reject, timer, started: false, printed, printedAt: printed.mark })
        this.send(message(id))
        if (stopped) this.stopStream(id)
        this.watchStreams()
      })
    return {
      result: this.afterLeave(kind, () => this.askTwice(attempt)),
      stop: () => {
        if (stopped) return
        stopped = true
        this.stopStream(id)
      }
    }
  }

  /** Begins what plays at once, and what records where that is allowed. */
  private async afterLeave<T>(kind: Finished['of'], begin: () => Promise<T>): Promise<T> {
    const { mayNotRecord } = this.options
    if (kind === 'play' || kind === 'sent-series' || mayNotRecord === undefined) return begin()
    const refusal = await mayNotRecord()
    if (refusal !== undefined) throw refusal
    return begin()
  }

  private stopStream(id: number): void {
    const stream = this.streams.get(id)
    if (!stream) return
    clearTimeout(stream.timer)
    stream.timer = this.endAfter(this.limits.stop, 'stop')
    this.send({ type: 'stop', stream: id })
  }

  /** Native code that hangs cannot be asked: its process is ended, and every stream in it fails. */
  private endAfter(ms: number, what: 'open' | 'stop'): NodeJS.Timeout {
    const [kind, words] =
      what === 'open'
        ? (['no-server', said('sound-error.not-opened-within', { seconds: ms / 1000 })] as const)
        : (['no-data', said('sound-error.not-closed-within', { seconds: ms / 1000 })] as const)
    return setTimeout(() => this.replace(failure(kind, 'TIMEOUT', words, said('sound-error.hint.server-runs'))), ms)
  }

  private async askTwice<T>(attempt: () => Promise<T>): Promise<T> {
    try {
      return await this.ask(attempt)
    } catch (error) {
      if (!(error instanceof AskAgain)) throw error
    }
    try {
      return await this.ask(attempt)
    } catch (error) {
      throw error instanceof AskAgain ? failure('crashed', 'LEFT', said('sound-error.process-left'), said('sound-error.hint.again')) : error
    }
  }

  private async ask<T>(attempt: () => Promise<T>): Promise<T> {
    await this.ready()
    if (!this.process.ready) throw new AskAgain()
    return attempt()
  }

  private ready(): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      if (this.closed) return reject(closing())
      if (this.process.ready) return resolve()
      const caller: Waiting<void> = {
        resolve: () => {
          this.starting.delete(caller)
          resolve()
        },
        reject
      }
      this.starting.add(caller)
      this.process.open()
    })
  }

  private start(): Child {
    const child = this.options.fork()
    const printed = new Printed()
    this.printed = printed
    child.onPrinted((text) => printed.add(text))
    return child
  }

  private receive(message: FromAudio): void {
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
        if (stream === undefined) return
        const { endpoint, printed, printedAt } = stream
        explain(message.error, endpoint, () => printed.since(printedAt), this.options).then(stream.reject, stream.reject)
        return
      }
      case 'leaving':
        return this.replace(new AskAgain())
      default:
        message satisfies never
    }
  }

  private take(id: number): Stream | undefined {
    const stream = this.streams.get(id)
    clearTimeout(stream?.timer)
    this.streams.delete(id)
    if (this.streams.size === 0) {
      this.process.watchOver(false)
      clearInterval(this.listed)
    }
    return stream
  }

  /** While streams run: a process that says nothing for too long hangs in native code, and devices may disappear. */
  private watchStreams(): void {
    this.process.watchOver(true)
    clearInterval(this.listed)
    this.listed = setInterval(() => void this.checkListed(), this.limits.listed)
  }

  /** Ends the process; the next caller starts another one. */
  private replace(error: Error): void {
    this.process.end()
    this.fail(error)
  }

  /** Everything that was asked of the process that is gone fails. */
  private fail(error: Error): void {
    for (const id of this.streams.keys()) this.take(id)?.reject(error)
    for (const waiting of [...this.lists.values(), ...this.starting]) waiting.reject(error)
    this.lists.clear()
    this.starting.clear()
  }

  private send(message: ToAudio): void {
    this.process.send(message)
  }
}
