import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import { startIsKnown } from '../policy/session.ts'
import { CERTAINTIES } from './finding.ts'
import type { FindingCertainty } from './finding.ts'
import type { Draft, Trust } from './rule.ts'

const lower = (certainty: FindingCertainty): FindingCertainty => CERTAINTIES[CERTAINTIES.indexOf(certainty) + 1] ?? 'possible'

/** As sure as it may be where the two sides may be no pair. */
export const unproved = (certainty: FindingCertainty): FindingCertainty => (certainty === 'proved' ? 'likely' : certainty)

/** Read or measured. What a person answered is a word, not a reading, and a policy that was brought may not have arrived. */
const wasRead = (fact: Fact): boolean => fact.source.by !== 'answer' && !isAssigned(fact)

const isAssigned = (fact: Fact): boolean => fact.kind === 'registry-value' && (fact as Fact<'registry-value'>).value.assigned === true

/** An event proves something of this session only where the session's start is known: before it, it may be another session's. */
function inThisSession(fact: Fact, facts: FactBase): boolean {
  return fact.kind !== 'event' || fact.side === 'local' || startIsKnown(facts)
}

/**
 * Worked out from the facts: a documented cause that was itself read is proved; what only follows from others, or what a
 * person said, is likely; one step lower where nobody knows whether the fact belongs to this session. What users report is one
 * step lower than what is documented, and what is inferred, or only fits, stays possible.
 */
export function certaintyOf(trust: Trust, { proof, guess }: Pick<Draft, 'proof' | 'guess'>, facts: FactBase): FindingCertainty {
  if (trust === 'inferred' || guess === true) return 'possible'
  const read = proof.filter(wasRead)
  const best: FindingCertainty = trust === 'vendor' ? 'proved' : 'likely'
  return read.some((fact) => inThisSession(fact, facts)) ? best : lower(best)
}
