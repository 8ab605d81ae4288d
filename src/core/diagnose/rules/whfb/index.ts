import type { Rule } from '../../rule.ts'
import { helloConsiderRcg } from './consider-rcg/rule.ts'
import { helloDualEnrollment } from './dual-enrollment/rule.ts'
import { whfbEkuMissing } from './eku-missing/rule.ts'
import { whfbExpired } from './expired/rule.ts'
import { helloMixedManagement } from './mixed-management/rule.ts'
import { helloNoCertificate } from './no-certificate/rule.ts'
import { helloNotAllowed } from './not-allowed-to-connect/rule.ts'
import { whfbNotYetValid } from './not-yet-valid/rule.ts'
import { helloSecureDesktopRunas } from './secure-desktop-runas/rule.ts'
import { helloTls13 } from './tls13-client-auth/rule.ts'
import { helloWrongProvider } from './wrong-provider/rule.ts'

export const whfbRules: readonly Rule[] = [
  helloConsiderRcg,
  helloDualEnrollment,
  whfbEkuMissing,
  whfbExpired,
  helloMixedManagement,
  helloNoCertificate,
  helloNotAllowed,
  whfbNotYetValid,
  helloSecureDesktopRunas,
  helloTls13,
  helloWrongProvider
]
