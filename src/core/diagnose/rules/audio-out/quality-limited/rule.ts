import { QUALITY } from '../../../../capabilities/settings.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk, reconnect } from '../../../steps.ts'
import { layerEvidence, layerFacts } from '../../../evidence.ts'
import { say } from '../../../../words/index.ts'

export const audioOutQualityLimited: Rule = {
  id: 'audio-out/quality-limited',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'quality',
  layer: 'property',
  needs: [['registry-value', 'rdp-property']],
  evaluate(context) {
    const limiting = context.effective('audioOut').layers.filter((layer) => layer.effect === 'limits')
    if (limiting.length === 0 || context.gaps.audioOut === 'missing') return undefined
    return {
      severity: 'info',
      proof: layerFacts(limiting),
      title: say('audio-out/quality-limited.title'),
      cause: say('audio-out/quality-limited.cause'),
      evidence: limiting.map(layerEvidence),
      fix: [
        administrator(
          'audio-out/quality-limited.fix.set-high',
          { name: QUALITY.displayName },
          `${QUALITY.groupPolicyPath} > ${QUALITY.displayName}`
        ),
        administrator('audio-out/quality-limited.fix.intune', undefined, `${QUALITY.intunePath} > ${QUALITY.displayName}`),
        helpdesk('audio-out/quality-limited.fix.ask-high', undefined, `${QUALITY.property}:i:2`),
        reconnect
      ],
      links: [LINKS.audioQuality, LINKS.redirectAudio]
    }
  }
}
