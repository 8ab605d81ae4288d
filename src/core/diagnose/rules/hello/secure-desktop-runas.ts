import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { you } from '../../steps.ts'
import { passportCertificates } from './intent.ts'
import { MESSAGES } from '../../messages.ts'

/** Prompt for credentials on the secure desktop. https://learn.microsoft.com/en-us/windows/security/application-security/application-control/user-account-control/settings-and-configuration */
const PROMPTS = ['consentpromptbehavioruser', 'consentpromptbehavioradmin']
export const helloSecureDesktopRunas: Rule = {
  id: 'whfb/secure-desktop-runas',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  evaluate(context) {
    const prompt = context.policies.find((value) => PROMPTS.includes(value.name.toLowerCase()) && value.present && Number(value.data) === 1)
    const message = context.texts(MESSAGES.runAsRefused)
    if (prompt === undefined || message.length === 0 || passportCertificates(context).length === 0) return undefined
    return {
      severity: 'warning',
      seen: 'follows',
      title: 'Windows Hello cannot be used for "Run as administrator" here; this is a known limit.',
      cause:
        'With a certificate that Intune deployed, and User Account Control asking for credentials on the secure desktop, choosing the Windows Hello credential ends in "The username or password is incorrect".',
      evidence: [...message, { side: 'session', source: `${prompt.key}\\${prompt.name}`, value: String(prompt.data) }],
      fix: [you('Use another credential, such as a password, for running a program as administrator.')],
      links: [LINKS.helloRdp]
    }
  }
}
