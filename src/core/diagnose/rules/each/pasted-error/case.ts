import { pastedText } from '../../../case.ts'
import type { Cases } from '../../../case.ts'

export const cases: Cases = {
  'smartcard/pasted-error': {
    fires: { pasted: pastedText('The requested key container does not exist on the smart card.') },
    near: [
      // Another rule tells it with what was read.
      { pasted: pastedText('SCardConnect failed: SCARD_E_SHARING_VIOLATION') },
      { pasted: pastedText('Nothing here is an error.') }
    ],
    variants: {
      'several codes that point to two things': {
        pasted: pastedText('SCardConnect: SCARD_W_REMOVED_CARD\nSCardStatus: 0x80100010\nSCardStatus: 0x80100066')
      },
      'a code that no table has': { pasted: pastedText('smart card: error 0x80101234') }
    },
    severity: 'warning',
    certainty: 'possible',
    capability: 'smartcard',
    first: { step: 'pasted-error.fix.again', who: 'helpdesk' }
  },
  'com/pasted-error': {
    fires: { pasted: pastedText('Der Zugriff auf den Anschluss "COM3" wurde verweigert.') },
    near: { pasted: pastedText('Zugriff verweigert') },
    severity: 'warning',
    certainty: 'possible',
    capability: 'com',
    first: { step: 'pasted-error.fix.again', who: 'helpdesk' }
  },
  'audio-in/pasted-error': {
    fires: { pasted: pastedText('[ERROR][com.freerdp.channels.audin.client] - audin_alsa_open failed with error 87!', 'local') },
    near: { pasted: pastedText('[ERROR][com.freerdp.channels.rdpsnd.client] - rdpsnd_alsa_open failed!', 'local') },
    severity: 'warning',
    certainty: 'possible',
    capability: 'audioIn',
    first: { step: 'pasted-error.fix.again', who: 'helpdesk' }
  },
  'audio-out/pasted-error': {
    fires: { pasted: pastedText('IAudioClient::Initialize: 0x8889000A') },
    near: { pasted: pastedText('IAudioClient::Initialize: 0x8889000A while recording') },
    variants: { 'a log without an error': { pasted: pastedText('Name: xrdp-sink\nState: RUNNING') } },
    severity: 'warning',
    certainty: 'possible',
    capability: 'audioOut',
    first: { step: 'pasted-error.fix.again', who: 'helpdesk' }
  },
  'whfb/pasted-error': {
    fires: { pasted: pastedText('Error code: 0x204\nExtended error code: 0x0') },
    near: { pasted: pastedText('Certificate enroll failed. Result: (0x82ab0011).') },
    severity: 'warning',
    certainty: 'possible',
    capability: 'hello',
    first: { step: 'pasted-error.fix.again', who: 'helpdesk' }
  }
}
