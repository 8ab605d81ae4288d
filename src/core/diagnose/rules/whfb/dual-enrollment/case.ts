import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'whfb/dual-enrollment': {
    fires: { extras: { dualEnrollment: true, biometricFails: true } },
    near: [
      { extras: { dualEnrollment: true, biometricFails: false } },
      { extras: { dualEnrollment: false, biometricFails: true } },
      { extras: { biometricFails: true } }
    ],
    severity: 'warning',
    certainty: 'likely',
    capability: 'hello',
    first: { step: 'whfb/dual-enrollment.fix.choose-pin-instead-fingerprint', who: 'you' },
    behind: ['whfb/consider-rcg']
  }
}
