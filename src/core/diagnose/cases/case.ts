import type { DiagnoseInput } from '../../facts/answers.ts'
import { findingsOf, workingLocal, workingSession } from '../testing.ts'
import type { SnapshotParts } from '../testing.ts'
import type { Finding, FindingCertainty } from '../types.ts'

/** A pair that differs from the working one in what is given. */
export interface Pair extends Pick<DiagnoseInput, 'pasted' | 'audioResults' | 'extras' | 'now'> {
  local?: SnapshotParts
  session?: SnapshotParts
}

/** What makes a rule fire, and what comes close and must not. */
export interface Case {
  fires: Pair
  near: Pair
  certainty: FindingCertainty
}

export type Cases = Readonly<Record<string, Case>>

export function findingsOfPair({ local, session, ...more }: Pair): Finding[] {
  return findingsOf(workingLocal(local), workingSession(session), more)
}

/** An error text as a person pastes it. */
export const pastedText = (value: string, side: 'local' | 'session' = 'session'): NonNullable<DiagnoseInput['pasted']> => [
  { side, kind: 'error-text', at: '2026-11-20T09:40:00Z', value }
]

/** The errors of a pasted certutil -scinfo. */
export const pastedErrors = (...codes: string[]): NonNullable<DiagnoseInput['pasted']> => [
  {
    side: 'session',
    kind: 'certutil-scinfo',
    at: '2026-11-20T09:40:00Z',
    value: { service: 'running', readers: [], certificates: [], errors: codes.map((code) => ({ code })) }
  }
]
