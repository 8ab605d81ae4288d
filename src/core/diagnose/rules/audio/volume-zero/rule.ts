import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'
import { carrying, rowsWith, soundSettings } from '../endpoints.ts'
import { say } from '../../../../words/index.ts'

export const audioVolumeZero: Rule = {
  id: 'audio/volume-zero',
  trust: 'vendor',
  capability: 'audioOut',
  impact: 'device',
  needs: ['endpoint'],
  uses: ['machine'],
  evaluate(context) {
    const quiet = [...carrying(context, 'output'), ...carrying(context, 'input')].filter(
      ({ endpoint }) => endpoint.volume === 0 && endpoint.muted !== true
    )
    if (quiet.length === 0) return undefined
    const inputs = quiet.every(({ endpoint }) => endpoint.direction === 'input')
    return {
      severity: 'warning',
      proof: context.factsOf(quiet.map(({ endpoint }) => endpoint)),
      capability: inputs ? 'audioIn' : 'audioOut',
      rows: rowsWith(context, quiet),
      title: say('audio/volume-zero.title'),
      cause: say('audio/volume-zero.cause'),
      evidence: quiet.map(({ side, endpoint }) => ({
        side,
        source: say('audio/volume-zero.source.of', { name: endpoint.name }),
        value: say('audio/volume-zero.value.0')
      })),
      fix: quiet.map(({ side, endpoint }) =>
        you(
          'audio/volume-zero.fix.turn-up',
          { name: endpoint.name, detail: side === 'local' ? say('audio/volume-zero.fix.device') : say('audio/volume-zero.fix.session') },
          soundSettings(context.os(side))
        )
      ),
      links: [LINKS.redirectAudio]
    }
  }
}
