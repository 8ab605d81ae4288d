import { endpointDetails } from '../devices/details.ts'
import { endpointDrafts } from '../devices/endpoints.ts'
import { isUsable } from '../devices/names.ts'
import type { CapabilityFacts, DevicesOf } from './descriptor.ts'
import { GUIDES } from './guides.ts'
import type { Endpoint } from './lists.ts'
import { flag, permits } from './settings.ts'

const services = { local: ['Audiosrv', 'AudioEndpointBuilder'], session: ['Audiosrv', 'AudioEndpointBuilder', 'UmRdpService'] }

const devices = (direction: Endpoint['direction']): DevicesOf<Endpoint> => ({
  topic: 'audio',
  isOwn: (endpoint) => endpoint.direction === direction,
  counts: isUsable,
  arrived: (endpoint) => endpoint.redirected,
  pair: (known, _session, proof) => endpointDrafts(known, proof),
  identity: (endpoint) => endpoint.id,
  details: endpointDetails,
  unknownArrives: false,
  everywhere: true,
  single: true,
  guide: GUIDES.redirectAudio
})

export const audioOut: CapabilityFacts<Endpoint> = {
  setting: {
    // "Cam" is client audio mapping. The camera's value is fDisableCameraRedir.
    policy: permits('fDisableCam', 'Allow audio and video playback redirection'),
    host: { layer: 'listener', valueName: 'fDisableCam', blocks: 'nonzero' },
    property: {
      name: 'audiomode',
      type: 'i',
      values: new Map([
        ['0', 'allows'],
        ['1', 'remote'],
        ['2', 'none']
      ]),
      allowing: 'audiomode:i:0',
      fallback: '0',
      collectionOption: 'AudioVideoPlayBack',
      portal: { name: 'Audio output location', choice: 'Play sounds on the local computer' }
    }
  },
  services,
  anyLinuxClient: true,
  neverAsked: true,
  firstEvent: 1003,
  hasQuality: true,
  xrdp: { channels: ['rdpsnd'], outcome: 'sound-module' },
  toneHeardOn: 'local',
  mstscStep: 'step.mstsc.audioOut',
  freerdpOption: '/sound',
  devices: devices('output')
}

export const audioIn: CapabilityFacts<Endpoint> = {
  setting: {
    policy: permits('fDisableAudioCapture', 'Allow audio recording redirection'),
    host: { layer: 'listener', valueName: 'fDisableAudioCapture', blocks: 'nonzero' },
    property: {
      ...flag('audiocapturemode', '0', {
        collectionOption: 'AudioRecording',
        portal: {
          name: 'Microphone redirection',
          choice: 'Enable audio capture from the local device and redirection to an audio application in the remote session'
        }
      }),
      platformDefaults: { windows365: '1', devbox: '1' },
      tickedByHand: ['rdp', 'rds', 'xrdp']
    }
  },
  services,
  anyLinuxClient: true,
  needsMicrophoneConsent: true,
  firstEvent: 2003,
  xrdp: { channels: ['drdynvc'], outcome: 'sound-module' },
  toneHeardOn: 'session',
  mstscStep: 'step.mstsc.audioIn',
  freerdpOption: '/microphone',
  devices: devices('input')
}
