import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'
import { passportCertificates } from '../intent.ts'
import { linesSaying } from '../../../pasted.ts'
import { say } from '../../../../words/index.ts'

/** Prompt for credentials on the secure desktop of the local device, where Windows Hello would be asked. https://learn.microsoft.com/en-us/windows/security/application-security/application-control/user-account-control/settings-and-configuration */
const PROMPTS = ['consentpromptbehavioruser', 'consentpromptbehavioradmin']
const SAID: ReadonlySet<string> = new Set(['ERROR_LOGON_FAILURE'])

export const helloSecureDesktopRunas: Rule = {
  id: 'whfb/secure-desktop-runas',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  needs: ['registry-value', 'message', 'certificate'],
  evaluate(context) {
    const prompt = context
      .values('registry-value', 'local')
      .find((value) => PROMPTS.includes(value.name.toLowerCase()) && value.present && Number(value.data) === 1)
    const message = linesSaying(context, SAID)
    if (prompt === undefined || message.length === 0 || passportCertificates(context).length === 0) return undefined
    return {
      severity: 'warning',
      proof: [],
      title: say('whfb/secure-desktop-runas.title'),
      cause: say('whfb/secure-desktop-runas.cause'),
      evidence: [
        ...message.map((found) => found.evidence),
        {
          side: 'local',
          source: `${prompt.key}\\${prompt.name}`,
          value: String(prompt.data)
        }
      ],
      fix: [you('whfb/secure-desktop-runas.fix.use-another-credential-such')],
      links: [LINKS.helloRdp]
    }
  }
}
