import { LINKS } from '../../../../capabilities/links.ts'
import type { Fact } from '../../../../facts/fact.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Evidence } from '../../../finding.ts'
import { connectionEvidence, connectionRoundTrip, isElsewhere } from '../../../round-trip.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk, you } from '../../../steps.ts'

/** Middleware makes hundreds of calls for one sign-in: at this round trip, in milliseconds, it takes half a minute and more. */
const SLOW_MS = 100

const roundTripEvidence = (fact: Fact<'apdu-round-trip'>): Evidence =>
  evidenceOf(fact, `${Math.round(fact.value)} ms`, say('smartcard/slow-link.source.round-trip'))

export const slowLink: Rule = {
  id: 'smartcard/slow-link',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'quality',
  needs: ['apdu-round-trip'],
  uses: ['connection-round-trip'],
  evaluate(context) {
    const local = context.facts.all('apdu-round-trip', 'local')[0]
    const session = context.facts.all('apdu-round-trip', 'session')[0]
    if (session === undefined || session.value < SLOW_MS) return undefined
    const connection = connectionRoundTrip(context)
    // Either side's test shows what the way adds; so does the way itself.
    const compared = local ?? (connection !== undefined && connection.value >= SLOW_MS ? connection : undefined)
    if (compared === undefined) return { needs: [you('smartcard/slow-link.fix.test-here')] }
    if (local !== undefined && session.value < local.value * 3) return undefined
    const elsewhere = isElsewhere(connection, session.value)
    return {
      severity: 'warning',
      proof: [session, compared],
      title: say(elsewhere ? 'smartcard/slow-link.title.elsewhere' : 'smartcard/slow-link.title'),
      cause: say(elsewhere ? 'smartcard/slow-link.cause.elsewhere' : 'smartcard/slow-link.cause'),
      evidence: [...(local === undefined ? [] : [roundTripEvidence(local)]), roundTripEvidence(session), ...connectionEvidence(connection)],
      fix: [
        ...(elsewhere ? [] : [you('smartcard/slow-link.fix.closer'), administrator('smartcard/slow-link.fix.shorten')]),
        helpdesk('smartcard/slow-link.fix.middleware')
      ],
      links: [LINKS.smartCardRds, LINKS.shortpath]
    }
  }
}
