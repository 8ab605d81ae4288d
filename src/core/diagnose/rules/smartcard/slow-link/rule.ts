import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk, you } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

/** Middleware makes hundreds of calls for one sign-in: at this round trip, in milliseconds, it takes half a minute and more. */
const SLOW_MS = 100

export const slowLink: Rule = {
  id: 'smartcard/slow-link',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'quality',
  needs: ['apdu-round-trip'],
  evaluate(context) {
    const local = context.values('apdu-round-trip', 'local')[0]
    const session = context.values('apdu-round-trip', 'session')[0]
    if (session === undefined) return undefined
    if (local === undefined) return session < SLOW_MS ? undefined : { needs: [you('smartcard/slow-link.fix.run-smart-card-test')] }
    if (session < SLOW_MS || session < local * 3) return undefined
    return {
      severity: 'warning',
      proof: context.proof('apdu-round-trip'),
      title: say('smartcard/slow-link.title'),
      cause: say('smartcard/slow-link.cause'),
      evidence: [
        {
          side: 'local',
          source: say('smartcard/slow-link.source.round-trip-one-command'),
          value: say('smartcard/slow-link.value.of', { Math: Math.round(local) })
        },
        {
          side: 'session',
          source: say('smartcard/slow-link.source.round-trip-one-command'),
          value: say('smartcard/slow-link.value.of', { Math: Math.round(session) })
        }
      ],
      fix: [
        you('smartcard/slow-link.fix.use-wired-closer-network'),
        administrator('smartcard/slow-link.fix.shorten-path-session-host'),
        helpdesk('smartcard/slow-link.fix.ask-maker-card-s')
      ],
      links: [LINKS.smartCardRds, LINKS.shortpath]
    }
  }
}
