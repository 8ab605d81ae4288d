import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator } from '../../../steps.ts'
import { MESSAGES } from '../../../../facts/messages.ts'
import { say } from '../../../../words/index.ts'

/** Words of the refusals in mstsc and at the sign-in screen, and the group's name. */
export const helloNotAllowed: Rule = {
  id: 'whfb/not-allowed-to-connect',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  needs: ['message'],
  evaluate(context) {
    const lines = context.texts(MESSAGES.notAllowedToConnect)
    if (lines.length === 0) return undefined
    return {
      severity: 'problem',
      proof: lines.map(({ fact }) => fact),
      title: say('whfb/not-allowed-to-connect.title'),
      cause: say('whfb/not-allowed-to-connect.cause'),
      evidence: lines.map(({ evidence }) => evidence),
      fix: [
        administrator(
          'whfb/not-allowed-to-connect.fix.add-user-group-user',
          undefined,
          'net localgroup "Remote Desktop Users" <domain>\\<user> /add'
        )
      ],
      links: [LINKS.helloRdp]
    }
  }
}
