import type { Cases } from '../../../case.ts'
import {
  CAPTURE,
  event,
  output,
  PLAYBACK,
  policy,
  port,
  rdp,
  reader,
  remoteAudio,
  remoteMicrophone,
  startUnknown
} from '../../../testing.ts'

const hostSpeakers = output('Speakers (High Definition Audio)')
const denied = { status: 'denied', tookMs: 1, reason: 'access denied' } as const

export const cases: Cases = {
  'smartcard/policy-blocked': {
    fires: { session: { readers: [], policyValues: [policy('fEnableSmartCard', 0)] } },
    near: { session: { readers: [], policyValues: [policy('fEnableSmartCard', 1)] } },
    variants: {
      'where some readers arrived': {
        local: { readers: [reader('Yubico YubiKey OTP+FIDO+CCID 0'), reader('Omnikey 1')] },
        session: { policyValues: [policy('fEnableSmartCard', 0)] }
      },
      'where all arrived, so it was set since': { session: { policyValues: [policy('fEnableSmartCard', 0)] } },
      'where no reader is': { local: { readers: [] }, session: { readers: [], policyValues: [policy('fEnableSmartCard', 0)] } }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'step.policy.group', who: 'administrator' }
  },
  'com/policy-blocked': {
    fires: { session: { ports: [port('COM1')], policyValues: [policy('fDisableCcm', 1)] } },
    near: { session: { ports: [port('COM1')], policyValues: [policy('fDisableCcm', 0)] } },
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'step.policy.group', who: 'administrator' }
  },
  'audio-out/policy-blocked': {
    fires: {
      session: { endpoints: [hostSpeakers, remoteMicrophone()], policyValues: [policy('fDisableCam', 1)], log: [event(PLAYBACK, 1006)] }
    },
    near: {
      session: {
        endpoints: [hostSpeakers, remoteMicrophone()],
        policyValues: [policy('fDisableCameraRedir', 1)],
        log: [event(PLAYBACK, 1006, undefined, '2026-11-19T09:00:05.000Z')]
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)'],
    first: { step: 'step.policy.group', who: 'administrator' }
  },
  'audio-in/policy-blocked': {
    fires: {
      extras: rdp('audiocapturemode:i:1'),
      session: { endpoints: [remoteAudio()], policies: denied, log: [event(CAPTURE, 2006)] }
    },
    near: [
      {
        extras: rdp('audiocapturemode:i:1'),
        session: { endpoints: [remoteAudio()], policies: denied, log: [event('Application', 2006)] }
      },
      {
        extras: rdp('audiocapturemode:i:1'),
        session: { endpoints: [remoteAudio()], policies: denied, log: [event(CAPTURE, 2006)], session: startUnknown() }
      }
    ],
    variants: {
      'that was lifted since the session began': { session: { endpoints: [remoteAudio()], log: [event(CAPTURE, 2006)] } }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'step.policy.group', who: 'administrator' }
  }
}
