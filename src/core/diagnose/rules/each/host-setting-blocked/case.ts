import type { Cases } from '../../../case.ts'
import { CAPTURE, event, hostSetting, listenerSetting, PLAYBACK, policy, rdp, remoteAudio, remoteMicrophone } from '../../../testing.ts'

export const cases: Cases = {
  'smartcard/host-setting-blocked': {
    fires: { session: { readers: [], policyValues: [hostSetting('fEnableSmartCard', 0)] } },
    near: { session: { readers: [], policyValues: [hostSetting('fEnableSmartCard', 0), policy('fEnableSmartCard', 1)] } },
    severity: 'problem',
    certainty: 'likely',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'host-setting-blocked.fix.set', who: 'administrator' },
    behind: ['needs-evidence']
  },
  'com/host-setting-blocked': {
    fires: { session: { ports: [], policyValues: [listenerSetting('fDisableCcm', 1)] } },
    near: {
      session: { ports: [], policyValues: [listenerSetting('fDisableCcm', 1, 'rdp-sxs231128400'), listenerSetting('fDisableCcm', 0)] }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'host-setting-blocked.fix.set', who: 'administrator' }
  },
  'audio-out/host-setting-blocked': {
    fires: {
      session: { endpoints: [remoteMicrophone()], policyValues: [listenerSetting('fDisableCam', 1)], log: [event(PLAYBACK, 1007)] }
    },
    near: [
      { session: { endpoints: [remoteMicrophone()], policyValues: [listenerSetting('fDisableCam', 0)] } },
      {
        session: {
          os: 'linux',
          platform: 'xrdp',
          endpoints: [],
          policyValues: [listenerSetting('fDisableCam', 1)],
          log: [event(PLAYBACK, 1007)]
        }
      }
    ],
    variants: {
      'only the log says so': { session: { endpoints: [remoteMicrophone()], log: [event(PLAYBACK, 1007)] } },
      'of another listener': {
        session: { endpoints: [remoteMicrophone()], stationName: 'Other#1', policyValues: [listenerSetting('fDisableCam', 1, 'Other')] }
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioOut',
    rows: ['audioOut:local:{0.0.0.00000000}.Speakers (Realtek)'],
    first: { step: 'host-setting-blocked.fix.set', who: 'administrator' }
  },
  'audio-in/host-setting-blocked': {
    fires: {
      extras: rdp('audiocapturemode:i:1'),
      session: { endpoints: [remoteAudio()], policyValues: [listenerSetting('fDisableAudioCapture', 1)] }
    },
    near: {
      extras: rdp('audiocapturemode:i:1'),
      session: { endpoints: [remoteAudio()], policyValues: [policy('fDisableAudioCapture', 0), listenerSetting('fDisableAudioCapture', 1)] }
    },
    variants: {
      'only the log says so': { extras: rdp('audiocapturemode:i:1'), session: { endpoints: [remoteAudio()], log: [event(CAPTURE, 2007)] } },
      'that was lifted since the session began': {
        session: { endpoints: [remoteAudio()], policyValues: [listenerSetting('fDisableAudioCapture', 0)], log: [event(CAPTURE, 2007)] }
      },
      'where it arrived, so it was set since': { session: { policyValues: [listenerSetting('fDisableAudioCapture', 1)] } }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'host-setting-blocked.fix.set', who: 'administrator' }
  }
}
