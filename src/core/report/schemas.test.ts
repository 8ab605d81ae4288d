import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { loadCases } from '../../../testbed/rule-cases.ts'
import { compare } from '../assess/assess.ts'
import { workingLocal, workingSession } from '../diagnose/testing.ts'
import { examplePair } from '../snapshot/example.ts'
import { snapshotArbitrary } from '../snapshot/snapshot.testing.ts'
import { comparisonJson } from './json.ts'
import { nearOf } from '../diagnose/case.ts'
import { comparisonSchema } from './schemas.ts'
import { runs } from '../../../testbed/runs.ts'

const MADE = { at: '2026-03-04T10:42:00.000Z', version: '1.2.3' }

/** What a script reads: undefined fields are gone, numbers and texts as they were. */
const printed = (comparison: Parameters<typeof comparisonJson>[0]): unknown => JSON.parse(JSON.stringify(comparisonJson(comparison, MADE)))

/** An object schema drops what it does not describe, so equality means that every field is described. */
const described = (json: unknown): unknown => v.parse(comparisonSchema, json)

describe('the schema of a comparison', () => {
  it('describes every field of the comparison of every case of a rule', async () => {
    for (const [rule, known] of Object.entries(await loadCases())) {
      for (const { local, session, ...more } of [known.fires, ...nearOf(known)]) {
        const json = printed(compare(workingLocal(local), workingSession(session), more))
        expect(described(json), rule).toEqual(json)
      }
    }
  })

  it('describes the answers of people, which are no part of the cases', () => {
    const [local, session] = examplePair(new Date('2026-03-04T10:42:00Z'))
    const device = { id: 'x', name: 'Speakers' }
    const json = printed(
      compare(local, session, { answers: [{ side: 'session', device, at: '2026-03-04T10:42:00.000Z', played: 'both', answer: 'yes' }] })
    )
    expect(json).toHaveProperty('answers')
    expect(described(json)).toEqual(json)
  })

  it('describes the comparison of any two snapshots', () => {
    fc.assert(
      fc.property(snapshotArbitrary(), snapshotArbitrary(), (local, session) => {
        const json = printed(compare(local, session))
        expect(described(json)).toEqual(json)
      }),
      runs(50)
    )
  })

  it('lets fields of later versions pass, and nothing else', () => {
    const [local, session] = examplePair(new Date('2026-03-04T10:42:00Z'))
    const json = comparisonJson(compare(local, session), MADE)
    expect(v.is(comparisonSchema, { ...json, later: true })).toBe(true)
    expect(v.is(comparisonSchema, { ...json, schema: 'sidecheck.comparison/2' })).toBe(false)
    expect(v.is(comparisonSchema, { ...json, rows: [{ ...json.rows[0], state: 'gone' }] })).toBe(false)
  })
})
