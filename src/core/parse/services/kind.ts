import { fact } from '../../facts/fact.ts'
import { say } from '../../words/index.ts'
import { kept, pastedSource, sureIf } from '../kind.ts'
import type { Kind } from '../kind.ts'
import { parseServices } from './services.ts'
import type { ParsedServices } from './services.ts'

/** What `sc query` and Get-Service print. It never lists all services, so it is no list. */
export const services: Kind<'services', ParsedServices, Pick<ParsedServices, 'services'>> = {
  id: 'services',
  form: 'lines',
  gathered: true,
  detect: (text) => sureIf(parseServices(text)),
  parse: parseServices,
  content: ({ services: list }) => kept({ services: list }),
  entries: ({ services: list }) => list,
  held: ({ services: list }) => say('kind.holds.services', { count: list.length }),
  toFacts: ({ services: list }, place) => ({
    facts: list.map((service) =>
      fact('service', place.side, say('at.service', { name: service.name }), service, pastedSource('services', place))
    )
  }),
  print: ({ services: list }, speak) => list.map(({ name, state, start }) => `${name}: ${speak(say('service.state', { state, start }))}`)
}
