import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import { MESSAGES } from '../../../../facts/messages.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect } from '../../../steps.ts'
import { SCARD_E_UNKNOWN_READER } from '../codes.ts'
import { errorsWith } from '../facts.ts'

const UNKNOWN_READER: ReadonlySet<number> = new Set([SCARD_E_UNKNOWN_READER])

export const linuxLatePcscd: Rule = {
  id: 'smartcard/linux-late-pcscd',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'capability',
  needs: ['client', ['message', 'native-error']],
  uses: ['reader'],
  evaluate(context) {
    if (context.client?.platform !== 'linux') return undefined
    const lines = context.texts(MESSAGES.unknownReader)
    const errors = errorsWith(context, UNKNOWN_READER, 'session')
    if (lines.length === 0 && errors.length === 0) return undefined
    return {
      severity: context.gaps.smartcard === 'missing' ? 'problem' : 'warning',
      proof: [...lines.map(({ fact }) => fact), ...errors],
      rows: context.missingRows('smartcard'),
      title: say('smartcard/linux-late-pcscd.title'),
      cause: say('smartcard/linux-late-pcscd.cause'),
      evidence: [...lines.map(({ evidence }) => evidence), ...errors.map((error) => evidenceOf(error))],
      fix: [administrator('smartcard/linux-late-pcscd.fix.start', undefined, 'systemctl enable --now pcscd'), reconnect],
      links: [LINKS.freerdpSmartCard]
    }
  }
}
