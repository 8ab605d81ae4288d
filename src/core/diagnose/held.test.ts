import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { loadCases } from '../../../testbed/rule-cases.ts'
import { findingsOfPair, promiseOf, told } from './case.ts'
import { ACTORS, CERTAINTIES, SEVERITIES } from './finding.ts'
import type { Finding } from './finding.ts'

const CASES = Object.entries(await loadCases()).map(([id, one]) => ({ id, one }))

/** The findings of a pair, each time with one thing that is told wrongly of one of them, or with two of them in the wrong order. */
function wrong(findings: readonly Finding[], id: string): { what: string; findings: Finding[] }[] {
  const own = told(findings, id)
  if (own === undefined) throw new Error(`${id} does not fire on its case`)
  const withOwn = (what: string, changed: Partial<Finding>) => ({
    what,
    findings: findings.map((finding) => (finding === own ? { ...finding, ...changed } : finding))
  })
  const [first, ...further] = own.fix
  const at = findings.indexOf(own)
  const swapped = [at - 1, at + 1].flatMap((other) => {
    const neighbour = findings[other]
    return neighbour === undefined ? [] : [{ what: `place of ${neighbour.rule}`, findings: findings.with(at, neighbour).with(other, own) }]
  })
  return [
    ...SEVERITIES.filter((severity) => severity !== own.severity).map((severity) => withOwn(severity, { severity })),
    ...CERTAINTIES.filter((certainty) => certainty !== own.certainty).map((certainty) => withOwn(certainty, { certainty })),
    ...ACTORS.filter((who) => first !== undefined && who !== first.who).map((who) =>
      withOwn(who, { fix: first === undefined ? [] : [{ ...first, who }, ...further] })
    ),
    ...swapped
  ]
}

describe('a case', () => {
  it.each(CASES)('$id notices another severity, certainty, duty or place of its finding', ({ id, one }) => {
    const findings = findingsOfPair(one.fires)
    const holds = (given: readonly Finding[]): boolean => {
      const { promised, found } = promiseOf(id, one, given)
      return isDeepStrictEqual(found, promised)
    }
    expect(holds(findings)).toBe(true)
    const changes = wrong(findings, id)
    expect(changes.length).toBeGreaterThanOrEqual(7)
    expect(changes.filter((change) => holds(change.findings)).map(({ what }) => what)).toEqual([])
  })
})
