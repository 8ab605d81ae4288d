import type { Capability } from '../../../../capabilities/index.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import { items, say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect } from '../../../steps.ts'

const CHANNELS: readonly { name: 'rdpsnd' | 'rdpdr' | 'drdynvc'; capability: Capability }[] = [
  { name: 'rdpsnd', capability: 'audioOut' },
  { name: 'drdynvc', capability: 'audioIn' },
  { name: 'rdpdr', capability: 'smartcard' }
]

/** Where xrdp keeps them: stands as it is in every language. */
const SECTION = '/etc/xrdp/xrdp.ini [Channels]'

export const audioXrdpChannelsOff: Rule = {
  id: 'audio/xrdp-channels-off',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'capability',
  layer: 'host',
  needs: ['xrdp-channel'],
  uses: ['session'],
  evaluate(context) {
    const read = context.facts.all('xrdp-channel')
    const off = CHANNELS.flatMap(({ name, capability }) => {
      const fact = read.find(({ value }) => value.name === name && !value.on)
      return fact === undefined ? [] : [{ name, capability, fact }]
    })
    const first = off[0]
    if (first === undefined || (context.platform !== 'xrdp' && context.platform !== 'unknown')) return undefined
    const names = off.map(({ name }) => name)
    return {
      severity: off.some(({ capability }) => context.gaps[capability] === 'missing') ? 'problem' : 'warning',
      proof: off.map(({ fact }) => fact),
      capability: first.capability,
      rows: off.flatMap(({ capability }) => context.missingRows(capability)),
      title: say('audio/xrdp-channels-off.title'),
      cause: say('audio/xrdp-channels-off.cause', { names: items('comma', names) }),
      evidence: off.map(({ name, fact }) => evidenceOf(fact, `${name}=false`, SECTION)),
      fix: [
        administrator('audio/xrdp-channels-off.fix.set-true', undefined, names.map((name) => `${name}=true`).join('\n')),
        administrator('audio/xrdp-channels-off.fix.restart', undefined, 'systemctl restart xrdp'),
        reconnect
      ],
      links: [LINKS.xrdpIni, LINKS.xrdpAudio]
    }
  }
}
