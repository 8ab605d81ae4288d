import { fact } from '../../facts/fact.ts'
import { say } from '../../words/index.ts'
import { kept, pastedSource, sureIf } from '../kind.ts'
import type { Kind } from '../kind.ts'
import { valueLine } from '../print.ts'
import { clientValues, policiesOfReg } from './policies.ts'
import { isPol, parsePol } from './pol.ts'
import { parseReg } from './reg.ts'
import type { ParsedReg } from './reg.ts'

type Content = Pick<ParsedReg, 'values' | 'pol'>

const assumed = ({ pol }: Content) => (pol === 'assumed' ? say('parse.policy-assumed') : undefined)

/** Registry values: an export, `reg query`, `reg add`, or Registry.pol. */
export const reg: Kind<'reg', ParsedReg, Content> = {
  id: 'reg',
  form: 'lines',
  topic: 'policies',
  gathered: true,
  binary: { is: isPol, parse: parsePol },
  detect: (text) => sureIf(parseReg(text)),
  parse: parseReg,
  content: ({ values, pol }) => kept({ values, ...(pol && { pol }) }),
  entries: () => [],
  held: ({ values }) => say('kind.holds.values', { count: values.length }),
  remark: assumed,
  // A Registry.pol is one policy object of several that may apply.
  toFacts: ({ values, pol }, place) => {
    const policies = policiesOfReg(values)
    return {
      ...(policies === undefined ? {} : { policies: { values: policies, partial: pol !== undefined } }),
      // Beside the session host's: what the local device's own client goes by.
      ...(place.side === 'local' && {
        facts: clientValues(values).map((value) =>
          fact('registry-value', place.side, `${value.key}\\${value.name}`, value, pastedSource('reg', place))
        )
      })
    }
  },
  print: ({ values, pol }, speak) => {
    const remark = assumed({ values, ...(pol && { pol }) })
    return [...(remark === undefined ? [] : [speak(remark)]), ...values.map((value) => valueLine(value, speak))]
  }
}
