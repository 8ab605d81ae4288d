import { fact } from '../facts/fact.ts'
import { MAX_TEXT } from '../snapshot/reading.ts'
import type { Encoding } from '../text/decode.ts'
import { say } from '../words/index.ts'
import { kept, pastedSource } from './kind.ts'
import type { Kind, ParseResult, Problem, Sureness } from './kind.ts'
import type { RdpProperty } from './rdp/rdp.ts'

interface Properties<Id> {
  kind: Id
  encoding?: Encoding
  properties: RdpProperty[]
  problems: Problem[]
}

/** A kind of text that holds RDP properties: it describes the connection. */
export const propertiesKind = <Id extends 'rdp' | 'host-pool'>(
  id: Id,
  detect: (text: string) => Sureness,
  parse: (text: string, encoding?: Encoding) => ParseResult<Properties<Id>>
): Kind<Id, Properties<Id>, { properties: Omit<RdpProperty, 'line'>[] }> => ({
  id,
  form: 'lines',
  connection: true,
  detect,
  parse,
  content: ({ properties }) =>
    // A signature is longer than any value that decides something.
    kept({ properties: properties.map(({ name, type, value }) => ({ name, type, value: value.slice(0, MAX_TEXT) })) }),
  entries: () => [],
  held: ({ properties }) => say('kind.holds.properties', { count: properties.length }),
  toFacts: ({ properties }, place) => ({
    facts: properties.map(({ name, value }) =>
      fact('rdp-property', place.side, say(`layer.source.${id}`), { name, value, source: id }, pastedSource(id, place))
    )
  }),
  print: ({ properties }) => properties.map(({ name, type, value }) => `${name}:${type}:${value}`)
})
