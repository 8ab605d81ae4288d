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
  near: Pair
  severity: Severity
  certainty: FindingCertainty
  capability: Subject
  /** Keys of the rows that it explains, in their order; none where it explains no row. */
  rows?: readonly string[]
  /** The first step, and who does it. */
  first: { step: Text['id']; who: FixStep['who'] }
  /** Findings that must stand before it, and behind it, in the list of this pair. */
  before?: readonly string[]
  behind?: readonly string[]
}

/** The cases of a rule's folder, by rule id. */
export type Cases = Readonly<Record<string, Case>>

export function findingsOfPair({ local, session, ...more }: Pair): Finding[] {
  return findingsOf(workingLocal(local), workingSession(session), more)
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
