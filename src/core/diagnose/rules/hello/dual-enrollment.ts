import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { you } from '../../steps.ts'

export const helloDualEnrollment: Rule = {
  id: 'whfb/dual-enrollment',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  evaluate(context) {
    const { dualEnrollment, biometricFails } = context.extras
    if (dualEnrollment !== true || biometricFails !== true) return undefined
    return {
      severity: 'warning',
      seen: 'read',
      title: 'Fingerprint and face do not work for this sign-in; your PIN does.',
      cause: "Signing in to Remote Desktop with biometrics is not supported with dual enrolment or with other credentials than one's own.",
      evidence: [
        { side: 'local', source: 'told by the user', value: 'dual enrolment or alternative credentials; biometric sign-in fails' }
      ],
      fix: [you('Choose the PIN instead of fingerprint or face.')],
      links: [LINKS.helloRdp, LINKS.helloDual]
    }
  }
}
