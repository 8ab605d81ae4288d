import { LINKS } from '../../../../capabilities/links.ts'
import type { PolicyValue } from '../../../../snapshot/schema.ts'
import type { Context } from '../../../context.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'
import { passportCertificates } from '../intent.ts'
import { linesSaying } from '../../../pasted.ts'
import { say } from '../../../../words/index.ts'

/**
 * How User Account Control of the local device asks for other credentials: 1 is on the secure desktop; 3 is wherever
 * PromptOnSecureDesktop says.
 * https://learn.microsoft.com/en-us/windows/security/application-security/application-control/user-account-control/settings-and-configuration
 */
const PROMPTS = ['consentpromptbehavioruser', 'consentpromptbehavioradmin']

function secureDesktop(context: Context): PolicyValue[] {
  const set = context.values('registry-value', 'local').filter(({ present }) => present)
  const prompts = set.filter(({ name }) => PROMPTS.includes(name.toLowerCase()))
  const always = prompts.filter(({ data }) => Number(data) === 1)
  if (always.length > 0) return always
  const switched = set.find(({ name, data }) => name.toLowerCase() === 'promptonsecuredesktop' && Number(data) === 1)
  const asking = prompts.filter(({ data }) => Number(data) === 3)
  return switched === undefined || asking.length === 0 ? [] : [...asking, switched]
}

const SAID: ReadonlySet<string> = new Set(['ERROR_LOGON_FAILURE'])

export const helloSecureDesktopRunas: Rule = {
  id: 'whfb/secure-desktop-runas',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  needs: ['registry-value', 'message', 'certificate'],
  evaluate(context) {
    const prompt = secureDesktop(context)
    const message = linesSaying(context, SAID)
    if (prompt.length === 0 || message.length === 0 || passportCertificates(context).length === 0) return undefined
    return {
      severity: 'warning',
      proof: [],
      title: say('whfb/secure-desktop-runas.title'),
      cause: say('whfb/secure-desktop-runas.cause'),
      evidence: [
        ...message.map((found) => found.evidence),
        ...prompt.map(({ key, name, data }) => ({ side: 'local' as const, source: `${key}\\${name}`, value: String(data) }))
      ],
      fix: [you('whfb/secure-desktop-runas.fix.use-another-credential-such')],
      links: [LINKS.helloRdp]
    }
  }
}
