import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import type { Evidence } from '../../../finding.ts'
import { SIDES } from '../../../context.ts'
import { SCARD_E_SHARING_VIOLATION } from '../codes.ts'
import { items, say } from '../../../../words/index.ts'

export const inExclusiveUse: Rule = {
  id: 'smartcard/in-exclusive-use',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'device',
  needs: [['reader', 'native-error']],
  evaluate(context) {
    const held = SIDES.flatMap((side) =>
      (context.readers[side] ?? []).filter((reader) => reader.states.includes('exclusive')).map((reader) => ({ side, reader }))
    )
    const refused = SIDES.flatMap((side) => context.errors(side).filter(({ code }) => code === SCARD_E_SHARING_VIOLATION))
    const evidence: Evidence[] = [
      ...held.map(({ side, reader }) => ({
        side,
        source: say('smartcard/in-exclusive-use.source.of', { name: reader.name }),
        value: items('comma', reader.states)
      })),
      ...refused.map((error) => error.evidence)
    ]
    if (evidence.length === 0) return undefined
    const names = new Set(held.map(({ reader }) => reader.name))
    return {
      severity: 'warning',
      proof: [...context.factsOf(held.map(({ reader }) => reader)), ...refused.map(({ fact }) => fact)],
      rows: context
        .rowsOf('smartcard')
        .filter((row) => names.has(row.name))
        .map((row) => row.key),
      title: say('smartcard/in-exclusive-use.title'),
      cause: say('smartcard/in-exclusive-use.cause'),
      evidence,
      fix: [
        you('smartcard/in-exclusive-use.fix.close-program-uses-card'),
        helpdesk('smartcard/in-exclusive-use.fix.linux-end-gnupg-card', undefined, 'gpgconf --kill scdaemon')
      ],
      links: [LINKS.readerState, LINKS.smartCardErrors]
    }
  }
}
