import type { Cases } from '../../../case.ts'
import { input, output } from '../../../testing.ts'
import type { SnapshotParts } from '../../../testing.ts'

/** As the probe tells it in an xrdp session without a daemon of its own. */
const xrdp = (code: string, status: 'absent' | 'failed'): SnapshotParts => ({
  os: 'linux',
  platform: 'xrdp',
  smartcard: { status, tookMs: 1, reason: 'No smart cards.', error: { code, message: 'Nobody listens.', hint: '' } }
})

export const cases: Cases = {
  'smartcard/xrdp-not-offered': {
    fires: { session: xrdp('ENOENT', 'absent') },
    near: [
      { session: xrdp('TIMEOUT', 'failed') },
      { session: xrdp('0xC0000001', 'failed') },
      { session: { ...xrdp('ENOENT', 'absent'), platform: 'rdp' } },
      { local: { readers: [] }, session: xrdp('ENOENT', 'absent') },
      { session: xrdp('0x8010001D', 'absent') },
      // The channel server has ended, and nothing that it carries is missed.
      {
        local: { readers: [] },
        session: {
          ...xrdp('ECONNREFUSED', 'absent'),
          endpoints: [output('xrdp sink', { redirected: 'yes' }), input('xrdp source', { redirected: 'yes' })]
        }
      }
    ],
    variants: {
      'nobody listens any more': { session: xrdp('ECONNREFUSED', 'absent') },
      'nobody listens any more, and only sound is missed': {
        local: { readers: [] },
        session: { ...xrdp('ECONNREFUSED', 'absent'), endpoints: [output('Dummy Output')] }
      },
      'the client does not redirect it': { session: xrdp('0xC0000001', 'absent') }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'smartcard/xrdp-not-offered.fix.wait', who: 'you' },
    behind: ['audio/xrdp-module-missing']
  }
}
