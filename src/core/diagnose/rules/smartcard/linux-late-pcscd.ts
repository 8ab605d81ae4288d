import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, reconnect } from '../../steps.ts'
import { SCARD_E_UNKNOWN_READER } from './codes.ts'
import { MESSAGES } from '../../messages.ts'

export const linuxLatePcscd: Rule = {
  id: 'smartcard/linux-late-pcscd',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'capability',
  evaluate(context) {
    if (context.os('local') !== 'linux' && context.client?.platform !== 'linux') return undefined
    const evidence = [
      ...context.texts(MESSAGES.unknownReader),
      ...context
        .errors('session')
        .filter(({ code }) => code === SCARD_E_UNKNOWN_READER)
        .map((error) => error.evidence)
    ]
    if (evidence.length === 0) return undefined
    return {
      severity: context.gaps.smartcard === 'missing' ? 'problem' : 'warning',
      seen: 'read',
      rows: context.missingRows('smartcard'),
      title: 'The card reader was found too late: it was not ready when the connection was made.',
      cause:
        'The client redirects the readers that pcscd knows when it connects. Readers that pcscd finds later are unknown to it, and every call for them ends in SCARD_E_UNKNOWN_READER.',
      evidence,
      fix: [administrator('Start pcscd before connecting, and let it start with the system.', 'systemctl enable --now pcscd'), reconnect],
      links: [LINKS.freerdpSmartCard]
    }
  }
}
