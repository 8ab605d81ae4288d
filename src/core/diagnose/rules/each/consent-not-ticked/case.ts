import type { Cases } from '../../../case.ts'
import { CAPTURE, event, policy, pool, present, rdp, remoteAudio } from '../../../testing.ts'

const running = (...clients: { program: string; processId: number; rdpFile?: string }[]) => present({ running: clients, savedFiles: [] })

/** As a policy or an administrator sets it on the local device. */
const oldDialog = policy('RedirectionWarningDialogVersion', 1)

export const cases: Cases = {
  'smartcard/consent-not-ticked': {
    fires: {
      session: { readers: [], ports: [], endpoints: [remoteAudio()] },
      extras: rdp('redirectsmartcards:i:1', 'redirectcomports:i:1', 'audiocapturemode:i:1')
    },
    near: [
      { session: { readers: [] }, extras: rdp('redirectsmartcards:i:1', 'redirectcomports:i:1') },
      { session: { readers: [], ports: [], endpoints: [remoteAudio()] } },
      {
        session: { readers: [], ports: [], endpoints: [remoteAudio()] },
        extras: { ...pool('redirectsmartcards:i:1'), client: { platform: 'windows' } }
      },
      // Its publisher may be one that the local device trusts: then no dialog appears.
      {
        local: { policies: present({ values: [], trustedPublishers: ['63c6ce5fc512933179d3c0a5e94ecba98092f93d'] }) },
        session: { readers: [], ports: [], endpoints: [remoteAudio()] },
        extras: rdp('redirectsmartcards:i:1', 'signature:s:AQAB')
      },
      // The local device opens no such file.
      {
        local: { policyValues: [policy('AllowUnsignedFiles', 0)] },
        session: { readers: [], ports: [], endpoints: [remoteAudio()] },
        extras: rdp('redirectsmartcards:i:1')
      },
      // Something else blocks it.
      { session: { readers: [], ports: [], endpoints: [remoteAudio()] }, extras: rdp('redirectsmartcards:i:0') },
      {
        local: { clients: running({ program: 'msrdc.exe', processId: 7, rdpFile: 'work.rdp' }, { program: 'mstsc.exe', processId: 8 }) },
        session: { readers: [], ports: [], endpoints: [remoteAudio()] }
      }
    ],
    variants: {
      'a signed file': {
        session: { readers: [], ports: [], endpoints: [remoteAudio()] },
        extras: rdp('redirectsmartcards:i:1', 'signature:s:AQAB')
      },
      'a signed file, where no publisher is trusted': {
        local: { policies: present({ values: [], trustedPublishers: [] }) },
        session: { readers: [], ports: [], endpoints: [remoteAudio()] },
        extras: rdp('redirectsmartcards:i:1', 'signature:s:AQAB')
      },
      'a file that mstsc was opened with': {
        local: { clients: running({ program: 'mstsc.exe', processId: 7 }, { program: 'mstsc.exe', processId: 8, rdpFile: 'work.rdp' }) },
        session: { readers: [], ports: [], endpoints: [remoteAudio()] }
      },
      'an answer, and no file': { session: { readers: [] }, extras: { consent: 'refused' } }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0', 'com:local:COM3', 'audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'consent-not-ticked.fix.tick', who: 'you' }
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
    severity: 'problem',
    certainty: 'likely',
    capability: 'com',
    rows: ['com:local:COM3'],
    first: { step: 'consent-not-ticked.fix.tick', who: 'you' },
    behind: ['smartcard/no-local-reader']
  },
  'audio-in/consent-not-ticked': {
    fires: {
      local: { readers: [], ports: [] },
      session: { readers: [], ports: [], endpoints: [remoteAudio()] },
      extras: { ...rdp('audiocapturemode:i:1'), consent: 'refused' }
    },
    near: [
      {
        local: { readers: [], ports: [] },
        session: { readers: [], ports: [], endpoints: [remoteAudio()] },
        extras: { ...rdp('audiocapturemode:i:1', 'signature:s:AQAB'), client: { platform: 'macos' } }
      },
      // The dialog is the one from before April 2026 on this device.
      {
        local: { readers: [], ports: [], policyValues: [oldDialog] },
        session: { readers: [], ports: [], endpoints: [remoteAudio()] },
        extras: rdp('audiocapturemode:i:1')
      },
      // The file itself switches it off.
      { session: { endpoints: [remoteAudio()], log: [event(CAPTURE, 2004)] }, extras: rdp('audiocapturemode:i:0', 'signature:s:AQAB') }
    ],
    variants: {
      'the other boxes were ticked, and the log says that this one was not asked for': {
        session: { endpoints: [remoteAudio()], log: [event(CAPTURE, 2004)] },
        extras: rdp('audiocapturemode:i:1', 'signature:s:AQAB')
      }
    },
    severity: 'problem',
    certainty: 'likely',
    capability: 'audioIn',
    rows: ['audioIn:local:{0.0.1.00000000}.Headset (Jabra)'],
    first: { step: 'consent-not-ticked.fix.tick', who: 'you' },
    behind: ['smartcard/no-local-reader']
  }
}
