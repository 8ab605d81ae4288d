import { proofSignal } from '../../../core/signal/chirp.ts'
import { SERIES_EVERY_SECONDS } from '../../../core/signal/series.ts'
import { seriesSignal } from '../../../core/signal/series-sound.ts'
import { stereoOf, testTone, type StereoSound } from '../../../core/signal/tone.ts'
import type { AudioAddon } from './addon.ts'
import { startCapture, type Capture } from './capture.ts'
import { AudioFailure, failure, inWords } from '../protocol/failures.ts'
import { LevelPace } from './level-pace.ts'
import { ListenJob } from './listen-job.ts'
import { MicJob } from './mic-job.ts'
import { PortAudioMissingError } from '../../native/portaudio/library.ts'
import { MAX_STREAMS, type AudioError, type FromAudio, type ToAudio } from '../protocol/messages.ts'
import { SeriesJob } from './series-job.ts'
import { SeriesTimes } from './series-times.ts'
import { startPlayback } from './playback.ts'
import { BUFFER_SECONDS, type AudioAccess } from './stream.ts'
import type { SystemAudio } from './system/system-audio.ts'
import { said } from '../../../core/snapshot/said.ts'

type Message<T extends ToAudio['type']> = Extract<ToAudio, { type: T }>

export interface EngineOptions {
  /** Loads the addon; called once, at the first use. May throw PortAudioMissingError. */
  load: () => AudioAddon
  /** The system's own sound interface, where there is one. */
  system?: SystemAudio | undefined
  send: (message: FromAudio) => void
  /** Called when this process must be replaced; all streams have ended then. */
  refork: () => void
  limits?: { first: number; next: number }
}

/** What runs inside the audio process: at most three streams, each ending with exactly one `finished` or `failed`. */
export class AudioEngine {
  private readonly options: EngineOptions
  private readonly running = new Map<number, { stop: () => void }>()
  private readonly closing = new Set<number>()
  private addon: AudioAddon | undefined
  private recording: { samples: Float32Array; rate: number } | undefined
  /** Set after a failed open or a lost device: PortAudio's count and its stuck threads only end with the process. */
  private spoiled = false
  private leaving = false

  constructor(options: EngineOptions) {
    this.options = options
  }

  receive(message: ToAudio): void {
    // What crosses the goodbye is asked again of the next process.
    if (this.leaving) return
    switch (message.type) {
      case 'devices':
        return this.devices(message.id)
      case 'mic':
        return this.begin(message.stream, () => this.mic(message))
      case 'listen':
        return this.begin(message.stream, () => this.listen(message))
      case 'play':
        return this.begin(message.stream, () => this.play(message))
      case 'hear-series':
        return this.begin(message.stream, () => this.hearSeries(message))
      case 'send-series':
        return this.begin(message.stream, () => this.sendSeries(message))
      case 'stop':
        this.running.get(message.stream)?.stop()
        return
      case 'forget':
        this.recording = undefined
        return
      default:
        message satisfies never
    }
  }

  private loaded(): AudioAddon {
    this.addon ??= this.options.load()
    return this.addon
  }

  private access(): AudioAccess {
    return { addon: this.loaded(), system: this.options.system }
  }

  private devices(id: number): void {
    try {
      const devices = this.loaded()
        .getDevices()
        .map((device) => ({
          name: device.name,
          hostApi: device.hostAPIName,
          inputs: device.maxInputChannels,
          outputs: device.maxOutputChannels,
          sampleRate: device.defaultSampleRate
        }))
      this.options.send({ type: 'devices', id, devices })
    } catch (error) {
      this.options.send({ type: 'devices', id, error: errorOf(error) })
    }
  }

  private begin(stream: number, start: () => void): void {
    try {
      if (this.running.size >= MAX_STREAMS)
        throw failure(
          'too-many',
          'TOO_MANY_STREAMS',
          said('sound-error.too-many', { count: String(MAX_STREAMS) }),
          said('sound-error.hint.stop-one')
        )
      start()
    } catch (error) {
      this.fail(stream, error)
    }
  }

  private mic({ stream, endpoint, seconds, keepSeconds }: Message<'mic'>): void {
    let job: MicJob | undefined
    const pace = new LevelPace()
    const capture = this.capture(stream, endpoint, BUFFER_SECONDS.meter, (channels) => {
      if (!job) return
      const level = pace.next(job.push(channels))
      if (level !== undefined) this.options.send({ type: 'level', stream, level })
      if (seconds !== null && job.seconds >= seconds - 0.001) finish()
    })
    const { rate } = capture.opened
    job = new MicJob(rate, keepSeconds)
    const finish = () =>
      this.close(stream, capture, () => {
        if (job && keepSeconds > 0) this.recording = { samples: job.recording(), rate }
        return { of: 'mic', ...job!.result() }
      })
    this.track(stream, capture, finish)
  }

  private listen({ stream, endpoint, seconds }: Message<'listen'>): void {
    let job: ListenJob | undefined
    const capture = this.capture(stream, endpoint, BUFFER_SECONDS.search, (channels, at) => {
      if (job?.push(channels, at)) finish()
    })
    job = new ListenJob(capture.opened.rate, seconds)
    const finish = () => this.close(stream, capture, () => ({ of: 'listen', ...job!.result() }))
    this.track(stream, capture, finish)
  }

