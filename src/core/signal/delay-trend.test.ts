import fc from 'fast-check'
import { runs } from '../../../testbed/runs.ts'
import { describe, expect, it } from 'vitest'
import { delayTrend, withoutClocks } from './delay-trend.ts'
import type { DelayPoint } from './delay-trend.ts'
import { seededRandom } from './testing/random.ts'

const EVERY = 12

/** A delay that begins at 150 ms, one sound every twelve seconds, with normally spread scatter of so many milliseconds. */
function course(count: number, shape: (t: number) => number, scatter = 2, seed = 1): DelayPoint[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, n) => ({ t: n * EVERY, ms: 150 + shape(n * EVERY) + scatter * random.gaussian() }))
}

const seeds = fc.integer({ min: 1, max: 1_000_000 })

describe('what a delay does over the time', () => {
  it('is steady where it only scatters', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 5, max: 40 }), (seed, count) => {
        expect(['steady', 'uncertain']).toContain(
          delayTrend(
            course(count, () => 0, 1.5, seed),
            count
          ).kind
        )
      }),
      runs(100)
    )
    expect(
      delayTrend(
        course(26, () => 0),
        26
      )
    ).toMatchObject({ kind: 'steady', jumps: [] })
  })

  it('grows by what it grows a minute, whatever it begins with', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 25, max: 400 }), fc.integer({ min: 6, max: 26 }), (seed, perMinute, count) => {
        const trend = delayTrend(
          course(count, (t) => (perMinute * t) / 60, 1.5, seed),
          count
        )
        expect(trend.kind).toBe('grows')
        expect(Math.abs(trend.perMinute - perMinute)).toBeLessThan(15)
      }),
      runs(100)
    )
  })

  it('tells that a delay goes down', () => {
    expect(
      delayTrend(
        course(20, (t) => -0.5 * t),
        20
      )
    ).toMatchObject({ kind: 'shrinks', jumps: [] })
  })

  it('finds a jump that stays, when it was and how far it went', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 60, max: 800 }),
        fc.boolean(),
        fc.integer({ min: 3, max: 17 }),
        fc.integer({ min: 0, max: 60 }),
        (seed, size, up, at, perMinute) => {
          const step = up ? size : -size
          const trend = delayTrend(
            course(20, (t) => (t >= at * EVERY ? step : 0) + (perMinute * t) / 60, 1.5, seed),
            20
          )
          expect(trend.kind).toBe('jumps')
          expect(trend.jumps).toHaveLength(1)
          expect(trend.jumps[0]!.t).toBe(at * EVERY)
          expect(Math.abs(trend.jumps[0]!.ms - step)).toBeLessThan(15)
          expect(Math.abs(trend.perMinute - perMinute)).toBeLessThan(12)
        }
      ),
      runs(100)
    )
  })

  it('takes a sound that was late alone for what it is', () => {
    const points = course(20, () => 0)
    points[8]!.ms += 700
    expect(delayTrend(points, 20)).toMatchObject({ kind: 'steady', jumps: [] })
  })

  it('is not misled by a fifth of the sounds being anywhere', () => {
    const points = course(25, (t) => (40 * t) / 60, 1)
    for (const n of [3, 8, 13, 18, 23]) points[n]!.ms += n % 2 === 0 ? 900 : -100
    expect(delayTrend(points, 25)).toMatchObject({ kind: 'grows' })
    expect(Math.abs(delayTrend(points, 25).perMinute - 40)).toBeLessThan(8)
  })

  it('says nothing of three sounds, nor where half of them are missing, nor where they are all over the place', () => {
    expect(
      delayTrend(
        course(3, (t) => t),
        3
      ).kind
    ).toBe('uncertain')
    expect(
      delayTrend(
        course(9, () => 0),
        20
      ).kind
    ).toBe('uncertain')
    expect(
      delayTrend(
        course(8, () => 0, 120),
        8
      ).kind
    ).toBe('uncertain')
    expect(delayTrend([], 0).kind).toBe('uncertain')
    // Measured in a session of xrdp on a machine with far too much to do.
    const wild = [0, -143, 554, 182, 1134].map((ms, n) => ({ t: n * EVERY, ms }))
    expect(delayTrend(wild, 5).kind).toBe('uncertain')
  })

  it('answers the same when all moments are shifted and all delays are larger', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -5000, max: 5000 }), (seed, shift) => {
        const points = course(15, (t) => 0.7 * t, 3, seed)
        const shifted = points.map(({ t, ms }) => ({ t: t + 30, ms: ms + shift }))
        const [one, other] = [delayTrend(points, 15), delayTrend(shifted, 15)]
        expect({ ...other, jumps: [] }).toEqual({ ...one, jumps: [] })
      }),
      runs(100)
    )
  })

  it('never throws and never tells of a number that is none', () => {
    const point = fc.record({ t: fc.double({ min: 0, max: 300, noNaN: true }), ms: fc.double({ min: -10_000, max: 10_000, noNaN: true }) })
    fc.assert(
      fc.property(fc.uniqueArray(point, { selector: ({ t }) => t, maxLength: 40 }), (points) => {
        const trend = delayTrend(
          points.toSorted((a, b) => a.t - b.t),
          points.length
        )
        expect(Number.isFinite(trend.perMinute) && Number.isFinite(trend.scatter)).toBe(true)
        expect(trend.jumps.every(({ t, ms }) => Number.isFinite(t) && Number.isFinite(ms))).toBe(true)
      }),
      runs(100)
    )
  })
})

describe('two clocks that run apart', () => {
  const grows = delayTrend(
    course(20, (t) => (30 * t) / 60),
    20
  )
  const shrinks = delayTrend(
    course(20, (t) => (-30 * t) / 60),
    20
  )

  it('are not taken for a delay that grows', () => {
    expect(withoutClocks(grows, shrinks).map(({ kind }) => kind)).toEqual(['clocks', 'clocks'])
  })

  it('do not explain a growth that the other direction does not mirror', () => {
    const steady = delayTrend(
      course(20, () => 0),
      20
    )
    expect(withoutClocks(grows, steady)).toEqual([grows, steady])
    expect(withoutClocks(grows, grows)).toEqual([grows, grows])
  })
})
