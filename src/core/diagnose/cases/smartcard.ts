import type { Reading } from '../../snapshot/reading.ts'
import { certificate, present, reader, service } from '../testing.ts'
import type { SnapshotParts } from '../testing.ts'
import { pastedErrors, pastedText } from './case.ts'
import type { Cases } from './case.ts'

const READER = 'Yubico YubiKey OTP+FIDO+CCID 0'
/** As the probe tells it: the API answers that there is no service. */
const NO_SERVICE: Reading<never> = {
  status: 'absent',
  tookMs: 1,
  reason: 'The smart card service is not running.',
  error: { code: '0x8010001D', message: 'The smart card resource manager is not running.', hint: '' }
}
/** As the probe tells it in an xrdp session without a daemon of its own. */
const xrdp = (code: string, status: 'absent' | 'failed'): SnapshotParts => ({
  os: 'linux',
  platform: 'xrdp',
  smartcard: { status, tookMs: 1, reason: 'No smart cards.', error: { code, message: 'Nobody listens.', hint: '' } }
})
const card = (extra: Parameters<typeof certificate>[0]) => certificate({ provider: 'Microsoft Smart Card Key Storage Provider', ...extra })

export const smartcardCases: Cases = {
  'smartcard/reader-on-host': {
    fires: { local: { readers: [] }, session: { smartcard: NO_SERVICE } },
    near: { local: { readers: [] }, session: { smartcard: NO_SERVICE, serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
    certainty: 'likely'
  },
  'smartcard/xrdp-not-offered': {
    fires: { session: xrdp('ENOENT', 'absent') },
    near: { session: xrdp('TIMEOUT', 'failed') },
    certainty: 'proved'
  },
  'smartcard/xrdp-listed-only': {
    fires: { session: { os: 'linux', platform: 'xrdp', readers: [reader(READER, { redirected: 'yes' })] } },
    near: { session: { os: 'linux', platform: 'xrdp', readers: [reader(READER, { redirected: 'no' })] } },
    certainty: 'proved'
  },
  'smartcard/no-local-reader': {
    fires: { local: { os: 'linux', smartcard: NO_SERVICE }, session: { readers: [] } },
    near: { local: { os: 'linux' }, session: { readers: [] } },
    certainty: 'likely'
  },
  'smartcard/service-disabled': {
    fires: { local: { smartcard: NO_SERVICE, serviceList: [service('SCardSvr', 'stopped', 'disabled')] }, session: { readers: [] } },
    near: { local: { serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
    certainty: 'proved'
  },
  'smartcard/service-not-triggered': {
    fires: {
      local: { os: 'linux' },
      session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] },
      extras: { logonOffersNoCertificate: true }
    },
    near: { session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
    certainty: 'likely'
  },
  'smartcard/no-card': {
    fires: {
      local: { readers: [{ name: READER, states: ['empty'] }] },
      session: { readers: [{ name: READER, states: ['empty'], redirected: 'yes' }] }
    },
    near: {
      local: { readers: [reader(READER, { states: ['present', 'unpowered'] })] },
      session: { readers: [reader(READER, { states: ['present', 'unpowered'], redirected: 'yes' })] }
    },
    certainty: 'proved'
  },
  'smartcard/card-differs': {
    fires: { session: { readers: [reader(READER, { atr: '3b8f8001', redirected: 'yes' })] } },
    near: { session: { readers: [reader(READER, { redirected: 'yes', states: ['present', 'inuse'] })] } },
    certainty: 'possible'
  },
  'smartcard/in-exclusive-use': {
    fires: { local: { readers: [reader(READER, { states: ['present', 'exclusive'] })] } },
    near: { local: { readers: [reader(READER, { states: ['present', 'inuse'] })] } },
    certainty: 'proved'
  },
  'smartcard/nested-session': {
    fires: { local: { remote: true }, session: { readers: [] } },
    near: { local: { remote: false }, session: { readers: [] } },
    certainty: 'proved'
  },
  'smartcard/ksp-forced': {
    fires: { pasted: pastedText('CryptAcquireContext failed: Invalid provider type specified. (0x80090014)') },
    near: { pasted: pastedText('CryptAcquireContext failed: Keyset does not exist. (0x80090016)') },
    certainty: 'likely'
  },
  'smartcard/issuer-not-in-ntauth': {
    fires: { local: { certificateList: [card({ issuerInNtAuth: 'no' })] } },
    near: { local: { certificateList: [card({ issuerInNtAuth: 'unknown' })] }, pasted: pastedErrors('0x8010002e') },
    certainty: 'proved'
  },
  'smartcard/kdc-root-missing': {
    fires: {
      extras: {
        join: [
          { side: 'local', state: 'workgroup' },
          { side: 'session', state: 'domain', domain: 'contoso.com' }
        ],
        kdcRootPresent: false
      }
    },
    near: {
      extras: {
        join: [
          { side: 'local', state: 'domain', domain: 'CONTOSO.com' },
          { side: 'session', state: 'domain', domain: 'contoso.com' }
        ],
        kdcRootPresent: false
      }
    },
    certainty: 'proved'
  },
  'smartcard/upn-unresolvable': {
    fires: { local: { certificateList: [card({ upn: 'amanda@CONTOSO' })] } },
    near: { local: { certificateList: [card({ upn: 'amanda@corp.contoso.com' })] } },
    certainty: 'proved'
  },
  'smartcard/certificate-unusable': {
    fires: { session: { certificateList: [card({ notAfter: '2026-10-01T00:00:00.000Z' })] } },
    near: { session: { certificateList: [card({ notAfter: '2026-10-01T00:00:00.000Z', serial: 'aa' }), card({ serial: 'bb' })] } },
    certainty: 'proved'
  },
  'smartcard/slow-link': {
    fires: { extras: { apduRoundTrip: { local: 12, session: 260 } } },
    near: { extras: { apduRoundTrip: { local: 12, session: 60 } } },
    certainty: 'proved'
  },
  'smartcard/linux-late-pcscd': {
    fires: {
      local: { os: 'linux' },
      session: { smartcard: present({ service: { state: 'running' }, readers: [] }) },
      pasted: pastedText('IRP failure: SCardConnectW (0x000900B0), status: SCARD_E_UNKNOWN_READER (0x80100009)', 'local')
    },
    near: { session: { readers: [] }, pasted: pastedText('status: SCARD_E_UNKNOWN_READER (0x80100009)', 'local') },
    certainty: 'likely'
  }
}
