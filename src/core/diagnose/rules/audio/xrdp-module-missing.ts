import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, reconnect } from '../../steps.ts'

export const audioXrdpModuleMissing: Rule = {
  id: 'audio/xrdp-module-missing',
  trust: 'reported',
  capability: 'audioOut',
  impact: 'capability',
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
      seen: 'read',
      rows: [...context.missingRows('audioOut'), ...context.missingRows('audioIn')],
      title: 'The remote computer has no sound device for remote sessions.',
      cause:
        'xrdp passes sound on through a module of the sound server that is installed separately. Without it the session has no xrdp sink and source, only a placeholder such as "Dummy Output".',
      evidence: [
        {
          side: 'session',
          source: 'sound devices',
          value: endpoints.length === 0 ? 'none' : endpoints.map((endpoint) => endpoint.name).join(', ')
        }
      ],
      fix: [
        administrator('With PipeWire install its xrdp module.', 'apt install libpipewire-0.3-modules-xrdp'),
        administrator('With PulseAudio build and install pulseaudio-module-xrdp for the installed version.'),
        reconnect
      ],
      links: [LINKS.xrdpAudio, LINKS.xrdpPipewire]
    }
  }
}
