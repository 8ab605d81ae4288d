import type { Cases } from '../../../case.ts'
import { CAPTURE, event, pool, port, present, rdp, remoteAudio } from '../../../testing.ts'

const defaultFile = (property: string, ...running: { program: string; processId: number; rdpFile?: string }[]) => {
  const [name = '', value = ''] = property.split(':')
  return present({ running, savedFiles: [], defaultFile: { folder: 'C:\\Users\\user\\Documents', properties: [{ name, value }] } })
}

export const cases: Cases = {
  'smartcard/property-off': {
    fires: { session: { platform: 'avd', readers: [] }, extras: pool('redirectsmartcards:i:0') },
    near: [
      { session: { platform: 'avd', readers: [] }, extras: pool('redirectsmartcards:i:1') },
      // Nobody connects to Azure Virtual Desktop with it.
      { local: { clients: defaultFile('redirectsmartcards:0') }, session: { platform: 'avd', readers: [] } }
    ],
    variants: {
      'Default.rdp has it off': { local: { clients: defaultFile('redirectsmartcards:0') }, session: { readers: [] } }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'step.property.portal', who: 'administrator' }
  },
  'com/property-off': {
    fires: { session: { ports: [] }, extras: rdp('redirectcomports:i:0') },
    near: [
      { session: { ports: [] }, extras: rdp('redirectcomports:i:0', 'redirectcomports:i:1') },
      // It is ticked where Remote Desktop Connection keeps what was ticked.
      { local: { clients: defaultFile('redirectcomports:1') }, session: { ports: [] } },
      // What was brought is the connection, whatever the other file has.
      { local: { clients: defaultFile('redirectcomports:0') }, session: { ports: [] }, extras: rdp('redirectcomports:i:1') },
      // A port that came through was ticked; another one lacks for another reason.
      { local: { ports: [port('COM3'), port('COM4')] } },
      { local: { ports: [port('COM3', { inUse: { state: 'yes', by: 'putty.exe' } })] }, session: { ports: [] } },
      { local: { os: 'linux' }, session: { ports: [] } }
    ],
    variants: {
      'nobody brought the file': { session: { ports: [] } },
      'Default.rdp has it off': { local: { clients: defaultFile('redirectcomports:0') }, session: { ports: [] } },
      'Default.rdp has it off, and the client was given no file': {
        local: { clients: defaultFile('redirectcomports:0', { program: 'mstsc.exe', processId: 7 }) },
        session: { ports: [] }
      },
      'Default.rdp has it off, and the client was given another file': {
        local: { clients: defaultFile('redirectcomports:0', { program: 'mstsc.exe', processId: 7, rdpFile: 'work.rdp' }) },
        session: { ports: [] }
      },
      'no port is there now': { local: { ports: [] }, session: { ports: [] }, extras: rdp('redirectcomports:i:0') },
      'a file and a host pool': {
        session: { platform: 'avd', ports: [] },
        extras: { properties: [...rdp('redirectcomports:i:0').properties, ...pool('redirectcomports:i:0').properties] }
      }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'step.mstsc.com', who: 'you' }
  },
  'audio-in/property-off': {
    fires: { session: { platform: 'avd', endpoints: [remoteAudio()] }, extras: pool('audiomode:i:0') },
    near: [{ session: { platform: 'windows365', endpoints: [remoteAudio()] } }, { session: { platform: 'avd' } }],
    variants: {
      'nobody brought the properties': { session: { platform: 'avd', endpoints: [remoteAudio()] } },
      'a file that lacks it, where the host pool decides': {
        session: { platform: 'avd', endpoints: [remoteAudio()] },
        extras: rdp('audiomode:i:0')
      },
      'Remote Desktop without a file': { session: { endpoints: [remoteAudio()] } },
      'Remote Desktop Services without a file, and the log says that it was not asked for': {
        session: { platform: 'rds', endpoints: [remoteAudio()], log: [event(CAPTURE, 2004)] }
      },
      'another client without a file': {
        local: { os: 'linux' },
        session: { endpoints: [remoteAudio()] }
      },
      'it is switched off, and the log says so': {
        session: { platform: 'avd', endpoints: [remoteAudio()], log: [event(CAPTURE, 2004)] },
        extras: pool('audiocapturemode:i:0')
      },
      'the default, and the log says so': { session: { platform: 'avd', endpoints: [remoteAudio()], log: [event(CAPTURE, 2004)] } }
    },
    severity: 'problem',
    certainty: 'proved',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'step.property.portal', who: 'administrator' }
  }
}
