import { AudioFailure, failure } from '../protocol/failures.ts'
import type { EndpointChoice } from '../protocol/messages.ts'
import { openCapture, Watchdog, type AudioAccess } from './stream.ts'
import { said } from '../../../core/snapshot/said.ts'

/** PulseAudio's virtual devices deliver in blocks of two seconds while nobody asks them for less. */
export const FIRST_DATA_MS = 5000
export const NEXT_DATA_MS = 3000
/**
 * How often a stream is read: a sound is seen within a tenth of a second. Which of the levels go further is up to LevelPace.
 */
export const READS_PER_SECOND = 30

export interface CaptureListener {
  /** One block of about a thirtieth of a second; channels of equal length, 1.0 is full scale. `at`: Date.now() when it came. */
  block(channels: Float32Array[], at: number): void
  /** The device went silent for good, or the stream broke. The capture is over. */
  lost(error: AudioFailure): void
}

export interface Capture {
  opened: ReturnType<typeof openCapture>
  /** Ends the stream; resolves when the device is closed. */
  stop(): Promise<void>
}

/** Opens an endpoint and reads it until stopped. Throws AudioFailure where it cannot be opened or started. */
export function startCapture(
  access: AudioAccess,
  endpoint: EndpointChoice,
  listener: CaptureListener,
  bufferSeconds: number,
  limits = { first: FIRST_DATA_MS, next: NEXT_DATA_MS }
): Capture {
  const opened = openCapture(access, endpoint, bufferSeconds)
  const { io, rate, channels } = opened
  const bytes = Math.round(rate / READS_PER_SECOND) * channels * 4
  let open = true
  const lose = (error: AudioFailure) => {
    if (!open) return
    open = false
    watchdog.end()
    listener.lost(error)
  }
  const watchdog = new Watchdog(limits.first, limits.next, (ms) =>
    lose(failure('no-data', 'NO_DATA', said('sound-error.gave-nothing', { ms: String(ms) }), said('sound-error.hint.connected')))
  )
  const read = async (): Promise<void> => {
    for (;;) {
      const { buf, err, finished } = await io.read(bytes)
      if (!open) return
      if (err !== undefined) return lose(failure('other', 'PORTAUDIO', said('sound-error.broke', { message: String(err) })))
      if (buf !== undefined && buf.length > 0) {
        watchdog.feed()
        listener.block(split(buf, channels), Date.now())
      }
      if (finished === true) return lose(failure('no-data', 'STREAM_ENDED', said('sound-error.ended'), said('sound-error.hint.connected')))
    }
  }
  try {
    io.start()
  } catch (error) {
    watchdog.end()
    throw error instanceof AudioFailure
      ? error
      : failure('other', 'PORTAUDIO', said('sound-error.not-started', { message: error instanceof Error ? error.message : String(error) }))
  }
  read().catch((error: unknown) =>
    lose(
      error instanceof AudioFailure ? error : failure('other', 'PORTAUDIO', said('sound-error.reading-failed', { message: String(error) }))
    )
  )
  return {
    opened,
    async stop() {
      if (!open) return
      open = false
      watchdog.end()
      await io.quit('WAIT')
    }
  }
}

/** Interleaved 32-bit floats to one array per channel. Plain loops: these run for every sample that comes in. */
export function split(buf: Buffer, channels: number): Float32Array[] {
  // A buffer from the pool may start at any byte; floats need a multiple of four.
  const aligned = buf.byteOffset % 4 === 0 ? buf : Buffer.from(buf)
  const interleaved = new Float32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.length / 4))
  const frames = Math.floor(interleaved.length / channels)
  return Array.from({ length: channels }, (_, channel) => {
    const samples = new Float32Array(frames)
    for (let n = 0, at = channel; n < frames; n++, at += channels) samples[n] = interleaved[at]!
    return samples
  })
}

/** One channel out of all: their mean, without those that are digitally silent (a microphone on one channel of two). */
export function mono(channels: Float32Array[]): Float32Array {
  const sounding = channels.filter((channel) => channel.some((value) => value !== 0))
  const used = sounding.length > 0 ? sounding : channels.slice(0, 1)
  const first = used[0] ?? new Float32Array(0)
  if (used.length < 2) return first
  const mixed = new Float32Array(first.length)
  for (const channel of used) for (let n = 0; n < mixed.length; n++) mixed[n] = mixed[n]! + channel[n]!
  for (let n = 0; n < mixed.length; n++) mixed[n] = mixed[n]! / used.length
  return mixed
}
