import { describe, expect, it } from 'vitest'
import { SERIES_EVERY_SECONDS, soundsIn } from '../../../core/signal/series.ts'
import { seriesSignal } from '../../../core/signal/series-sound.ts'
import { seededRandom } from '../../../core/signal/testing/random.ts'
import { SeriesJob } from './series-job.ts'

const RATE = 8000
const BLOCK = Math.round(RATE / 30)
const START = Date.parse('2026-11-29T12:00:00.000Z')

/** Faint noise with a sound of the series at each of these seconds. */
function recordingOf(seconds: number, places: readonly number[]): Float32Array {
  const random = seededRandom(3)
  const recording = Float32Array.from({ length: seconds * RATE }, () => (random.next() - 0.5) * 0.0002)
  const sound = seriesSignal(RATE)
  for (const place of places)
    for (const [n, value] of sound.entries()) {
      const at = Math.round(place * RATE) + n
      if (at < recording.length) recording[at] = recording[at]! + value
    }
  return recording
}

/** Plays it to a job as a stream delivers it, each block up to 8 ms late; `stretch`: the stream's clock against the system's. */
function hear(recording: Float32Array, stretch = 1): number[] {
  const random = seededRandom(4)
  const job = new SeriesJob(RATE, recording.length / RATE)
  for (let at = 0; at < recording.length; at += BLOCK) {
    const block = recording.subarray(at, at + BLOCK)
    if (job.push([block], START + ((at + block.length) / RATE) * 1000 * stretch + random.next() * 8)) break
  }
  return job.result().heard.map((iso) => (Date.parse(iso) - START) / 1000)
}

describe('listening for a series of sounds', () => {
  it('hears each once, at its place, however many looks see it', () => {
    const places = [1.3, 13.31, 25.34, 37.3]
    const heard = hear(recordingOf(44, places))
    expect(heard).toHaveLength(4)
    for (const [n, place] of places.entries()) expect(Math.abs(heard[n]! - place)).toBeLessThan(0.006)
  })

  it('hears the sounds of both sides where they take turns', () => {
    expect(hear(recordingOf(30, [1, 7.1, 13, 19.1]))).toHaveLength(4)
  })

  it('takes the time that the system shows, although the stream runs apart from it', () => {
    const heard = hear(recordingOf(44, [1, 13, 25, 37]), 1.0005)
    for (const [n, place] of [1, 13, 25, 37].entries()) expect(Math.abs(heard[n]! - place * 1.0005)).toBeLessThan(0.008)
  })

  it('hears nothing in noise', () => {
    expect(hear(recordingOf(20, []))).toEqual([])
  })
})

describe('the length of a series', () => {
  it('has room for the side that begins later', () => {
    for (const seconds of [30, 60, 120, 300]) {
      const count = soundsIn(seconds)
      expect((count - 1) * SERIES_EVERY_SECONDS + SERIES_EVERY_SECONDS / 2).toBeLessThanOrEqual(seconds)
      expect(count).toBeGreaterThan(1)
    }
    expect([soundsIn(60), soundsIn(300)]).toEqual([5, 25])
  })
})
