import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator } from '../../steps.ts'
import { MESSAGES } from '../../messages.ts'

/** Words of the refusals in mstsc and at the sign-in screen, and the group's name. */
export const helloNotAllowed: Rule = {
  id: 'whfb/not-allowed-to-connect',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  evaluate(context) {
    const evidence = context.texts(MESSAGES.notAllowedToConnect)
    if (evidence.length === 0) return undefined
    return {
      severity: 'problem',
      seen: 'read',
      title: 'Your account may not sign in to this remote computer.',
      cause:
        'The sign-in itself is refused: the user is not a member of the Remote Desktop Users group of the remote computer, so no credential would do.',
      evidence,
      fix: [
        administrator(
          'Add the user, or a group of the user, on the remote computer.',
          'net localgroup "Remote Desktop Users" <domain>\\<user> /add'
        )
      ],
      links: [LINKS.helloRdp]
    }
  }
}
