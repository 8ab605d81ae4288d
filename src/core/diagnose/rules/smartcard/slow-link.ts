import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, helpdesk, you } from '../../steps.ts'

/** Middleware makes hundreds of calls for one sign-in: at this round trip, in milliseconds, it takes half a minute and more. */
const SLOW_MS = 100

export const slowLink: Rule = {
  id: 'smartcard/slow-link',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'quality',
  evaluate(context) {
    const { local, session } = context.extras.apduRoundTrip ?? {}
    if (session === undefined) return undefined
    if (local === undefined)
      return session < SLOW_MS
        ? undefined
        : { needs: [you('Run the smart card test on the local device too: the difference shows whether the link is slow.')] }
    if (session < SLOW_MS || session < local * 3) return undefined
    return {
      severity: 'warning',
      seen: 'read',
      title: 'Your card works in the session, but slowly: every command takes a long way.',
      cause: 'Each command to the card is one round trip between session and local device, and middleware sends hundreds of them.',
      evidence: [
        { side: 'local', source: 'round trip of one command', value: `${Math.round(local)} ms` },
        { side: 'session', source: 'round trip of one command', value: `${Math.round(session)} ms` }
      ],
      fix: [
        you('Use a wired or closer network, and leave a VPN that the connection does not need.'),
        administrator('Shorten the path: a session host in a nearer region, RDP Shortpath.'),
        helpdesk("Ask the maker of the card's middleware for a version that caches what it reads.")
      ],
      links: [LINKS.smartCardRds, LINKS.shortpath]
    }
  }
}
