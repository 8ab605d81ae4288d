import type { Reading } from '../../../snapshot/reading.ts'
import type { Certificate } from '../../../snapshot/schema.ts'
import { certificate } from '../../testing.ts'

/** The reader of the working pair. */
export const READER = 'Yubico YubiKey OTP+FIDO+CCID 0'

/** As the probe tells it: the API answers that there is no service. */
export const NO_SERVICE: Reading<never> = {
  status: 'absent',
  tookMs: 1,
  reason: 'The smart card service is not running.',
  error: { code: '0x8010001D', message: 'The smart card resource manager is not running.', hint: '' }
}

/** A certificate on a card. */
export const card = (extra: Partial<Certificate>): Certificate =>
  certificate({ provider: 'Microsoft Smart Card Key Storage Provider', ...extra })

/** A list that this user may not read. */
export const denied = (code: string, message: string): Reading<never> => ({
  status: 'denied',
  tookMs: 1,
  reason: message,
  error: { code, message, hint: '' }
})
