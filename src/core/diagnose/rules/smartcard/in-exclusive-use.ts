import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { helpdesk, you } from '../../steps.ts'
import type { Evidence } from '../../finding.ts'
import { SIDES } from '../../blocks.ts'
import { SCARD_E_SHARING_VIOLATION } from './codes.ts'

export const inExclusiveUse: Rule = {
  id: 'smartcard/in-exclusive-use',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'device',
  evaluate(context) {
    const held = SIDES.flatMap((side) =>
      (context.readers[side] ?? []).filter((reader) => reader.states.includes('exclusive')).map((reader) => ({ side, reader }))
    )
    const refused = SIDES.flatMap((side) => context.errors(side).filter(({ code }) => code === SCARD_E_SHARING_VIOLATION))
    const evidence: Evidence[] = [
      ...held.map(({ side, reader }) => ({ side, source: `state of ${reader.name}`, value: reader.states.join(', ') })),
      ...refused.map((error) => error.evidence)
    ]
    if (evidence.length === 0) return undefined
    const names = new Set(held.map(({ reader }) => reader.name))
    return {
      severity: 'warning',
      seen: 'read',
      rows: context
        .rowsOf('smartcard')
        .filter((row) => names.has(row.name))
        .map((row) => row.key),
      title: 'Another program keeps the card to itself.',
      cause:
        'The card is open in exclusive mode (SCARD_STATE_EXCLUSIVE, SCARD_E_SHARING_VIOLATION): nobody else can use it, on either side, until that program lets go.',
      evidence,
      fix: [
        you('Close the program that uses the card: card management tools, signature programs, GnuPG (scdaemon).'),
        helpdesk('On Linux end the GnuPG card daemon.', 'gpgconf --kill scdaemon')
      ],
      links: [LINKS.readerState, LINKS.smartCardErrors]
    }
  }
}
