import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { helpdesk, you } from '../../steps.ts'
import { MESSAGES } from '../../messages.ts'

export const helloTls13: Rule = {
  id: 'whfb/tls13-client-auth',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  evaluate(context) {
    const evidence = context.texts(MESSAGES.tls13ClientAuth)
    if (evidence.length === 0) return undefined
    return {
      severity: 'warning',
      seen: 'read',
      title: 'Web pages in the session cannot use your Windows Hello certificate; this is a known fault.',
      cause: 'TLS 1.3 client authentication with a Windows Hello certificate over Remote Desktop fails; the vendor knows the issue.',
      evidence,
      fix: [
        you('Open the page on your own device, or sign in to it another way.'),
        helpdesk('Where the server allows TLS 1.2, let it offer that for pages with client certificates.')
      ],
      links: [LINKS.helloRdp]
    }
  }
}
