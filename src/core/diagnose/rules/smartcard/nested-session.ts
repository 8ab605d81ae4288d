import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { you } from '../../steps.ts'

export const nestedSession: Rule = {
  id: 'smartcard/nested-session',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'capability',
  evaluate(context) {
    const info = context.localInfo
    if (info === undefined || !info.remote) return undefined
    const gap = context.gaps.smartcard
    if (gap === 'reached' || context.rowsOf('smartcard', 'redirected').length > 0) return undefined
    return {
      severity: gap === 'missing' ? 'problem' : 'info',
      seen: 'read',
      rows: context.missingRows('smartcard'),
      title: 'Smart cards cannot be passed on from inside another remote session.',
      cause:
        'The session was opened from a machine that is itself reached by remote desktop (or after fast user switching). A connection with redirected smart cards cannot be made from there.',
      evidence: [
        {
          side: 'local',
          source: 'session of the local device',
          value: `remote, protocol ${info.protocol}${info.stationName === null ? '' : `, ${info.stationName}`}`
        }
      ],
      fix: [you('Connect to the session directly from the device that the reader is plugged into.')],
      links: [LINKS.smartCardRds]
    }
  }
}
