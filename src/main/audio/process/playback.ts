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

/** Opens an output and plays a sound made for its sampling rate. Throws AudioFailure where it cannot be opened. */
export function startPlayback(access: AudioAccess, endpoint: EndpointChoice, soundAt: (rate: number) => StereoSound): Playback {
  const opened = openStream(access, endpoint, BUFFER_SECONDS.play)
  const { io, rate, channels } = opened
  const sound = soundAt(rate)
  const length = sound.samples.length / 2 / rate
  const chunks = chunksOf(sound, channels)
  let stopped = false
  const run = async (fail: (error: AudioFailure) => void): Promise<PlayResult> => {
    const watchdog = new Watchdog(FIRST_WRITE_MS, NEXT_WRITE_MS, (ms) =>
      fail(failure('no-data', 'NO_DATA', said('sound-error.took-nothing', { ms: String(ms) }), said('sound-error.hint.connected')))
    )
    try {
      let startedAt = 0
      let played = 0
      for (const [index, chunk] of chunks.entries()) {
        if (stopped) break
        if (index === CHUNKS_BEFORE_START) {
          startedAt = Date.now()
          io.start()
        }
        const problem = await io.write(chunk)
        if (problem !== undefined) throw failure('other', 'PORTAUDIO', said('sound-error.broke', { message: String(problem) }))
        played++
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

/** Interleaved float chunks of a fiftieth of a second; a device with one channel gets the mean of both. */
function chunksOf({ rate, samples }: StereoSound, channels: number): Buffer[] {
  const frames = Math.round(rate / CHUNKS_PER_SECOND)
  const total = samples.length / 2 + Math.round(TAIL_SECONDS * rate)
  const chunks: Buffer[] = []
  for (let start = 0; start < total || chunks.length <= CHUNKS_BEFORE_START; start += frames) {
    const values = new Float32Array(frames * channels)
    for (let n = 0; n < frames; n++) {
      const left = samples[2 * (start + n)] ?? 0
      const right = samples[2 * (start + n) + 1] ?? 0
      if (channels === 1) values[n] = (left + right) / 2
      else {
        values[channels * n] = left
        values[channels * n + 1] = right
      }
    }
    chunks.push(Buffer.from(values.buffer))
  }
  return chunks
}
