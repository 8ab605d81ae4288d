import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, you } from '../../../steps.ts'
import { items, say } from '../../../../words/index.ts'

/** xrdp's way for readers ends in its own protocol: a list of them proves the way, and yet no ordinary program can go it. */
export const xrdpListedOnly: Rule = {
  id: 'smartcard/xrdp-listed-only',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'capability',
  needs: ['reader', 'session'],
  evaluate(context) {
    const names = (context.readers.session ?? []).filter((reader) => reader.redirected === 'yes').map((reader) => reader.name)
    if (context.platform !== 'xrdp' || names.length === 0) return undefined
    return {
      severity: 'warning',
      proof: context.proof('reader'),
      rows: [...context.rowsOf('smartcard', 'redirected'), ...context.rowsOf('smartcard', 'differs')].map((row) => row.key),
      title: say('smartcard/xrdp-listed-only.title'),
      cause: say('smartcard/xrdp-listed-only.cause'),
      evidence: [
        { side: 'session', source: say('smartcard/xrdp-listed-only.source.readers-xrdp-s-channel'), value: items('comma', names) }
      ],
      fix: [
        administrator('smartcard/xrdp-listed-only.fix.give-program-xrdp-s'),
        you('smartcard/xrdp-listed-only.fix.use-card-windows-session')
      ],
      links: [LINKS.xrdpSmartCard]
    }
  }
}
