import { describe, expect, it } from 'vitest'
import { PROOF_SECONDS, proofSignal } from '../../../core/signal/chirp.ts'
import { seededRandom } from '../../../core/signal/testing/random.ts'
import { ListenJob } from './listen-job.ts'

const RATE = 16_000
const BLOCK = Math.round(RATE / 30)

/** Plays a recording to a job that waits for `seconds`, in blocks as a stream delivers them, until the job is over or it ends. */
function listen(recording: Float32Array, seconds: number): { over: boolean; heard: ReturnType<ListenJob['result']> } {
  const job = new ListenJob(RATE, seconds)
  for (let at = 0; at < recording.length; at += BLOCK) {
    const block = recording.subarray(at, at + BLOCK)
    if (job.push([block], ((at + block.length) / RATE) * 1000)) return { over: true, heard: job.result() }
  }
  return { over: false, heard: job.result() }
}

/** Faint noise with the proof sound in it from a second on. */
function recordingOf(seconds: number, from: number): Float32Array {
  const random = seededRandom(5)
  const recording = Float32Array.from({ length: seconds * RATE }, () => (random.next() - 0.5) * 0.0002)
  for (const [n, value] of proofSignal(RATE).entries()) {
    const at = Math.round(from * RATE) + n
    if (at < recording.length) recording[at] = recording[at]! + value
  }
  return recording
}

describe('listening for the proof sound', () => {
  it('hears a sound to its end that is still arriving when the time is over', () => {
    const { over, heard } = listen(recordingOf(20, 4), 9.5)
    expect(over).toBe(true)
    expect(heard).toMatchObject({ detected: true, dropouts: [] })
    expect(heard.bandwidthHz).toBeGreaterThan(7000)
    expect(heard.seconds).toBeLessThan(4 + PROOF_SECONDS + 1)
  })

  it('ends with the time where nothing is heard', () => {
    const { over, heard } = listen(recordingOf(20, 30), 3)
    expect(over).toBe(true)
    expect(heard.detected).toBe(false)
    expect(heard.seconds).toBeCloseTo(3, 1)
  })

  it('ends soon after the end of the sound, long before the time is over', () => {
    const { over, heard } = listen(recordingOf(20, 1), 19)
    expect(over).toBe(true)
    expect(heard.detected).toBe(true)
    expect(heard.seconds).toBeLessThan(1 + PROOF_SECONDS + 1)
  })
})
