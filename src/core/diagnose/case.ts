import type { AssessOptions } from '../assess/assess.ts'
import type { PastedEvidence } from '../parse/index.ts'
import type { Text } from '../words/index.ts'
import type { Finding, FindingCertainty, FixStep, Severity, Subject } from './finding.ts'
import { findingsOf, workingLocal, workingSession } from './testing.ts'
import type { SnapshotParts } from './testing.ts'

/** A pair that differs from the working one in what is given. */
export interface Pair extends AssessOptions {
  local?: SnapshotParts
  session?: SnapshotParts
}

/** What makes a rule fire, what comes close and must not, and what the finding then says. */
export interface Case {
  fires: Pair
  /**
   * One, or several where several conditions can be missed by a little. For each rule in its `explainedBy`, one on which it would fire
   * and is left out beside that rule.
   */
  near: Pair | readonly Pair[]
  /** Further pairs on which it fires and says something else, by what they show. The rule's file in told/ holds what. */
  variants?: Readonly<Record<string, Pair>>
  severity: Severity
  certainty: FindingCertainty
  capability: Subject
  /** Keys of the rows that it explains, in their order; none where it explains no row. */
  rows?: readonly string[]
  /** The first step, and who does it. */
  first: { step: Text['id']; who: FixStep['who'] }
  /**
   * All other findings of this pair, in their order: those before it and those behind it, none where these are absent. Its place among
   * rules that no pair shows together is reviewed in told/order.txt.
   */
  before?: readonly string[]
  behind?: readonly string[]
}

/** The cases of a rule's folder, by rule id. */
export type Cases = Readonly<Record<string, Case>>

export const nearOf = ({ near }: Case): readonly Pair[] => [near].flat()

export function findingsOfPair({ local, session, ...more }: Pair): Finding[] {
  return findingsOf(workingLocal(local), workingSession(session), more)
}

/** The finding that tells a rule's cause: its own, or the one that it was joined into. */
export const told = (findings: readonly Finding[], id: string): Finding | undefined =>
  findings.find((finding) => finding.rule === id || finding.also?.includes(id) === true)

/** What a case promises of the findings of its pair, as it is promised and as it is found. */
export function promiseOf(id: string, one: Case, findings: readonly Finding[]): { promised: unknown; found: unknown } {
  const { severity, certainty, capability, rows = [], first, before = [], behind = [] } = one
  const own = told(findings, id)
  const at = own === undefined ? -1 : findings.indexOf(own)
  const ids = findings.map(({ rule }) => rule)
  const step = own?.fix[0]
  return {
    promised: { severity, certainty, capability, rows, first, before, behind },
    found: {
      severity: own?.severity,
      certainty: own?.certainty,
      capability: own?.capability,
      rows: own?.rows ?? [],
      first: { step: step?.step, who: step?.who },
      before: ids.slice(0, at),
      behind: ids.slice(at + 1)
    }
  }
}

/** An error text as a person pastes it. */
export const pastedText = (value: string, side: 'local' | 'session' = 'session'): PastedEvidence[] => [
  { side, kind: 'error-text', at: '2026-11-20T09:40:00Z', value: { text: value } }
]

/** The errors of a pasted certutil -scinfo. */
export const pastedErrors = (...codes: string[]): PastedEvidence[] => [
  {
    side: 'session',
    kind: 'certutil-scinfo',
    at: '2026-11-20T09:40:00Z',
    value: { service: 'running', readers: [], certificates: [], errors: codes.map((code) => ({ code, name: '' })) }
  }
]
