import { clientPlatform } from '../../../../policy/clients.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, you } from '../../../steps.ts'
import { otherLayers } from '../../../blocks.ts'
import { say, sentences } from '../../../../words/index.ts'

export const audioInMobileAppPolicy: Rule = {
  id: 'audio-in/mobile-app-policy',
  trust: 'vendor',
  capability: 'audioIn',
  impact: 'capability',
  layer: 'client',
  needs: ['client'],
  evaluate(context) {
    const client = context.client
    if (client === undefined || (client.platform !== 'ios' && client.platform !== 'android') || context.gaps.audioIn !== 'missing')
      return undefined
    return {
      severity: 'warning',
      proof: [],
      guess: true,
      rows: context.missingRows('audioIn'),
      title: say('audio-in/mobile-app-policy.title'),
      cause: sentences(say('audio-in/mobile-app-policy.cause'), otherLayers(context, 'audioIn', [])),
      evidence: [{ side: 'local', source: say('client-unsupported.source'), value: clientPlatform(client) }],
      fix: [
        administrator(
          'audio-in/mobile-app-policy.fix.policies',
          undefined,
          'Intune admin center > Apps > App configuration policies > audiocapturemode'
        ),
        you('audio-in/mobile-app-policy.fix.device')
      ],
      links: [LINKS.intuneClient, LINKS.redirectAudio]
    }
  }
}
