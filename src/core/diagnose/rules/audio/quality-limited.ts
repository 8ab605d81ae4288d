import { QUALITY } from '../../../capabilities/settings.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, helpdesk, reconnect } from '../../steps.ts'
import { layerEvidence } from '../../blocks.ts'

export const audioOutQualityLimited: Rule = {
  id: 'audio-out/quality-limited',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'quality',
  evaluate(context) {
    const limiting = context.effective('audioOut').layers.filter((layer) => layer.effect === 'limits')
    if (limiting.length === 0 || context.gaps.audioOut === 'missing') return undefined
    return {
      severity: 'info',
      seen: 'read',
      title: 'Sound from the session is limited to a lower quality.',
      cause: 'The playback quality is limited by policy or by the connection; the lower of both applies.',
      evidence: limiting.map(layerEvidence),
      fix: [
        administrator(`Set "${QUALITY.displayName}" to High, or to Not configured.`, `${QUALITY.groupPolicyPath} > ${QUALITY.displayName}`),
        administrator('In Intune the same setting.', `${QUALITY.intunePath} > ${QUALITY.displayName}`),
        helpdesk('Ask for high quality in the .rdp file.', `${QUALITY.property}:i:2`),
        reconnect
      ],
      links: [LINKS.audioQuality, LINKS.redirectAudio]
    }
  }
}
