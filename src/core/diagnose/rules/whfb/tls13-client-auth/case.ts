import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'whfb/tls13-client-auth': {
    fires: { pasted: pastedText("This site can't be reached\r\nERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED") },
    near: { pasted: pastedText('ERR_SSL_CLIENT_AUTH_CERT_NEEDED') },
    severity: 'warning',
    certainty: 'proved',
    capability: 'hello',
    first: { step: 'whfb/tls13-client-auth.fix.open-page-own-device', who: 'you' },
    behind: ['whfb/consider-rcg']
  }
}
