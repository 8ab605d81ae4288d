import { CLIENT_NAMES } from '../../../policy/clients.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, you } from '../../steps.ts'
import { joined, otherLayers } from '../../blocks.ts'

export const audioInMobileAppPolicy: Rule = {
  id: 'audio-in/mobile-app-policy',
  trust: 'vendor',
  capability: 'audioIn',
  impact: 'capability',
  evaluate(context) {
    const client = context.client
    if (client === undefined || (client.platform !== 'ios' && client.platform !== 'android') || context.gaps.audioIn !== 'missing')
      return undefined
    return {
      severity: 'warning',
      seen: 'guess',
      rows: context.missingRows('audioIn'),
      title: 'Your organization may have switched off the microphone in the app on your device.',
      cause: joined(
        'On iOS, iPadOS and Android an Intune app configuration policy can switch off audio capture in the app, whatever the session host allows. The app does not say so.',
        otherLayers(context, 'audioIn', [])
      ),
      evidence: [{ side: 'local', source: 'client platform', value: CLIENT_NAMES[client.platform] }],
      fix: [
        administrator(
          'Look in the app configuration policies of the app and allow audio capture.',
          'Intune admin center > Apps > App configuration policies > audiocapturemode'
        ),
        you('Check that the app may use the microphone in the settings of your device.')
      ],
      links: [LINKS.intuneClient, LINKS.redirectAudio]
    }
  }
}
