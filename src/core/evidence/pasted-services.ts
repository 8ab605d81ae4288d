import type { Fact } from '../facts/fact.ts'
import type { ServiceInfo } from '../snapshot/schema.ts'

type ServiceFact = Fact<'service'>

const isService = (fact: Fact): fact is ServiceFact => fact.kind === 'service'
const keyOf = ({ side, value }: ServiceFact): string => `${side}\n${value.name}`.toLowerCase()
const isKnown = ({ value: { state, error } }: ServiceFact): boolean => state !== 'unknown' && error === undefined

/** What was measured, but services that the probe could not read and a text tells of. */
export function withoutServices(measured: readonly Fact[], brought: readonly Fact[]): readonly Fact[] {
  const told = new Set(brought.filter(isService).map(keyOf))
  return told.size === 0 ? measured : measured.filter((fact) => !isService(fact) || isKnown(fact) || !told.has(keyOf(fact)))
}

/**
 * What was brought, each service once and none that was measured: `sc query` prints its state and `sc qc` how it starts, so the
 * later text adds to the one before.
 */
export function servicesJoined(measured: readonly Fact[], brought: readonly Fact[]): readonly Fact[] {
  const texts = brought.filter(isService)
  if (texts.length === 0) return brought
  const known = new Set(measured.filter(isService).filter(isKnown).map(keyOf))
  const joined = new Map<string, ServiceFact>()
  for (const fact of texts) {
    const key = keyOf(fact)
    if (known.has(key)) continue
    const before = joined.get(key)
    joined.set(key, before === undefined ? fact : { ...fact, value: later(before.value, fact.value) })
  }
  return [...brought.filter((fact) => !isService(fact)), ...joined.values()]
}

const later = (before: ServiceInfo, after: ServiceInfo): ServiceInfo => ({
  ...after,
  state: after.state === 'unknown' ? before.state : after.state,
  start: after.start === 'unknown' ? before.start : after.start
})
