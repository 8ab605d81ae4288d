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
    const evidence = context.texts(MESSAGES.notAllowedToConnect).map((found) => found.evidence)
    if (evidence.length === 0) return undefined
    return {
      severity: 'problem',
      proof: context.proof('message'),
      title: say('whfb/not-allowed-to-connect.title'),
      cause: say('whfb/not-allowed-to-connect.cause'),
      evidence,
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
