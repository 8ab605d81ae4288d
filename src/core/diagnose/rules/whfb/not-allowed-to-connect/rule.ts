import { LINKS } from '../../../../capabilities/links.ts'
import { linesSaying } from '../../../pasted.ts'
import type { Rule } from '../../../rule.ts'
import { administrator } from '../../../steps.ts'
import { MESSAGES } from '../../../../facts/messages.ts'
import { say } from '../../../../words/index.ts'

/** The same in other languages, and the codes for it. */
const SAID: ReadonlySet<string> = new Set([
  'SIGN_IN_RIGHT_MISSING',
  'ERROR_LOGON_TYPE_NOT_GRANTED',
  'ERROR_LOGON_NOT_GRANTED',
  'STATUS_LOGON_TYPE_NOT_GRANTED',
  'ERRINFO_SERVER_INSUFFICIENT_PRIVILEGES',
  'ERRCONNECT_LOGON_TYPE_NOT_GRANTED',
  'ERRCONNECT_INSUFFICIENT_PRIVILEGES'
])

/** Words of the refusals in mstsc and at the sign-in screen, and the group's name. */
export const helloNotAllowed: Rule = {
  id: 'whfb/not-allowed-to-connect',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  needs: ['message'],
  evaluate(context) {
    const worded = context.texts(MESSAGES.notAllowedToConnect)
    const lines = worded.length > 0 ? worded : linesSaying(context, SAID)
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
