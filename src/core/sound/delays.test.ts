import { describe, expect, it } from 'vitest'
import { delayPlot } from './delay-plot.ts'
import { delayTest } from './delays.ts'
import type { DelayRecord } from './results.ts'

const START = Date.parse('2026-11-29T12:14:00.000Z')
const EVERY = 12
const device = { id: 'x', name: 'Speakers' }
const iso = (ms: number): string => new Date(Math.round(ms)).toISOString()

/** Both halves of a test: the delay of each direction by the number of its sound, and how far the session's clock is ahead. */
function halves({
  toLocal,
  toSession,
  clock = 0,
  count = 20
}: {
  toLocal: (n: number) => number
  toSession: (n: number) => number
  clock?: number
  count?: number
}): { local: { delay: DelayRecord }; session: { delay: DelayRecord } } {
  const numbers = Array.from({ length: count }, (_, n) => n)
  const [fromSession, fromLocal] = [numbers.map((n) => START + n * EVERY * 1000), numbers.map((n) => START + (n + 0.5) * EVERY * 1000)]
  const shared = { seconds: count * EVERY, every: EVERY, output: device, input: device }
  return {
    local: {
      delay: { ...shared, startedAt: iso(START), sent: fromLocal.map(iso), heard: numbers.map((n) => iso(fromSession[n]! + toLocal(n))) }
    },
    session: {
      delay: {
        ...shared,
        startedAt: iso(START + clock),
        sent: fromSession.map((at) => iso(at + clock)),
        heard: numbers.map((n) => iso(fromLocal[n]! + toSession(n) + clock))
      }
    }
  }
}

const courses = (records: Parameters<typeof delayTest>[0]) =>
  delayTest(records)!.courses.map(({ heardBy, isWhole, trend, points }) => ({
    heardBy,
    isWhole,
    kind: trend.kind,
    perMinute: trend.perMinute,
    first: points[0]?.ms,
    last: points.at(-1)?.ms
  }))

describe('the delay over the time, from what both halves have', () => {
  it('is told of each direction, in milliseconds where both clocks agree', () => {
    expect(courses(halves({ toLocal: (n) => 170 + 8 * n, toSession: () => 140 }))).toEqual([
      { heardBy: 'local', isWhole: true, kind: 'grows', perMinute: 40, first: 170, last: 322 },
      { heardBy: 'session', isWhole: true, kind: 'steady', perMinute: 0, first: 140, last: 140 }
    ])
  })

  it('is told against the first sound where the clocks differ', () => {
    expect(courses(halves({ toLocal: (n) => 170 + 8 * n, toSession: () => 140, clock: 25_000 }))).toEqual([
      { heardBy: 'local', isWhole: false, kind: 'grows', perMinute: 40, first: 0, last: 152 },
      { heardBy: 'session', isWhole: false, kind: 'steady', perMinute: 0, first: 0, last: 0 }
    ])
  })

  it('is seen from one half alone, without the times at which the other one sent', () => {
    const { local } = halves({ toLocal: (n) => 170 + 8 * n, toSession: () => 140 })
    expect(courses({ local, session: null })).toEqual([
      { heardBy: 'local', isWhole: false, kind: 'grows', perMinute: 40, first: 0, last: 152 }
    ])
  })

  it('leaves out what a listener on an output hears of its own side', () => {
    const pair = halves({ toLocal: () => 150, toSession: () => 140 })
    const own = pair.local.delay.sent.map((at) => iso(Date.parse(at) + 30))
    pair.local.delay.heard = [...pair.local.delay.heard, ...own].toSorted()
    expect(courses(pair)[0]).toMatchObject({ kind: 'steady', first: 150, last: 150 })
  })

  it('keeps its place where a sound was not heard', () => {
    const pair = halves({ toLocal: (n) => 150 + 8 * n, toSession: () => 140, clock: 25_000 })
    pair.local.delay.heard.splice(5, 3)
    expect(courses(pair)[0]).toMatchObject({ kind: 'grows', perMinute: 40 })
  })

  it('takes two halves of different tests for two tests, and the newer one for the answer', () => {
    const pair = halves({ toLocal: () => 150, toSession: () => 140 })
    pair.session.delay.startedAt = iso(START - 600_000)
    expect(courses(pair)).toHaveLength(1)
  })

  it('is nothing where there was no test', () => {
    expect(delayTest({ local: null })).toBeUndefined()
    expect(delayTest({ local: {} })).toBeUndefined()
  })
})

describe('the picture of it', () => {
  const test = delayTest(halves({ toLocal: (n) => 170 + 8 * n, toSession: () => 140 }))!

  it('has a line of each direction, told apart by more than colour', () => {
    const { lines, hardY, rows, columns } = delayPlot(test)
    expect(lines.map(({ heardBy, isDashed, lastMs }) => ({ heardBy, isDashed, lastMs }))).toEqual([
      { heardBy: 'local', isDashed: false, lastMs: 322 },
      { heardBy: 'session', isDashed: true, lastMs: 140 }
    ])
    expect(rows.map(({ ms }) => ms)).toEqual([0, 100, 200, 300, 400, 500])
    expect(columns.map(({ seconds }) => seconds)).toEqual([0, 60, 120, 180, 240])
    expect(hardY).toBe(rows.find(({ ms }) => ms === 400)!.y)
  })

  it('keeps the labels of two lines of one height apart, and inside', () => {
    const same = delayPlot(delayTest(halves({ toLocal: () => 1, toSession: () => 1 }))!)
    const [one, two] = same.lines.map(({ labelY }) => labelY)
    expect(Math.abs(one! - two!)).toBeGreaterThanOrEqual(36)
    expect(Math.max(one!, two!)).toBeLessThanOrEqual(same.bottom)
  })

  it('stays a picture without any sound', () => {
    const pair = halves({ toLocal: () => 1, toSession: () => 1 })
    pair.local.delay.heard = []
    expect(delayPlot(delayTest(pair)!).lines).toHaveLength(1)
  })
})
