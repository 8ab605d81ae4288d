import { describe, expect, it } from 'vitest'
import { assess } from '../assess/assess.ts'
import type { Reading } from '../snapshot/reading.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { nearOf } from './case.ts'
import type { Case, Cases, Pair } from './case.ts'
import { RULES } from './rules/index.ts'
import { loadCases } from '../../../testbed/rule-cases.ts'
import { workingLocal, workingSession } from './testing.ts'

/** What a topic's list looks like when it was read and holds nothing. */
const EMPTY = {
  smartcard: { service: { state: 'running' }, readers: [] },
  serial: { ports: [] },
  audio: { endpoints: [] },
  certificates: { certificates: [] }
} as const
type Listed = keyof typeof EMPTY
const TOPICS = Object.keys(EMPTY) as Listed[]

const UNREAD: readonly Reading<never>[] = [
  { status: 'denied', tookMs: 1, reason: 'not for this user' },
  { status: 'unsupported', tookMs: 1, reason: 'not on this system' },
  { status: 'not-asked', tookMs: 0, reason: 'nobody asked' },
  { status: 'failed', tookMs: 1, reason: 'no answer', error: { code: 'TIMEOUT', message: 'no answer', hint: '' } }
]

const cases: Cases = await loadCases()
/** A pasted list stands in for one that was not read, so those pairs say nothing here. */
const bringsNoList = ({ pair }: { pair: Pair }): boolean => pair.pasted?.every(({ kind }) => kind === 'error-text') !== false

// The first near miss of each: further ones change little here, and every pair takes its time.
const pairs = Object.entries(cases)
  .flatMap(([id, one]: [string, Case]) => [
    { id, pair: one.fires },
    ...nearOf(one)
      .slice(0, 1)
      .map((pair) => ({ id: `${id}, near`, pair }))
  ])
  .filter(bringsNoList)

/** That nothing answers is a finding of its own, whatever the list would have held. */
const ABOUT_SILENCE: readonly string[] = ['needs-evidence', 'smartcard/no-local-reader']

describe('a list that was not read', () => {
  it.each(TOPICS)(
    'of %s never leads to what only an empty one would, in any pair that a rule knows and for every status',
    (topic) => {
      for (const { id, pair } of pairs) {
        const { local: here, session: there, ...options } = pair
        const sides = { local: workingLocal(here), session: workingSession(there) }
        for (const side of ['local', 'session'] as const) {
          /** Problems, and rows that are called missing: what a person would act on. A known block stays a warning where nobody looked. */
          const told = (reading: Reading<unknown>): Set<string> => {
            const changed = { ...sides, [side]: { ...sides[side], [topic]: reading } as Snapshot }
            const { findings, rows } = assess(changed.local, changed.session, options)
            const problems = findings.filter(({ severity }) => severity === 'problem').flatMap(({ rule, also = [] }) => [rule, ...also])
            return new Set([...problems, ...rows.filter(({ state }) => state === 'missing').map(({ key }) => `missing ${key}`)])
          }
          const full = told(sides[side][topic])
          const empty = told({ status: 'present', tookMs: 1, data: EMPTY[topic] })
          const onlyEmpty = [...empty].filter((finding) => !full.has(finding) && !ABOUT_SILENCE.includes(finding))
          for (const reading of UNREAD) {
            const unread = told(reading)
            expect(
              onlyEmpty.filter((finding) => unread.has(finding)),
              `${id}: ${side} ${topic} ${reading.status}`
            ).toEqual([])
          }
        }
      }
    },
    60_000
  )

  it('is held for all rules', () => {
    expect(Object.keys(cases).toSorted()).toEqual(RULES.map((rule) => rule.id).toSorted())
  })
})
