import { say } from '../../words/index.ts'
import { kept, sureIf } from '../kind.ts'
import type { Kind } from '../kind.ts'
import { present } from '../lists.ts'
import { parseChgport } from './chgport.ts'
import type { ParsedChgport } from './chgport.ts'

const isPort = ({ name }: { name: string }): boolean => /^com\d+$/i.test(name)

/** What `change port /query` prints: the ports and where they lead. */
export const chgport: Kind<'chgport', ParsedChgport, Pick<ParsedChgport, 'ports'>> = {
  id: 'chgport',
  form: 'lines',
  topic: 'serial',
  detect: (text) => sureIf(parseChgport(text)),
  parse: parseChgport,
  content: ({ ports }) => kept({ ports }),
  entries: ({ ports }) => ports,
  held: ({ ports }) => say('kind.holds.ports', { count: ports.filter(isPort).length }),
  toFacts: ({ ports }) => ({
    lists: {
      serial: present({
        ports: ports
          .filter(isPort)
          .map(({ name, target, redirected }) => ({ name, target, ...(redirected === undefined ? {} : { redirected }) }))
      })
    }
  }),
  print: ({ ports }, speak) =>
    ports.map(({ name, target, redirected }) =>
      redirected === undefined
        ? `${name} = ${target}`
        : speak(say('parse.redirected-port', { name, clientPort: redirected.clientPort, client: redirected.client }))
    )
}
