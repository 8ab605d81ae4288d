import { RDPCORETS, STARTED_AT, event, input, output, policy, remoteAudio, remoteMicrophone, service } from '../testing.ts'
import type { Cases } from './case.ts'

const xrdp = (...names: string[]) => ({
  os: 'linux' as const,
  platform: 'xrdp' as const,
  ports: [],
  readers: [],
  endpoints: names.map((name) => output(name, { redirected: /xrdp/.test(name) ? 'yes' : 'no' }))
})
const inputs = [input('Headset (Jabra)'), input('Webcam (Logitech)', { isDefault: false })]

export const audioCases: Cases = {
  'audio-in/privacy-denied': {
    fires: { local: { microphone: 'Deny' } },
    near: {
      local: { privacy: { status: 'present', tookMs: 1, data: { microphone: { user: null, desktopApps: 'Allow', machine: null } } } }
    },
    certainty: 'proved'
  },
  'audio/service-stopped': {
    fires: { session: { endpoints: [], serviceList: [service('Audiosrv', 'stopped')] } },
    near: { session: { serviceList: [service('SCardSvr', 'stopped', 'demand')] } },
    certainty: 'proved'
  },
  'audio-in/wrong-default': {
    fires: {
      local: { endpoints: [output('Speakers'), ...inputs] },
      audioResults: [
        { side: 'local', kind: 'mic-silent', device: 'Headset (Jabra)' },
        { side: 'local', kind: 'mic-active', device: 'Webcam (Logitech)' }
      ]
    },
    near: {
      local: { endpoints: [output('Speakers'), ...inputs] },
      audioResults: [
        { side: 'local', kind: 'mic-active', device: 'Headset (Jabra)' },
        { side: 'local', kind: 'mic-active', device: 'Webcam (Logitech)' }
      ]
    },
    certainty: 'proved'
  },
  'audio-in/plugged-after-connect': {
    fires: {
      session: { platform: 'windows365', endpoints: [remoteAudio()] },
      extras: { arrivals: [{ capability: 'audioIn', name: 'Headset (Jabra)', at: '2026-11-20T09:10:00Z' }] }
    },
    near: {
      session: { platform: 'windows365', endpoints: [remoteAudio()] },
      extras: { arrivals: [{ capability: 'audioIn', name: 'Headset (Jabra)', at: STARTED_AT }] }
    },
    certainty: 'likely'
  },
  'audio-in/muted': {
    fires: { local: { endpoints: [output('Speakers'), input('Headset', { muted: true })] } },
    near: { local: { endpoints: [output('Speakers'), input('Headset'), input('Webcam', { isDefault: false, muted: true })] } },
    certainty: 'proved'
  },
  'audio-out/muted': {
    fires: { session: { endpoints: [output('Remote Audio', { redirected: 'yes', muted: true }), remoteMicrophone()] } },
    near: { session: { endpoints: [remoteAudio(), remoteMicrophone(), output('Host speakers', { isDefault: false, muted: true })] } },
    certainty: 'proved'
  },
  'audio/volume-zero': {
    fires: { session: { endpoints: [output('Remote Audio', { redirected: 'yes', volume: 0 }), remoteMicrophone()] } },
    near: { session: { endpoints: [output('Remote Audio', { redirected: 'yes', volume: null }), remoteMicrophone()] } },
    certainty: 'proved'
  },
  'audio-in/silent': {
    fires: { audioResults: [{ side: 'session', kind: 'mic-silent', value: -78 }] },
    near: {
      local: { endpoints: [output('Speakers'), input('Headset', { muted: true })] },
      audioResults: [{ side: 'session', kind: 'mic-silent', value: -78 }]
    },
    certainty: 'possible'
  },
  'audio-in/clipping': {
    fires: { audioResults: [{ side: 'local', kind: 'mic-clipping', value: 0 }] },
    near: { audioResults: [{ side: 'local', kind: 'mic-active', value: -3 }] },
    certainty: 'possible'
  },
  'audio-out/quality-limited': {
    fires: { session: { policyValues: [policy('AllowedAudioQualityMode', 3)] } },
    near: { session: { policyValues: [policy('AllowedAudioQualityMode', 7)] } },
    certainty: 'proved'
  },
  'audio/udp-unavailable': {
    fires: { session: { log: [event(RDPCORETS, 138)] } },
    near: { session: { log: [event(RDPCORETS, 138, undefined, '2026-11-20T08:59:59.000Z'), event(RDPCORETS, 135)] } },
    certainty: 'proved'
  },
  'audio/optimised-apps': {
    fires: { extras: { optimisedApps: [{ name: 'Microsoft Teams', source: 'HKLM\\SOFTWARE\\Microsoft\\Teams\\IsWVDEnvironment' }] } },
    near: {
      session: {
        policyValues: [
          { layer: 'other', key: 'HKLM\\SOFTWARE\\Microsoft\\Teams', name: 'IsWVDEnvironment', present: true, type: 'REG_DWORD', data: 0 }
        ]
      }
    },
    certainty: 'proved'
  },
  'audio/xrdp-module-missing': {
    fires: { session: xrdp('Dummy Output') },
    near: { session: xrdp('xrdp sink') },
    certainty: 'likely'
  },
  'audio/xrdp-channels-off': {
    fires: { session: xrdp('xrdp sink'), extras: { xrdp: { rdpsnd: false } } },
    near: { session: xrdp('xrdp sink'), extras: { xrdp: { rdpsnd: true } } },
    certainty: 'proved'
  }
}
