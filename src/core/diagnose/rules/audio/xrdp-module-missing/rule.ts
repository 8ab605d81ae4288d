import { LINKS } from '../../../../capabilities/links.ts'
import { channelServerEnded } from '../../../../policy/no-service.ts'
import { items, say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { FixStep } from '../../../finding.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect } from '../../../steps.ts'

/**
 * The package of the PipeWire module has other names on other systems, and on releases from before 2024 there is none.
 * https://github.com/neutrinolabs/pipewire-module-xrdp
 */
const PACKAGES: readonly { system: RegExp; command?: string }[] = [
  { system: /debian.*\b(9|1[0-2])\b|ubuntu.*\b(1\d|2[0-3])\.\d\d/i },
  { system: /debian|ubuntu/i, command: 'apt install libpipewire-0.3-modules-xrdp' },
  { system: /fedora/i, command: 'dnf install pipewire-module-xrdp' }
]

export function pipewireStep(system: string): FixStep {
  const known = PACKAGES.find((one) => one.system.test(system))
  return known?.command === undefined
    ? administrator('audio/xrdp-module-missing.fix.build', { system: system, known: known === undefined ? 'no' : 'yes' })
    : administrator('audio/xrdp-module-missing.fix.pipewire', undefined, known.command)
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
