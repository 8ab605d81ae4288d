import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

export const nestedSession: Rule = {
  id: 'smartcard/nested-session',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'capability',
  needs: ['session'],
  evaluate(context) {
    const info = context.localInfo
    if (info === undefined || !info.remote) return undefined
    const gap = context.gaps.smartcard
    if (gap === 'reached' || context.rowsOf('smartcard', 'redirected').length > 0) return undefined
    return {
      severity: gap === 'missing' ? 'problem' : 'info',
      proof: context.factsOf([info]),
      rows: context.missingRows('smartcard'),
      title: say('smartcard/nested-session.title'),
      cause: say('smartcard/nested-session.cause'),
      evidence: [
        {
          side: 'local',
          source: say('smartcard/nested-session.source.session-local-device'),
          value: say('smartcard/nested-session.value.of', {
            protocol: info.protocol,
            detail: info.stationName === null ? '' : say('smartcard/nested-session.value.of.part', { stationName: info.stationName })
          })
        }
      ],
      fix: [you('smartcard/nested-session.fix.connect-session-directly-device')],
      links: [LINKS.smartCardRds]
    }
  }
}
