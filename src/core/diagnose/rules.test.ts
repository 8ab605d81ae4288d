import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { snapshotSchema } from '../snapshot/schema.ts'
import { audioCases } from './cases/audio.ts'
import { findingsOfPair } from './cases/case.ts'
import type { Cases } from './cases/case.ts'
import { comCases } from './cases/com.ts'
import { helloCases } from './cases/hello.ts'
import { layerCases } from './cases/layers.ts'
import { smartcardCases } from './cases/smartcard.ts'
import { RULES } from './rules/index.ts'
import { workingLocal, workingSession } from './testing.ts'

const CASES: Cases = { ...layerCases, ...smartcardCases, ...helloCases, ...comCases, ...audioCases }
const named = Object.entries(CASES).map(([id, one]) => ({ id, ...one }))

describe('rules', () => {
  it('each have a case that makes them fire and a near miss, and each case has a rule', () => {
    expect(RULES.map((rule) => rule.id).toSorted()).toEqual(Object.keys(CASES).toSorted())
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
  })

  it.each(named)('$id fires on its case, as $certainty', ({ id, fires, certainty }) => {
    const findings = findingsOfPair(fires)
    const finding = findings.find((one) => one.rule === id || one.also?.includes(id))
    expect(findings.flatMap((one) => [one.rule, ...(one.also ?? [])])).toContain(id)
    expect(finding?.certainty).toBe(certainty)
  })

  it.each(named)('$id does not fire on its near miss', ({ id, near }) => {
    expect(findingsOfPair(near).flatMap((one) => [one.rule, ...(one.also ?? [])])).not.toContain(id)
  })

  it.each(named)('$id tells evidence, a cause, steps with who does them, and public documentation', ({ id, fires }) => {
    const finding = findingsOfPair(fires).find((one) => one.rule === id || one.also?.includes(id))
    expect(finding?.evidence.length).toBeGreaterThan(0)
    for (const evidence of finding?.evidence ?? []) {
      expect(evidence.source).not.toBe('')
      expect(evidence.value).not.toBe('')
    }
    expect(finding?.fix.length).toBeGreaterThan(0)
    expect(finding?.links.length).toBeGreaterThan(0)
    for (const link of finding?.links ?? []) expect(link).toMatch(/^https:\/\//)
    expect(finding?.cause).toMatch(/[.)]$/)
    expect(finding?.title).toMatch(/^[A-Z].*\.$/)
    // One sentence, without the words of the trade.
    expect(finding?.title).not.toMatch(/registry|policy value|HKLM|fDisable|fEnable|i:[012]|SCARD|listener|RDP property|endpoint|redirect/i)
  })

  it.each(named)('$id builds its pairs from snapshots that fit the schema', ({ fires, near }) => {
    for (const pair of [fires, near]) {
      expect(v.is(snapshotSchema, workingLocal(pair.local))).toBe(true)
      expect(v.is(snapshotSchema, workingSession(pair.session))).toBe(true)
    }
  })
})
