import type { StereoSound } from '../../../core/signal/tone.ts'
import { failure, type AudioFailure } from '../protocol/failures.ts'
import type { EndpointChoice, PlayResult } from '../protocol/messages.ts'
import { BUFFER_SECONDS, openStream, Watchdog, type AudioAccess, type OpenStream } from './stream.ts'
import { said } from '../../../core/snapshot/said.ts'

const CHUNKS_PER_SECOND = 50
/** WASAPI asks for data before start() returns: it must already be there. */
const CHUNKS_BEFORE_START = 2
/** Without silence at its end, the last buffer of a sound is lost where the device closes at once. */
const TAIL_SECONDS = 0.15
const FIRST_WRITE_MS = 5000
const NEXT_WRITE_MS = 2000
const CLOSE_MS = 5000

export interface Playback {
  opened: OpenStream
  /** Resolves when all has been played or it was stopped; rejects with AudioFailure. */
  done: Promise<PlayResult>
  stop(): void
}

/** A sound again and again: the silence before the first, from start to start, and how often. Seconds. */
export interface Repeated {
  lag: number
  every: number
  times: number
}

const ONCE: Repeated = { lag: 0, every: 0, times: 1 }

/**
 * Opens an output and plays a sound made for its sampling rate, once or repeated in one stream. Throws AudioFailure where it cannot be opened.
 *
 * @param written told of each chunk when the device has taken it: the seconds of the sound before its end, and the time (Date.now())
 */
export function startPlayback(
  access: AudioAccess,
  endpoint: EndpointChoice,
  soundAt: (rate: number) => StereoSound,
  repeated: Repeated = ONCE,
  written: (seconds: number, at: number) => void = () => undefined
): Playback {
  const opened = openStream(access, endpoint, BUFFER_SECONDS.play)
  const { io, rate, channels } = opened
  const sound = soundAt(rate)
  const length = repeated.lag + (repeated.times - 1) * repeated.every + sound.samples.length / 2 / rate
  const chunks = chunksOf(sound, channels, repeated, length)
  let stopped = false
  const run = async (fail: (error: AudioFailure) => void): Promise<PlayResult> => {
    const watchdog = new Watchdog(FIRST_WRITE_MS, NEXT_WRITE_MS, (ms) =>
      fail(failure('no-data', 'NO_DATA', said('sound-error.took-nothing', { ms: String(ms) }), said('sound-error.hint.connected')))
    )
    try {
      let startedAt = 0
      let played = 0
      for (const chunk of chunks) {
        if (stopped) break
        if (played === CHUNKS_BEFORE_START) {
          startedAt = Date.now()
          io.start()
        }
        const problem = await io.write(chunk)
        if (problem !== undefined) throw failure('other', 'PORTAUDIO', said('sound-error.broke', { message: String(problem) }))
        played++
        written(played / CHUNKS_PER_SECOND, Date.now())
        watchdog.feed()
      }
      if (startedAt === 0) io.start()
      watchdog.end()
      const closing = new Watchdog(CLOSE_MS, CLOSE_MS, (ms) =>
        fail(failure('no-data', 'NO_CLOSE', said('sound-error.not-finished', { ms: String(ms) })))
      )
      await io.quit('WAIT').finally(() => closing.end())
      return { seconds: Math.min(length, played / CHUNKS_PER_SECOND), startedAt: new Date(startedAt || Date.now()).toISOString() }
    } finally {
      watchdog.end()
    }
  }
  const done = new Promise<PlayResult>((resolve, reject) => run(reject).then(resolve, reject))
  return { opened, done, stop: () => void (stopped = true) }
}

/** Interleaved float chunks of a fiftieth of a second, made as they are needed; a device with one channel gets the mean of both. */
function* chunksOf({ rate, samples }: StereoSound, channels: number, { lag, every, times }: Repeated, length: number): Generator<Buffer> {
  const frames = Math.round(rate / CHUNKS_PER_SECOND)
  const total = Math.round(length * rate) + Math.round(TAIL_SECONDS * rate)
  const [first, period, own] = [Math.round(lag * rate), Math.round(every * rate), samples.length / 2]
  /** The place in the sound of a place in the whole; beyond its end is silence. */
  const placeOf = (frame: number): number => {
    if (frame < first) return own
    const since = frame - first
    return period === 0 || since >= period * times ? since : since % period
  }
  for (let start = 0, made = 0; start < total || made <= CHUNKS_BEFORE_START; start += frames, made++) {
    const values = new Float32Array(frames * channels)
    for (let n = 0; n < frames; n++) {
      const place = placeOf(start + n)
      const left = samples[2 * place] ?? 0
      const right = samples[2 * place + 1] ?? 0
      if (channels === 1) values[n] = (left + right) / 2
      else {
        values[channels * n] = left
        values[channels * n + 1] = right
      }
    }
    yield Buffer.from(values.buffer)
  }
}
