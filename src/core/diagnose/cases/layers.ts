import {
  CAPTURE,
  PLAYBACK,
  event,
  hostSetting,
  input,
  listenerSetting,
  output,
  policy,
  port,
  remoteAudio,
  remoteMicrophone
} from '../testing.ts'
import type { Cases } from './case.ts'

const rdp = (...lines: string[]) => ({
  properties: lines.map((line) => ({ name: line.split(':')[0] ?? '', value: line.split(':')[2] ?? '', source: 'rdp' as const }))
})
const pool = (...lines: string[]) => ({
  properties: rdp(...lines).properties.map((property) => ({ ...property, source: 'host-pool' as const }))
})
const hostSpeakers = output('Speakers (High Definition Audio)')

/** Causes that a layer of effective redirection decides. */
export const layerCases: Cases = {
  'smartcard/policy-blocked': {
    fires: { session: { readers: [], policyValues: [policy('fEnableSmartCard', 0)] } },
    near: { session: { readers: [], policyValues: [policy('fEnableSmartCard', 1)] } },
    certainty: 'proved'
  },
  'com/policy-blocked': {
    fires: { session: { ports: [port('COM1')], policyValues: [policy('fDisableCcm', 1)] } },
    near: { session: { ports: [port('COM1')], policyValues: [policy('fDisableCcm', 0)] } },
    certainty: 'proved'
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
    certainty: 'proved'
  },
  'audio-in/policy-blocked': {
    fires: {
      extras: rdp('audiocapturemode:i:1'),
      session: {
        endpoints: [remoteAudio()],
        policies: { status: 'denied', tookMs: 1, reason: 'access denied' },
        log: [event(CAPTURE, 2006)]
      }
    },
    near: {
      extras: rdp('audiocapturemode:i:1'),
      session: {
        endpoints: [remoteAudio()],
        policies: { status: 'denied', tookMs: 1, reason: 'access denied' },
        log: [event('Application', 2006)]
      }
    },
    certainty: 'proved'
  },
  'smartcard/host-setting-blocked': {
    fires: { session: { readers: [], policyValues: [hostSetting('fEnableSmartCard', 0)] } },
    near: { session: { readers: [], policyValues: [hostSetting('fEnableSmartCard', 0), policy('fEnableSmartCard', 1)] } },
    certainty: 'likely'
  },
  'com/host-setting-blocked': {
    fires: { session: { ports: [], policyValues: [listenerSetting('fDisableCcm', 1)] } },
    near: {
      session: { ports: [], policyValues: [listenerSetting('fDisableCcm', 1, 'rdp-sxs231128400'), listenerSetting('fDisableCcm', 0)] }
    },
    certainty: 'proved'
  },
  'audio-out/host-setting-blocked': {
    fires: {
      session: { endpoints: [remoteMicrophone()], policyValues: [listenerSetting('fDisableCam', 1)], log: [event(PLAYBACK, 1007)] }
    },
    near: { session: { endpoints: [remoteMicrophone()], policyValues: [listenerSetting('fDisableCam', 0)] } },
    certainty: 'proved'
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
    certainty: 'likely'
  },
  'smartcard/property-off': {
    fires: { session: { platform: 'avd', readers: [] }, extras: pool('redirectsmartcards:i:0') },
    near: { session: { platform: 'avd', readers: [] }, extras: pool('redirectsmartcards:i:1') },
    certainty: 'proved'
  },
  'com/property-off': {
    fires: { session: { ports: [] }, extras: rdp('redirectcomports:i:0') },
    near: { session: { ports: [] }, extras: rdp('redirectcomports:i:0', 'redirectcomports:i:1') },
    certainty: 'proved'
  },
  'audio-in/property-off': {
    fires: { session: { platform: 'avd', endpoints: [remoteAudio()] }, extras: pool('audiomode:i:0') },
    near: { session: { platform: 'windows365', endpoints: [remoteAudio()] } },
    certainty: 'proved'
  },
  'audio-out/plays-remotely': {
    fires: { session: { endpoints: [hostSpeakers, remoteMicrophone()] }, extras: rdp('audiomode:i:1') },
    near: { session: { endpoints: [hostSpeakers, remoteMicrophone()] }, extras: rdp('audiomode:i:0') },
    certainty: 'proved'
  },
  'audio-out/disabled': {
    fires: { session: { endpoints: [remoteMicrophone()] }, extras: rdp('audiomode:i:2') },
    near: { session: { endpoints: [hostSpeakers, remoteMicrophone()], log: [event(PLAYBACK, 1004)] }, extras: rdp('audiomode:i:1') },
    certainty: 'proved'
  },
  'audio-in/licensing': {
    fires: { session: { platform: 'rds', endpoints: [remoteAudio()], log: [event(CAPTURE, 2005)] }, extras: rdp('audiocapturemode:i:1') },
    near: {
      session: {
        platform: 'rds',
        endpoints: [remoteAudio()],
        log: [event(CAPTURE, 2003), event(CAPTURE, 2005, undefined, '2026-11-20T09:00:01.000Z')]
      },
      extras: rdp('audiocapturemode:i:1')
    },
    certainty: 'proved'
  },
  'audio-out/licensing': {
    fires: { session: { platform: 'rds', endpoints: [], log: [event(PLAYBACK, 1005)] } },
    near: { session: { platform: 'rds', endpoints: [], log: [event('System', 1005)] } },
    certainty: 'proved'
  },
  'smartcard/consent-not-ticked': {
    fires: {
      session: { readers: [], ports: [], endpoints: [remoteAudio()] },
      extras: rdp('redirectsmartcards:i:1', 'redirectcomports:i:1', 'audiocapturemode:i:1')
    },
    near: { session: { readers: [] }, extras: rdp('redirectsmartcards:i:1', 'redirectcomports:i:1') },
    certainty: 'likely'
  },
  'com/consent-not-ticked': {
    fires: {
      local: { readers: [], endpoints: [] },
      session: { readers: [], ports: [], endpoints: [] },
      extras: rdp('redirectcomports:i:1')
    },
    near: {
      local: { readers: [], endpoints: [] },
      session: { platform: 'avd', readers: [], ports: [], endpoints: [] },
      extras: rdp('redirectcomports:i:1')
    },
    certainty: 'likely'
  },
  'audio-in/consent-not-ticked': {
    fires: {
      local: { readers: [], ports: [] },
      session: { readers: [], ports: [], endpoints: [remoteAudio()] },
      extras: { ...rdp('audiocapturemode:i:1'), consent: 'refused' }
    },
    near: {
      local: { readers: [], ports: [] },
      session: { readers: [], ports: [], endpoints: [remoteAudio()] },
      extras: { ...rdp('audiocapturemode:i:1', 'signature:s:AQAB'), client: { platform: 'macos' } }
    },
    certainty: 'proved'
  },
  'smartcard/client-unsupported': {
    fires: { session: { readers: [] }, extras: { client: { platform: 'web' } } },
    near: { session: { readers: [] }, extras: { client: { platform: 'macos' } } },
    certainty: 'proved'
  },
  'com/client-unsupported': {
    fires: { local: { os: 'macos', ports: [port('/dev/cu.usbserial-1')] }, session: { ports: [] } },
    near: {
      local: { os: 'linux', ports: [port('/dev/ttyUSB0')] },
      session: { ports: [] },
      extras: { client: { platform: 'linux', name: 'xfreerdp' } }
    },
    certainty: 'proved'
  },
  'com/gateway-blocked': {
    fires: {
      session: { ports: [] },
      extras: { ...rdp('redirectcomports:i:1', 'gatewayhostname:s:gw.example.com', 'gatewayusagemethod:i:1'), worksWithoutGateway: true }
    },
    near: {
      session: { ports: [] },
      extras: { ...rdp('redirectcomports:i:1', 'gatewayhostname:s:gw.example.com', 'gatewayusagemethod:i:1'), worksWithoutGateway: false }
    },
    certainty: 'likely'
  },
  'audio-in/mobile-app-policy': {
    fires: {
      local: { endpoints: [input('Phone microphone')] },
      session: { platform: 'windows365', endpoints: [remoteAudio()] },
      extras: { client: { platform: 'ios' } }
    },
    near: {
      local: { endpoints: [input('Headset')] },
      session: { platform: 'windows365', endpoints: [remoteAudio()] },
      extras: { client: { platform: 'macos' } }
    },
    certainty: 'possible'
  }
}
