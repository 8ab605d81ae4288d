import { LINKS } from '../../../../capabilities/links.ts'
import { channelServerEnded } from '../../../../policy/no-service.ts'
import { items, say } from '../../../../words/index.ts'
import { xrdpPipewire } from '../../../distributions.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { FixStep } from '../../../finding.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect } from '../../../steps.ts'

export function pipewireStep(system: string): FixStep {
  const { known, command } = xrdpPipewire(system)
  return command === undefined
    ? administrator('audio/xrdp-module-missing.fix.build', { system, known: known ? 'yes' : 'no' })
    : administrator('audio/xrdp-module-missing.fix.pipewire', undefined, command)
}

export const audioXrdpModuleMissing: Rule = {
  id: 'audio/xrdp-module-missing',
  trust: 'reported',
  capability: 'audioOut',
  impact: 'capability',
  layer: 'host',
  needs: ['xrdp-sound-module', 'endpoint'],
  uses: ['session', 'native-error', 'machine'],
  evaluate(context) {
    const endpoints = context.facts.list('endpoint', 'session')
    const missing = context.facts.all('xrdp-sound-module', 'session').find(({ value }) => !value)
    if (context.platform !== 'xrdp' || endpoints === undefined || missing === undefined) return undefined
    // The module speaks to the channel server: without that, its devices go too.
    if (channelServerEnded(context.facts) !== undefined) return undefined
    const names = endpoints.map(({ value }) => value.name)
    return {
      severity: 'problem',
      proof: [missing],
      rows: [...context.missingRows('audioOut'), ...context.missingRows('audioIn')],
      title: say('audio/xrdp-module-missing.title'),
      cause: say('audio/xrdp-module-missing.cause'),
      evidence: [
        evidenceOf(
          missing,
          names.length === 0 ? say('audio/xrdp-module-missing.value.none') : items('comma', names),
          say('at.sound-devices')
        )
      ],
      fix: [
        administrator('audio/xrdp-module-missing.fix.look', undefined, 'pactl list short sinks'),
        pipewireStep(context.facts.all('machine', 'session')[0]?.value.os.name ?? ''),
        administrator('audio/xrdp-module-missing.fix.pulseaudio'),
        reconnect
      ],
      links: [LINKS.xrdpAudio, LINKS.xrdpPipewire]
    }
  }
}
