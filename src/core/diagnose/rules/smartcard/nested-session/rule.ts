import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'

export const nestedSession: Rule = {
  id: 'smartcard/nested-session',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'capability',
  needs: ['session'],
  uses: ['reader'],
  evaluate(context) {
    const own = context.facts.all('session', 'local')[0]
    if (own === undefined || !own.value.remote) return undefined
    const gap = context.gaps.smartcard
    if (gap === 'reached' || context.rowsOf('smartcard', 'redirected').length > 0) return undefined
    const { protocol, stationName: station } = own.value
    const remote =
      station === null
        ? say('smartcard/nested-session.value.remote', { protocol })
        : say('smartcard/nested-session.value.remote-station', { protocol, station })
    return {
      severity: gap === 'missing' ? 'problem' : 'info',
      proof: [own],
      rows: context.missingRows('smartcard'),
      title: say('smartcard/nested-session.title'),
      cause: say('smartcard/nested-session.cause'),
      evidence: [evidenceOf(own, remote, say('smartcard/nested-session.source.session'))],
      fix: [you('smartcard/nested-session.fix.directly')],
      links: [LINKS.smartCardRds]
    }
  }
}
