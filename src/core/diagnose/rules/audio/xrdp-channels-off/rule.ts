import type { Capability } from '../../../../policy/layers.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect } from '../../../steps.ts'
import { items, say } from '../../../../words/index.ts'

const CHANNELS: readonly { name: 'rdpsnd' | 'rdpdr' | 'drdynvc'; capability: Capability }[] = [
  { name: 'rdpsnd', capability: 'audioOut' },
  { name: 'drdynvc', capability: 'audioIn' },
  { name: 'rdpdr', capability: 'smartcard' }
]

export const audioXrdpChannelsOff: Rule = {
  id: 'audio/xrdp-channels-off',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'capability',
  layer: 'host',
  needs: ['xrdp-channel'],
  uses: ['session'],
  evaluate(context) {
    const off = CHANNELS.filter(({ name }) => context.values('xrdp-channel').some((channel) => channel.name === name && !channel.on))
    const first = off[0]
    if (first === undefined || (context.platform !== 'xrdp' && context.platform !== 'unknown')) return undefined
    const names = off.map(({ name }) => name)
    return {
      severity: off.some(({ capability }) => context.gaps[capability] === 'missing') ? 'problem' : 'warning',
      proof: context.proof('xrdp-channel'),
      capability: first.capability,
      rows: off.flatMap(({ capability }) => context.missingRows(capability)),
      title: say('audio/xrdp-channels-off.title'),
      cause: say('audio/xrdp-channels-off.cause', { names: items('comma', names) }),
      evidence: names.map((name) => ({
        side: 'session',
        source: say('audio/xrdp-channels-off.source.etc-xrdp-xrdp-ini'),
        value: say('audio/xrdp-channels-off.value.of', { name })
      })),
      fix: [
        administrator('audio/xrdp-channels-off.fix.set-channels-true', undefined, names.map((name) => `${name}=true`).join('\n')),
        administrator('audio/xrdp-channels-off.fix.restart-xrdp', undefined, 'systemctl restart xrdp'),
        reconnect
      ],
      links: [LINKS.xrdpIni, LINKS.xrdpAudio]
    }
  }
}
