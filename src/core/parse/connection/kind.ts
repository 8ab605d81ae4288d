import { fact } from '../../facts/fact.ts'
import { say } from '../../words/index.ts'
import { kept, pastedSource, sureIf } from '../kind.ts'
import type { Kind } from '../kind.ts'
import { parseConnection } from './connection.ts'
import type { ParsedConnection } from './connection.ts'

type Content = Pick<ParsedConnection, 'program' | 'platform'> & { properties: { name: string; type: string; value: string }[] }

/** What a client other than Remote Desktop Connection was told to redirect. */
export const connection: Kind<'connection', ParsedConnection, Content> = {
  id: 'connection',
  form: 'any',
  connection: true,
  detect: (text) => sureIf(parseConnection(text)),
  parse: parseConnection,
  content: ({ program, platform, properties }) =>
    kept({ program, platform, properties: properties.map(({ name, type, value }) => ({ name, type, value })) }),
  entries: () => [],
  held: ({ properties }) => say('kind.holds.properties', { count: properties.length }),
  toFacts: ({ program, platform, properties }, place) => {
    const source = pastedSource('connection', place)
    return {
      facts: [
        fact('client', 'local', say('layer.source.connection'), { platform, name: program }, source),
        ...properties.map(({ name, value }) =>
          fact('rdp-property', 'local', say('layer.source.connection'), { name, value, source: 'connection' as const }, source)
        )
      ]
    }
  },
  print: ({ program, properties }) => [program, ...properties.map(({ name, type, value }) => `${name}:${type}:${value}`)]
}
