import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import { linesSaying } from '../../../pasted.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { SCARD_E_SHARING_VIOLATION } from '../codes.ts'
import { errorsWith, readerFacts } from '../facts.ts'

const REFUSED: ReadonlySet<number> = new Set([SCARD_E_SHARING_VIOLATION])
const SAID: ReadonlySet<string> = new Set(['SCARD_E_SHARING_VIOLATION'])

export const inExclusiveUse: Rule = {
  id: 'smartcard/in-exclusive-use',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'device',
  needs: [['reader', 'native-error', 'message']],
  evaluate(context) {
    const held = readerFacts(context).filter(({ value }) => value.states.includes('exclusive'))
    const facts = [...held, ...errorsWith(context, REFUSED)]
    // A log says when it happened, not that it still does: no proof.
    const lines = linesSaying(context, SAID)
    if (facts.length === 0 && lines.length === 0) return undefined
    const names = new Set(held.map(({ value }) => value.name))
    return {
      severity: 'warning',
      proof: facts,
      rows: context
        .rowsOf('smartcard')
        .filter((row) => names.has(row.name))
        .map((row) => row.key),
      title: say('smartcard/in-exclusive-use.title'),
      cause: say('smartcard/in-exclusive-use.cause'),
      evidence: [...facts.map((fact) => evidenceOf(fact)), ...lines.map(({ evidence }) => evidence)],
      fix: [
        you('smartcard/in-exclusive-use.fix.close'),
        helpdesk('smartcard/in-exclusive-use.fix.gnupg', undefined, 'gpgconf --kill scdaemon')
      ],
      links: [LINKS.readerState, LINKS.smartCardErrors]
    }
  }
}
