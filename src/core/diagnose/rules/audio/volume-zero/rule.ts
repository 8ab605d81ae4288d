import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'
import { carrying, rowsWith, soundSettings } from '../endpoints.ts'

export const audioVolumeZero: Rule = {
  id: 'audio/volume-zero',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'device',
  needs: ['endpoint'],
  uses: ['machine'],
  evaluate(context) {
    const quiet = [...carrying(context, 'output'), ...carrying(context, 'input')].filter(
      ({ value }) => value.volume === 0 && value.muted !== true
    )
    if (quiet.length === 0) return undefined
    return {
      severity: 'warning',
      proof: quiet,
      capability: quiet.every(({ value }) => value.direction === 'input') ? 'audioIn' : 'audioOut',
      rows: rowsWith(context, quiet),
      title: say('audio/volume-zero.title'),
      cause: say('audio/volume-zero.cause'),
      evidence: quiet.map((endpoint) =>
        evidenceOf(endpoint, say('audio/volume-zero.value'), say('audio/volume-zero.source', { name: endpoint.value.name }))
      ),
      fix: quiet.map(({ side, value }) =>
        you('audio/volume-zero.fix.turn-up', { name: value.name, place: say(`place.${side}`) }, soundSettings(context.os(side)))
      ),
      links: [LINKS.redirectAudio]
    }
  }
}
