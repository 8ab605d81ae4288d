import type { AnyFact, Fact } from '../facts/fact.ts'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import type { Layer } from '../policy/layers.ts'
import type { Evidence } from './finding.ts'

/** What a fact says, in words, where a rule does not say it in its own. */
function valueOf(fact: AnyFact): Words {
  switch (fact.kind) {
    case 'service':
      return say('service.state', { state: fact.value.state, start: fact.value.start })
    case 'registry-value':
      return fact.value.data === undefined ? say(fact.value.present ? 'value.no-data' : 'value.not-set') : String(fact.value.data)
    case 'event': {
      const { id, at, message } = fact.value
      return message === undefined ? say('event.at', { id: String(id), at }) : say('event.message', { id: String(id), at, message })
    }
    case 'native-error':
      return fact.value.text
    case 'reader':
      return items(
        'comma',
        fact.value.states.map((state) => say(`parse.state.${state}`))
      )
    case 'rdp-property':
      return `${fact.value.name}: ${fact.value.value}`
    default:
      return typeof fact.value === 'object' ? JSON.stringify(fact.value) : String(fact.value)
  }
}

/** A fact as evidence; a rule may say its source and its value in words of its own. */
export const evidenceOf = (fact: Fact, value: Words = valueOf(fact as AnyFact), source: Words = fact.locator): Evidence => ({
  side: fact.side,
  source,
  value
})

export const layerEvidence = (layer: Layer): Evidence => ({ side: layer.side, source: layer.source, value: layer.value })

/** The facts that layers rest on: what proves a block is the value in the layer itself. */
export const layerFacts = (layers: readonly Layer[]): Fact[] => layers.flatMap(({ facts }) => facts)
