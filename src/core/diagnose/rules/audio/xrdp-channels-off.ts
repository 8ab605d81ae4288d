import type { Capability } from '../../../policy/layers.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, reconnect } from '../../steps.ts'

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
  evaluate(context) {
    const off = CHANNELS.filter(({ name }) => context.extras.xrdp?.[name] === false)
    const first = off[0]
    if (first === undefined || (context.platform !== 'xrdp' && context.platform !== 'unknown')) return undefined
    const names = off.map(({ name }) => name)
    return {
      severity: off.some(({ capability }) => context.gaps[capability] === 'missing') ? 'problem' : 'warning',
      seen: 'read',
      capability: first.capability,
      rows: off.flatMap(({ capability }) => context.missingRows(capability)),
      title: 'The remote computer is set up not to pass on these devices.',
      cause: `xrdp's configuration switches off virtual channels: ${names.join(', ')}. rdpsnd carries playback, drdynvc the microphone, rdpdr smart cards and drives.`,
      evidence: names.map((name) => ({ side: 'session', source: '/etc/xrdp/xrdp.ini [Channels]', value: `${name}=false` })),
      fix: [
        administrator('Set the channels to true.', names.map((name) => `${name}=true`).join('\n')),
        administrator('Restart xrdp.', 'systemctl restart xrdp'),
        reconnect
      ],
      links: [LINKS.xrdpIni, LINKS.xrdpAudio]
    }
  }
}
