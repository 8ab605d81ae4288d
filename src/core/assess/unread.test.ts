import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readiness } from '../readiness/index.ts'
import { examplePair } from '../snapshot/example.ts'
import { isNotYet } from '../snapshot/reading.ts'
import { because, said } from '../snapshot/said.ts'
import { TOPICS } from '../snapshot/schema.ts'
import type { Snapshot, Topic } from '../snapshot/schema.ts'
import type { Row } from '../compare/types.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assess.ts'
import { runs } from '../../../testbed/runs.ts'

const NOT_YET = { status: 'not-asked', tookMs: 0, ...because(said('reason.not-yet')) } as const

/** A side of which these topics were still being read. */
const without = (snapshot: Snapshot, topics: readonly Topic[]): Snapshot => ({
  ...snapshot,
  ...Object.fromEntries(topics.map((topic) => [topic, NOT_YET]))
})

const [local, session] = examplePair(new Date('2026-11-21T10:00:00Z'))
const some = fc.subarray([...TOPICS])
const missing = (a: Snapshot, b: Snapshot): string[] =>
  assess(a, b)
    .rows.filter(({ state }) => state === 'missing' || state === 'session-only' || state === 'local-only')
    .map(({ name, state }) => `${name} ${state}`)

const problems = ({ findings, facts, effective }: Assessment): string[] => [
  ...findings
    .filter(({ severity }) => severity === 'problem')
    // That no cause was found is no problem of its own: the device was one before, with its cause.
    .flatMap(({ rule, rows = [] }) => [...(rule === 'unexplained' ? [] : [rule]), ...rows.map((row) => `about ${row}`)]),
  ...readiness(facts, effective)
    .filter(({ state }) => state === 'problem')
    .map(({ id }) => id)
]

describe('what is still being read', () => {
  it('has a reading of its own', () => {
    expect(isNotYet(NOT_YET)).toBe(true)
    expect(isNotYet({ status: 'not-asked', tookMs: 0, ...because(said('reason.not-asked')) })).toBe(false)
    expect(isNotYet(session.serial)).toBe(false)
  })

  it('makes no device missing that was not, whichever topics of whichever side', () => {
    const complete = missing(local, session)
    fc.assert(
      fc.property(some, some, (here, there) => {
        expect(complete).toEqual(expect.arrayContaining(missing(without(local, here), without(session, there))))
      }),
      runs()
    )
  })

  it.each([
    ['smartcard', ['smartcard']],
    ['serial', ['com']],
    ['audio', ['audioOut', 'audioIn']]
  ] as const)('leaves all other devices their rows while %s is read', (topic, own) => {
    const others = (rows: readonly Row[]): string[] =>
      rows.filter(({ capability }) => !own.some((name) => name === capability)).map(({ name, state }) => `${name} ${state}`)
    expect(others(assess(without(local, [topic]), session).rows)).toEqual(others(assess(local, session).rows))
  })

  it('is no problem by itself, neither among the findings nor for signing in', () => {
    fc.assert(
      fc.property(some, some, (here, there) => {
        const now = problems(assess(without(local, here), without(session, there)))
        expect(problems(assess(local, session))).toEqual(expect.arrayContaining(now))
      }),
      runs()
    )
  })
})