  private hearSeries({ stream, endpoint, seconds }: Message<'hear-series'>): void {
    let job: SeriesJob | undefined
    const capture = this.capture(stream, endpoint, BUFFER_SECONDS.search, (channels, at) => {
      if (job?.push(channels, at)) finish()
    })
    job = new SeriesJob(capture.opened.rate, seconds)
    const finish = () => this.close(stream, capture, () => ({ of: 'heard-series', ...job!.result() }))
    this.track(stream, capture, finish)
  }

  private capture(
    stream: number,
    endpoint: Message<'mic'>['endpoint'],
    bufferSeconds: number,
    block: (channels: Float32Array[], at: number) => void
  ): Capture {
    return startCapture(this.access(), endpoint, { block, lost: (error) => this.fail(stream, error) }, bufferSeconds, this.options.limits)
  }

  private track(stream: number, { opened }: Capture, stop: () => void): void {
    this.running.set(stream, { stop })
    this.options.send({ type: 'started', stream, device: opened.device, sampleRate: opened.rate })
  }

  /** Blocks that come while the device closes ask again; only the first counts. */
  private close(stream: number, capture: Capture, result: () => Extract<FromAudio, { type: 'finished' }>['result']): void {
    if (this.closing.has(stream)) return
    this.closing.add(stream)
    const closed = capture.stop().finally(() => this.closing.delete(stream))
    closed.then(
      () => this.finish(stream, result()),
      (error: unknown) => this.fail(stream, error)
    )
  }

  private play({ stream, endpoint, sound }: Message<'play'>): void {
    if (sound === 'recording' && !this.recording)
      throw failure('no-recording', 'NO_RECORDING', said('sound-error.no-recording'), said('sound-error.hint.record-again'))
    const playback = startPlayback(this.access(), endpoint, (rate) => this.sound(sound, rate))
    this.running.set(stream, { stop: playback.stop })
    this.options.send({ type: 'started', stream, device: playback.opened.device, sampleRate: playback.opened.rate })
    playback.done.then(
      (result) => this.finish(stream, { of: 'play', ...result }),
      (error: unknown) => this.fail(stream, error)
    )
  }

  private sendSeries({ stream, endpoint, lag, times }: Message<'send-series'>): void {
    const repeated = { lag, times, every: SERIES_EVERY_SECONDS }
    const written = new SeriesTimes(repeated)
    const playback = startPlayback(
      this.access(),
      endpoint,
      (rate) => stereoOf(seriesSignal(rate), rate),
      repeated,
      (seconds, at) => written.written(seconds, at)
    )
    this.running.set(stream, { stop: playback.stop })
    this.options.send({ type: 'started', stream, device: playback.opened.device, sampleRate: playback.opened.rate })
    playback.done.then(
      ({ startedAt, seconds }) => this.finish(stream, { of: 'sent-series', sent: written.sent(startedAt, seconds), seconds }),
      (error: unknown) => this.fail(stream, error)
    )
  }

  private sound(sound: Message<'play'>['sound'], rate: number): StereoSound {
    if (sound === 'chirp') return stereoOf(proofSignal(rate), rate)
    if (sound !== 'recording') return testTone(sound, rate)
    const { samples, rate: from } = this.recording ?? { samples: new Float32Array(0), rate }
    return stereoOf(atRate(samples, from, rate), rate)
  }

  private finish(stream: number, result: Extract<FromAudio, { type: 'finished' }>['result']): void {
    if (!this.running.delete(stream)) return
    this.options.send({ type: 'finished', stream, result })
    this.endIfSpoiled()
  }

  private fail(stream: number, error: unknown): void {
    this.running.delete(stream)
    const known = errorOf(error)
    this.options.send({ type: 'failed', stream, error: known })
    if (!['too-many', 'no-recording', 'not-found', 'missing'].includes(known.kind)) this.spoiled = true
    this.endIfSpoiled()
  }

  private endIfSpoiled(): void {
    if (!this.spoiled || this.leaving || this.running.size > 0) return
    this.leaving = true
    this.options.send({ type: 'leaving' })
    this.options.refork()
  }
}

/** Any exception as an error for the program; what is not expected is a defect and keeps its text. */
export function errorOf(error: unknown): AudioError {
  if (error instanceof AudioFailure) return error.error
  if (error instanceof PortAudioMissingError) {
    return {
      ...inWords('missing', said('sound-error.library', { message: error.message }), said('sound-error.hint.library')),
      code: error.code
    }
  }
  return { kind: 'other', code: 'AUDIO_ENGINE', message: error instanceof Error ? error.message : String(error), hint: '' }
}

/** Linear interpolation: good enough for hearing one's own voice on a device of another rate. */
function atRate(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples
  return Float32Array.from({ length: Math.floor((samples.length * to) / from) }, (_, n) => {
    const at = (n * from) / to
    const index = Math.floor(at)
    const a = samples[index] ?? 0
    return a + (at - index) * ((samples[index + 1] ?? a) - a)
  })
}
