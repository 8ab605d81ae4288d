import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk, you } from '../../../steps.ts'
import { MESSAGES } from '../../../../facts/messages.ts'
import { say } from '../../../../words/index.ts'

const AS_SMART_CARD =
  'Computer Configuration > Policies > Administrative Templates > Windows Components > Windows Hello for Business > Use Windows Hello for Business certificates as smart card certificates'

export const helloTls13: Rule = {
  id: 'whfb/tls13-client-auth',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  needs: ['message'],
  evaluate(context) {
    const lines = context.texts(MESSAGES.tls13ClientAuth)
    if (lines.length === 0) return undefined
    return {
      severity: 'warning',
      proof: lines.map(({ fact }) => fact),
      title: say('whfb/tls13-client-auth.title'),
      cause: say('whfb/tls13-client-auth.cause'),
      evidence: lines.map(({ evidence }) => evidence),
      fix: [
        you('whfb/tls13-client-auth.fix.open-page-own-device'),
        helpdesk('whfb/tls13-client-auth.fix.server-allows-tls-1'),
        administrator('whfb/tls13-client-auth.fix.as-smart-card', undefined, AS_SMART_CARD)
      ],
      links: [LINKS.helloRdp]
    }
  }
}
