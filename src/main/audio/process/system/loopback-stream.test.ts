import { describe, expect, it, vi } from 'vitest'
import fc from 'fast-check'
import { LoopbackStream } from './loopback-stream.ts'
import { IDLE_MS, MOST_SECONDS, SteadyFill } from './steady.ts'
import { runs } from '../../../../../testbed/runs.ts'

const RATE = 48_000

/** A loopback over packets that a test hands in, on a clock of the test's. */
function loopbackOf(channels = 2) {
  const packets: (Float32Array | Error)[] = []
  const close = vi.fn<() => void>()
  const clock = { ms: 0 }
  const read = (): Float32Array | null => {
    const next = packets.shift()
    if (next instanceof Error) throw next
    return next ?? null
  }
  const stream = new LoopbackStream({ rate: RATE, channels, start: () => undefined, read, close }, () => clock.ms)
  return { packets, close, clock, stream }
}
const floats = (buffer: Buffer | undefined): number[] => (buffer === undefined ? [] : [...new Float32Array(Uint8Array.from(buffer).buffer)])

describe('a loopback read like a stream', () => {
  it('cuts packets into the blocks that are asked for, and loses no sample', async () => {
    const { packets, stream } = loopbackOf(1)
    packets.push(Float32Array.of(0.5, 0.25, 0.125), Float32Array.of(-0.5))
    stream.start()
    expect(floats((await stream.read(8)).buf)).toEqual([0.5, 0.25])
    expect(floats((await stream.read(8)).buf)).toEqual([0.125, -0.5])
  })

  it('gives silence for the time in which the output is idle', async () => {
    const { packets, stream, clock } = loopbackOf(2)
    packets.push(Float32Array.of(0.5, 0.5))
    stream.start()
    const reading = stream.read(8 + 2 * 4 * 480)
    clock.ms = IDLE_MS + 10
    const values = floats((await reading).buf)
    expect(values.slice(0, 2)).toEqual([0.5, 0.5])
    expect(values.slice(2).every((value) => value === 0)).toBe(true)
  })

  it('ends a read that waits when it is closed, and closes once', async () => {
    const { stream, close } = loopbackOf()
    stream.start()
    const reading = stream.read(64)
    await stream.quit()
    await stream.quit()
    expect(await reading).toEqual({ finished: true })
    expect(close).toHaveBeenCalledOnce()
  })

  it("hands the system's error on", async () => {
    const { packets, stream } = loopbackOf()
    packets.push(new Error('AUDCLNT_E_DEVICE_INVALIDATED'))
    stream.start()
    await expect(stream.read(64)).rejects.toThrow('AUDCLNT_E_DEVICE_INVALIDATED')
  })
})

describe('filling the time of an idle output', () => {
  it('adds nothing while packets come, however late', () => {
    const fill = new SteadyFill(RATE, 0)
    fill.came(480, 90)
    expect(fill.missing(90 + IDLE_MS - 1)).toBe(0)
    expect(fill.missing(90 + IDLE_MS)).toBe(Math.round(((90 + IDLE_MS) * RATE) / 1000) - 480)
  })

  it('never falls behind the clock of an idle output, and never runs ahead of it by itself', () => {
    const step = fc.record({ after: fc.integer({ min: 0, max: 400 }), frames: fc.option(fc.integer({ min: 1, max: 4800 })) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const fill = new SteadyFill(RATE, 0)
        let now = 0
        let came = 0
        let filled = 0
        let idleSince = 0
        let slept = false
        for (const { after, frames } of steps) {
          now += after
          if (frames !== null) {
            came += frames
            fill.came(frames, now)
            idleSince = now
            continue
          }
          const clock = Math.round((now * RATE) / 1000)
          const added = fill.missing(now)
          if (now - idleSince < IDLE_MS) expect(added).toBe(0)
          slept ||= clock - came - filled > MOST_SECONDS * RATE
          filled += added
          if (added > 0) expect(came + filled).toBeLessThanOrEqual(clock)
          if (added > 0 && !slept) expect(came + filled).toBe(clock)
        }
      }),
      runs()
    )
  })

  it('makes up for a second of an hour that was slept through, and goes on from there', () => {
    const fill = new SteadyFill(RATE, 0)
    fill.came(480, 10)
    expect(fill.missing(3_600_000)).toBe(MOST_SECONDS * RATE)
    expect(fill.missing(3_600_010)).toBe(480)
  })
})
