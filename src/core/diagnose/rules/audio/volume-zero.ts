import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { you } from '../../steps.ts'
import { carrying, rowsWith, soundSettings } from './endpoints.ts'

export const audioVolumeZero: Rule = {
  id: 'audio/volume-zero',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'device',
  evaluate(context) {
    const quiet = [...carrying(context, 'output'), ...carrying(context, 'input')].filter(
      ({ endpoint }) => endpoint.volume === 0 && endpoint.muted !== true
    )
    if (quiet.length === 0) return undefined
    const inputs = quiet.every(({ endpoint }) => endpoint.direction === 'input')
    return {
      severity: 'warning',
      seen: 'read',
      capability: inputs ? 'audioIn' : 'audioOut',
      rows: rowsWith(context, quiet),
      title: 'The volume is turned all the way down.',
      cause: "The endpoint's volume is 0, so nothing is heard although redirection works.",
      evidence: quiet.map(({ side, endpoint }) => ({ side, source: `volume of ${endpoint.name}`, value: '0 %' })),
      fix: quiet.map(({ side, endpoint }) =>
        you(`Turn up "${endpoint.name}" ${side === 'local' ? 'on your device' : 'in the session'}.`, soundSettings(context.os(side)))
      ),
      links: [LINKS.redirectAudio]
    }
  }
}
