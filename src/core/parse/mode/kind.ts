import { english, say } from '../../words/index.ts'
import { kept, sureIf } from '../kind.ts'
import type { Kind } from '../kind.ts'
import { parseMode } from './mode.ts'
import type { ParsedMode } from './mode.ts'

const GAP = say('reason.mode-shows-names')
const HINT = say('hint.paste-change-port')

/** What `mode` prints: it opens each port to show its settings, so what another program holds, and maybe what is redirected, is not there. */
export const mode: Kind<'mode', ParsedMode, { ports: { name: string }[] }> = {
  id: 'mode',
  form: 'lines',
  topic: 'serial',
  coarse: true,
  detect: (text) => sureIf(parseMode(text)),
  parse: parseMode,
  content: ({ ports }) => kept({ ports: ports.map(({ name }) => ({ name })) }),
  entries: ({ ports }) => ports,
  held: ({ ports }) => say('kind.holds.ports', { count: ports.length }),
  toFacts: ({ ports }) => ({
    lists: {
      serial: {
        status: 'present',
        tookMs: 0,
        data: { ports },
        incomplete: [
          { code: 'MODE', message: english(GAP), hint: english(HINT), text: { id: GAP.id }, hintText: { id: HINT.id }, mayHide: true }
        ]
      }
    }
  }),
  print: ({ ports }, speak) =>
    ports.map(({ name, baud }) => (baud === undefined ? name : speak(say('parse.baud', { name, baud: String(baud) }))))
}
