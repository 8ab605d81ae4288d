import { microphoneDenials } from '../../../policy/side-layers.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, reconnect, you } from '../../steps.ts'
import { SIDES, enumeration } from '../../blocks.ts'
import { carrying, rowsWith } from './endpoints.ts'

const KEY = 'HKCU\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone'
const SOURCES: Readonly<Record<string, string>> = {
  'for this account': `${KEY}\\Value`,
  'for desktop apps': `${KEY}\\NonPackaged\\Value`,
  'for this device': `${KEY.replace('HKCU', 'HKLM')}\\Value`
}

export const audioInPrivacyDenied: Rule = {
  id: 'audio-in/privacy-denied',
  trust: 'vendor',
  capability: 'audioIn',
  impact: 'capability',
  evaluate(context) {
    const denials = SIDES.flatMap((side) => microphoneDenials(context.privacy[side]).map((denial) => ({ side, ...denial })))
    if (denials.length === 0) return undefined
    const places = [...new Set(denials.map(({ side }) => (side === 'local' ? 'on your device' : 'in the session')))]
    return {
      severity: 'problem',
      seen: 'read',
      rows: [...new Set([...context.missingRows('audioIn'), ...rowsWith(context, carrying(context, 'input'))])],
      title: `Windows does not let programs use the microphone ${enumeration(places)}.`,
      cause:
        'The privacy setting for the microphone is not "Allow". The microphone may be listed all the same, but every program gets silence from it.',
      evidence: denials.map(({ side, name, value }) => ({ side, source: SOURCES[name] ?? name, value })),
      fix: [
        ...places.map((place) =>
          you(
            `Allow the microphone ${place}: "Microphone access" and "Let desktop apps access your microphone".`,
            'Settings > Privacy & security > Microphone (ms-settings:privacy-microphone)'
          )
        ),
        administrator(
          'If the switch is greyed out, a policy decides: set it to "User is in control" or "Force allow".',
          'Computer Configuration > Policies > Administrative Templates > Windows Components > App Privacy > Let Windows apps access the microphone'
        ),
        reconnect
      ],
      links: [LINKS.privacyPolicy]
    }
  }
}
