import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

export const helloDualEnrollment: Rule = {
  id: 'whfb/dual-enrollment',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  needs: ['dual-enrolment'],
  uses: ['biometric-fails'],
  evaluate(context) {
    const dualEnrollment = context.values('dual-enrolment')[0]
    const biometricFails = context.values('biometric-fails')[0]
    if (dualEnrollment !== true || biometricFails !== true) return undefined
    return {
      severity: 'warning',
      proof: context.facts.all('dual-enrolment'),
      title: say('whfb/dual-enrollment.title'),
      cause: say('whfb/dual-enrollment.cause'),
      evidence: [
        {
          side: 'local',
          source: say('whfb/dual-enrollment.source.told-user'),
          value: say('whfb/dual-enrollment.value.dual-enrolment-alternative-credentials')
        }
      ],
      fix: [you('whfb/dual-enrollment.fix.choose-pin-instead-fingerprint')],
      links: [LINKS.helloRdp, LINKS.helloDual]
    }
  }
}
