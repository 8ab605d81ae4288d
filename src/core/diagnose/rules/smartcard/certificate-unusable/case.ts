import type { Cases } from '../../../case.ts'
import { certificate, policy } from '../../../testing.ts'
import { card } from '../testing.ts'

export const cases: Cases = {
  'smartcard/certificate-unusable': {
    fires: { session: { certificateList: [card({ notAfter: '2026-10-01T00:00:00.000Z' })] } },
    near: [
      { session: { certificateList: [card({ notAfter: '2026-10-01T00:00:00.000Z', serial: 'aa' }), card({ serial: 'bb' })] } },
      // A policy allows each of them.
      {
        session: {
          certificateList: [card({ notAfter: '2026-10-01T00:00:00.000Z' })],
          policyValues: [policy('AllowTimeInvalidCertificates', 1)]
        }
      },
      {
        session: {
          certificateList: [card({ notBefore: '2026-12-01T00:00:00.000Z' })],
          policyValues: [policy('AllowTimeInvalidCertificates', 1)]
        }
      },
      { session: { certificateList: [card({ ekus: [] })], policyValues: [policy('AllowCertificatesWithNoEKU', 1)] } },
      { session: { certificateList: [card({ keyAlgorithm: 'ECDSA_P256' })], policyValues: [policy('EnumerateECCCerts', 1)] } },
      {
        session: { certificateList: [card({ thumbprint: 'aa' })], policyValues: [policy('AllowSignatureOnlyKeys', 1)] },
        extras: { signatureOnlyKeys: ['aa'] }
      },
      // It is not on a card.
      { session: { certificateList: [certificate({ notAfter: '2026-10-01T00:00:00.000Z' })] } },
      { session: { certificateList: [card({})] }, extras: { signatureOnlyKeys: ['aa'] } }
    ],
    variants: {
      'no usage': { local: { certificateList: [card({ ekus: ['1.3.6.1.5.5.7.3.2'] })] } },
      'not yet': { session: { certificateList: [card({ notBefore: '2026-12-01T00:00:00.000Z' })] } },
      'elliptic curves': { session: { certificateList: [card({ keyAlgorithm: 'ECDSA_P256' })] } },
      'a key that only signs': { session: { certificateList: [card({ thumbprint: 'aa' })] }, extras: { signatureOnlyKeys: ['bb', 'aa'] } },
      'several, for two reasons': {
        local: { certificateList: [card({ notAfter: '2026-10-01T00:00:00.000Z', serial: 'aa' }), card({ ekus: [], serial: 'bb' })] },
        session: { certificateList: [card({ notAfter: '2026-10-01T00:00:00.000Z', serial: 'cc' })] }
      },
      'policies that do not allow it': {
        session: {
          certificateList: [card({ notAfter: '2026-10-01T00:00:00.000Z' })],
          policyValues: [policy('AllowTimeInvalidCertificates', 0), policy('AllowCertificatesWithNoEKU', 1)]
        }
      }
    },
    severity: 'warning',
    certainty: 'proved',
    capability: 'smartcard',
    first: { step: 'smartcard/certificate-unusable.fix.issue', who: 'administrator' }
  }
}
