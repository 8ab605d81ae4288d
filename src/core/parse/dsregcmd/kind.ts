import { fact } from '../../facts/fact.ts'
import { say } from '../../words/index.ts'
import { kept, pastedSource, sureIf } from '../kind.ts'
import type { Kind } from '../kind.ts'
import { parseDsregcmd } from './dsregcmd.ts'
import type { ParsedDsregcmd } from './dsregcmd.ts'

type Content = Omit<ParsedDsregcmd, 'kind' | 'problems'>

/** How a side is joined, as `dsregcmd /status` prints it. */
export const dsregcmd: Kind<'dsregcmd', ParsedDsregcmd, Content> = {
  id: 'dsregcmd',
  form: 'lines',
  detect: (text) => sureIf(parseDsregcmd(text)),
  parse: parseDsregcmd,
  content: ({ state, domain, ngcSet }) => kept({ state, ...(domain !== undefined && { domain }), ...(ngcSet !== undefined && { ngcSet }) }),
  entries: ({ domain = '' }) => [{ domain }],
  held: ({ state }) => say('parse.join', { state }),
  toFacts: ({ state, domain }, place) => ({
    facts: [
      fact(
        'join',
        place.side,
        say('at.pasted', { kind: say('kind.dsregcmd'), at: place.at }),
        { side: place.side, state, ...(domain !== undefined && { domain }) },
        pastedSource('dsregcmd', place)
      )
    ]
  }),
  print: ({ state, domain, ngcSet }, speak) => [
    speak(say('parse.join', { state })),
    ...(domain === undefined ? [] : [domain]),
    ...(ngcSet === undefined ? [] : [speak(say('parse.hello-set', { set: String(ngcSet) }))])
  ]
}
