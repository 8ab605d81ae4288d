import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect } from '../../../steps.ts'
import { items, say } from '../../../../words/index.ts'

export const audioXrdpModuleMissing: Rule = {
  id: 'audio/xrdp-module-missing',
  trust: 'reported',
  capability: 'audioOut',
  impact: 'capability',
  layer: 'host',
  needs: ['session', 'endpoint'],
  uses: ['machine'],
  evaluate(context) {
    const endpoints = context.endpoints.session
    if (
      context.platform !== 'xrdp' ||
      endpoints === undefined ||
      endpoints.some((endpoint) => /xrdp/i.test(`${endpoint.id} ${endpoint.name}`))
    )
      return undefined
    return {
      severity: 'problem',
      proof: context.proof('session', 'endpoint'),
      rows: [...context.missingRows('audioOut'), ...context.missingRows('audioIn')],
      title: say('audio/xrdp-module-missing.title'),
      cause: say('audio/xrdp-module-missing.cause'),
      evidence: [
        {
          side: 'session',
          source: say('audio/xrdp-module-missing.source.sound-devices'),
          value:
            endpoints.length === 0
              ? say('audio/xrdp-module-missing.value.of')
              : items(
                  'comma',
                  endpoints.map((endpoint) => endpoint.name)
                )
        }
      ],
      fix: [
        administrator('audio/xrdp-module-missing.fix.pipewire-install-xrdp-module', undefined, 'apt install libpipewire-0.3-modules-xrdp'),
        administrator('audio/xrdp-module-missing.fix.pulseaudio-build-install-pulseaudio-module-xrdp'),
        reconnect
      ],
      links: [LINKS.xrdpAudio, LINKS.xrdpPipewire]
    }
  }
}
