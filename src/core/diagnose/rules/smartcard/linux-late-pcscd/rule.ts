import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect } from '../../../steps.ts'
import { SCARD_E_UNKNOWN_READER } from '../codes.ts'
import { MESSAGES } from '../../../messages.ts'
import { say } from '../../../../words/index.ts'

export const linuxLatePcscd: Rule = {
  id: 'smartcard/linux-late-pcscd',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'capability',
  needs: [['message', 'native-error']],
  uses: ['machine', 'client'],
  evaluate(context) {
    if (context.os('local') !== 'linux' && context.client?.platform !== 'linux') return undefined
    const evidence = [
      ...context.texts(MESSAGES.unknownReader).map((found) => found.evidence),
      ...context
        .errors('session')
        .filter(({ code }) => code === SCARD_E_UNKNOWN_READER)
        .map((error) => error.evidence)
    ]
    if (evidence.length === 0) return undefined
    return {
      severity: context.gaps.smartcard === 'missing' ? 'problem' : 'warning',
      proof: context.proof('message', 'native-error'),
      rows: context.missingRows('smartcard'),
      title: say('smartcard/linux-late-pcscd.title'),
      cause: say('smartcard/linux-late-pcscd.cause'),
      evidence,
      fix: [
        administrator('smartcard/linux-late-pcscd.fix.start-pcscd-before-connecting', undefined, 'systemctl enable --now pcscd'),
        reconnect
      ],
      links: [LINKS.freerdpSmartCard]
    }
  }
}
