import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import type { Side } from '../snapshot/schema.ts'

type ServiceFact = Fact<'service'>

/** By side and name; Windows tells no case apart. */
function byName(facts: FactBase): ReadonlyMap<string, readonly ServiceFact[]> {
  const named = new Map<string, ServiceFact[]>()
  for (const fact of facts.all('service')) {
    const key = keyOf(fact.side, fact.value.name)
    const same = named.get(key)
    if (same === undefined) named.set(key, [fact])
    else same.push(fact)
  }
  return named
}

const keyOf = (side: Side, name: string): string => `${side} ${name.toLowerCase()}`

/** What is known of a service of a side, whatever the case of its name; nothing where nobody looked. */
export const servicesNamed = (facts: FactBase, side: Side, name: string): readonly ServiceFact[] =>
  facts.once(byName).get(keyOf(side, name)) ?? []
