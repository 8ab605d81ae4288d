import { english, say } from '../../words/index.ts'
import { kept } from '../kind.ts'
import type { Kind } from '../kind.ts'
import { isNamed, parsePortList } from './port-list.ts'
import type { ListedPort, ParsedPortList } from './port-list.ts'

const GAP = say('reason.port-list-shows-names')
const HINT = say('hint.paste-change-port')

/** Names of ports, mostly made from Device Manager: redirected ports are not in it, and where a port leads is not said. */
export const portList: Kind<'port-list', ParsedPortList, { ports: ListedPort[] }> = {
  id: 'port-list',
  form: 'lines',
  topic: 'serial',
  coarse: true,
  detect: (text) => (!parsePortList(text).ok ? 'no' : isNamed(text) ? 'sure' : 'possible'),
  parse: parsePortList,
  content: ({ ports }) => kept({ ports }),
  entries: ({ ports }) => ports,
  held: ({ ports }) => say('kind.holds.ports', { count: ports.length }),
  toFacts: ({ ports }) => ({
    lists: {
      serial: {
        status: 'present',
        tookMs: 0,
        data: { ports },
        incomplete: [
          { code: 'NAMES', message: english(GAP), hint: english(HINT), text: { id: GAP.id }, hintText: { id: HINT.id }, mayHide: true }
        ]
      }
    }
  }),
  print: ({ ports }) => ports.map(({ name, description }) => (description === undefined ? name : `${name} · ${description}`))
}
