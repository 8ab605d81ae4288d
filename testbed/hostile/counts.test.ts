import { describe, expect, it } from 'vitest'
import { faultsOf, settledAfter, linesOf, oneIn, plannedFor, withNumbers } from './counts.ts'
import type { Report } from './counts.ts'

const MIB = 1024 * 1024
const report = (given: Partial<Report> = {}): Report => ({
  part: 'worker-kills',
  counts: [{ what: 'workers killed', planned: 20, done: 20 }],
  faults: [],
  seconds: 4,
  ...given
})

describe('what is planned', () => {
  it('is everything or a tenth of it, and never nothing', () => {
    expect(plannedFor('full', oneIn('x', 200))).toBe(200)
    expect(plannedFor('tenth', oneIn('x', 200))).toBe(20)
    expect(plannedFor('tenth', oneIn('x', 3))).toBe(1)
  })
})

describe('a part', () => {
  it('holds when it did what was planned, or more', () => {
    expect(faultsOf(report(), 'full')).toEqual([])
    expect(faultsOf(report({ counts: [{ what: 'x', planned: 2, done: 3 }] }), 'full')).toEqual([])
  })

  it('fails when one of its counts is below the plan', () => {
    const counts = [
      { what: 'x', planned: 2, done: 2 },
      { what: 'y', planned: 20, done: 19 }
    ]
    expect(faultsOf(report({ counts }), 'tenth')).toEqual(['y: only 19 of 20'])
  })

  it('fails when it planned nothing', () => {
    expect(faultsOf(report({ counts: [] }), 'tenth')).toEqual(['nothing was planned'])
  })

  it('fails for what it says itself', () => {
    expect(faultsOf(report({ faults: ['the program ended'] }), 'tenth')).toEqual(['the program ended'])
  })

  it('fails for a delay over a second, of the program and of the window', () => {
    expect(faultsOf(report({ host: 1000, window: 1000 }), 'full')).toEqual([])
    expect(faultsOf(report({ host: 1001, window: 1400 }), 'full')).toEqual([
      'the program stood still for 1001 ms, longer than 1000 ms and what the machine was late, 0 ms',
      'the window stood still for 1400 ms, longer than 1000 ms and what the machine was late, 0 ms'
    ])
  })

  it('may be as late besides as the machine was with nothing to do', () => {
    expect(faultsOf(report({ host: 1300, window: 1300, late: 300 }), 'full')).toEqual([])
    expect(faultsOf(report({ host: 1300, window: 1301, late: 300 }), 'full')).toHaveLength(1)
  })

  it('fails when the program has grown by more than a tenth since it settled', () => {
    const ended = (end: number): Report => report({ memory: { settled: 100 * MIB, end: end * MIB } })
    expect(faultsOf(ended(110), 'full')).toEqual([])
    expect(faultsOf(ended(50), 'full')).toEqual([])
    expect(faultsOf(ended(111), 'full')).toEqual(['the program grew: 100.0 MiB to 111.0 MiB (+11.0 %)'])
  })

  it('may grow by a few megabytes in the short run', () => {
    const ended = (end: number): Report => report({ memory: { settled: 40 * MIB, end: end * MIB } })
    expect(faultsOf(ended(48), 'tenth')).toEqual([])
    expect(faultsOf(ended(48), 'full')).toHaveLength(1)
    expect(faultsOf(ended(49), 'tenth')).toHaveLength(1)
  })
})

describe('the memory', () => {
  it('has to be settled after fifty rounds, and after a quarter of few', () => {
    expect([2000, 200, 50, 5, 1].map(settledAfter)).toEqual([50, 50, 13, 2, 1])
  })
})

describe('what is printed', () => {
  it('has planned and done, and delays against the goal', () => {
    expect(linesOf(report({ host: 40.4, window: 130, memory: { settled: 100 * MIB, end: 102 * MIB } }), 'tenth')).toEqual([
      'held   worker-kills: 20 of 20 workers killed; program 40 ms; window 130 ms (over the goal of 100); 100.0 MiB to 102.0 MiB (+2.0 %); 4 s'
    ])
  })

  it('has what a busy machine adds', () => {
    expect(linesOf(report({ host: 140, late: 120 }), 'tenth')[0]).toContain(
      'program 140 ms (over the goal of 100); the machine itself was 120 ms late;'
    )
  })

  it('has each fault on a line of its own', () => {
    const [first, ...faults] = linesOf(report({ faults: ['a', 'b'] }), 'tenth')
    expect(first).toMatch(/^FAILED worker-kills/)
    expect(faults.map((line) => line.trim())).toEqual(['a', 'b'])
  })

  it('says many equal counts as one', () => {
    const counts = ['rdp', 'reg', 'mode', 'chgport'].map((what) => ({ what, planned: 2000, done: 2000 }))
    expect(linesOf(report({ counts }), 'tenth')[0]).toContain('2000 of 2000 for each of 4 (rdp ...);')
  })
})

describe('the table in the document', () => {
  const empty = 'before\n<!-- hostile: written by npm run test:hostile -- --write -->\n<!-- hostile: end -->\nafter\n'

  it('is written between its marks', () => {
    const written = withNumbers(empty, [report({ host: 12 })], 'tenth')
    expect(written.split('\n')).toEqual([
      'before',
      '<!-- hostile: written by npm run test:hostile -- --write -->',
      '',
      '| part | run | done | slowest answer | longest gap in the window | memory, settled to end |',
      '|---|---|---|---|---|---|',
      '| worker-kills | a tenth | 20 of 20 workers killed | 12 ms |  |  |',
      '',
      '<!-- hostile: end -->',
      'after',
      ''
    ])
  })

  it('keeps the rows of other parts and of the other scale, and replaces its own', () => {
    const first = withNumbers(empty, [report({ host: 12 }), report({ part: 'resets', host: 5 })], 'tenth')
    const second = withNumbers(withNumbers(first, [report({ host: 30 })], 'full'), [report({ host: 13 })], 'tenth')
    expect(second.split('\n').filter((line) => line.startsWith('| worker') || line.startsWith('| resets'))).toEqual([
      '| worker-kills | a tenth | 20 of 20 workers killed | 13 ms |  |  |',
      '| resets | a tenth | 20 of 20 workers killed | 5 ms |  |  |',
      '| worker-kills | everything | 20 of 20 workers killed | 30 ms |  |  |'
    ])
    expect(withNumbers(second, [], 'tenth')).toBe(second)
  })

  it('has to have its place', () => {
    expect(() => withNumbers('nothing', [], 'tenth')).toThrow('lacks the lines')
  })
})
