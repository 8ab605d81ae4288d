import { microphoneDenials } from '../../../../policy/side-layers.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect, you } from '../../../steps.ts'
import { SIDES } from '../../../context.ts'
import { evidenceOf } from '../../../evidence.ts'
import { carrying, rowsWith } from '../../audio/endpoints.ts'
import { items, say } from '../../../../words/index.ts'

export const audioInPrivacyDenied: Rule = {
  id: 'audio-in/privacy-denied',
  trust: 'vendor',
  capability: 'audioIn',
  impact: 'capability',
  layer: 'privacy',
  needs: ['microphone-consent'],
  uses: ['endpoint'],
  evaluate(context) {
    const denials = SIDES.flatMap((side) => microphoneDenials(context.facts, side))
    if (denials.length === 0) return undefined
    const places = [...new Set(denials.map(({ side }) => side))].map((side) => say(`place.${side}`))
    return {
      severity: 'problem',
      proof: denials,
      rows: [...new Set([...context.missingRows('audioIn'), ...rowsWith(context, carrying(context, 'input'))])],
      title: say('audio-in/privacy-denied.title', { places: items('and', places) }),
      cause: say('audio-in/privacy-denied.cause'),
      evidence: denials.map((denial) => evidenceOf(denial, denial.value.value ?? say('value.not-set'))),
      fix: [
        ...places.map((place) => you('audio-in/privacy-denied.fix.allow', { place }, say('audio-in/privacy-denied.page'))),
        administrator(
          'audio-in/privacy-denied.fix.policy',
          { places: items('and', places) },
          'Computer Configuration > Policies > Administrative Templates > Windows Components > App Privacy > Let Windows apps access the microphone'
        ),
        reconnect
      ],
      links: [LINKS.privacyPolicy]
    }
  }
}
