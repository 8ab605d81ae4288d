import { describe, expect, it } from 'vitest'
import { delayDirections } from './delay-directions.ts'
import { delayPlot } from './delay-plot.ts'
import { delayTest } from './delays.ts'
import { START, halves, iso } from './delays.testing.ts'

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

describe('what is said of each direction', () => {
  const of = (records: Parameters<typeof delayTest>[0]) => {
    const { told, untold } = delayDirections(delayTest(records)!)
    return { told: told.map(({ heardBy }) => heardBy), untold }
  }
  const pair = () => halves({ toLocal: (n) => 170 + 8 * n, toSession: () => 140 })

  it('is something of both where both were heard', () => {
    expect(of(pair())).toEqual({ told: ['local', 'session'], untold: [] })
  })

  it('is nothing of the one that was not heard, and the other keeps its delay', () => {
    const deaf = pair()
    deaf.session.delay.heard = []
    expect(of(deaf)).toEqual({ told: ['local'], untold: [{ heardBy: 'session', why: 'silent' }] })
    expect(courses(deaf)[0]).toMatchObject({ isWhole: true, first: 170 })
    expect(delayPlot(delayTest(deaf)!).lines).toHaveLength(1)
  })

  it('is nothing of the one of which no result is here, and of the one that says too little', () => {
    expect(of({ local: pair().local, session: null }).untold).toEqual([{ heardBy: 'session', why: 'no-result' }])
    const seldom = pair()
    seldom.session.delay.heard = seldom.session.delay.heard.slice(0, 2)
    expect(of(seldom).untold).toEqual([{ heardBy: 'session', why: 'uncertain' }])
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
