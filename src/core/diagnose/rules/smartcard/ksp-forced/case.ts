import { pastedErrors, pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'
import { event, unsupported } from '../../../testing.ts'

export const cases: Cases = {
  'smartcard/ksp-forced': {
    fires: { pasted: pastedText('CryptAcquireContext failed: Invalid provider type specified. (0x80090014)') },
    near: [
      { pasted: pastedText('CryptAcquireContext failed: Keyset does not exist. (0x80090016)') },
      {
        session: { log: [event('System', 624, 'A file was not found.'), event('Microsoft-Windows-SmartCard-Audit', 625, 'CSP')] }
      },
      { session: { log: [event('System', 624)] } },
      { local: { readers: [] }, session: { readers: [] }, pasted: pastedErrors('0x80090014') },
      { local: { smartcard: unsupported() }, session: { smartcard: unsupported() }, pasted: pastedText('(0x80090014)') }
    ],
    variants: {
      'an error': { pasted: pastedErrors('0x80090014') },
      'events of both sides': {
        local: { log: [event('System', 624, 'The KSP was asked for.')] },
        session: { readers: [], log: [event('Microsoft-Windows-SmartCard-Audit', 624)] }
      }
    },
    severity: 'warning',
    certainty: 'likely',
    capability: 'smartcard',
    first: { step: 'smartcard/ksp-forced.fix.update', who: 'helpdesk' }
  }
}
