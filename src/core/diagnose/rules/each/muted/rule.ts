import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'
import { carrying, rowsWith, soundSettings } from '../../audio/endpoints.ts'
import type { Direction } from '../../audio/endpoints.ts'
import { items, say } from '../../../../words/index.ts'

const ruleFor = (id: string, capability: 'audioIn' | 'audioOut', direction: Direction): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'device',
  needs: ['endpoint'],
  uses: ['machine'],
  evaluate(context) {
    const muted = carrying(context, direction).filter(({ endpoint }) => endpoint.muted === true)
    if (muted.length === 0) return undefined
    const places = [...new Set(muted.map(({ side }) => side))].map((side) => say(`place.${side}`))
    return {
      severity: 'warning',
      proof: context.factsOf(muted.map(({ endpoint }) => endpoint)),
      rows: rowsWith(context, muted),
      title: say(`muted.title.${direction}`, { places: items('and', places) }),
      cause: say('muted.cause'),
      evidence: muted.map(({ side, endpoint }) => ({
        side,
        source: say('muted.source.of', { name: endpoint.name }),
        value: say('value.on')
      })),
      fix: muted.map(({ side, endpoint }) =>
        you(
          'muted.fix.switch-mute-off',
          { name: endpoint.name, place: say(`place.${side}`) },
          `${soundSettings(context.os(side))} > ${direction === 'input' ? 'Input' : 'Output'}`
        )
      ),
      links: [LINKS.redirectAudio]
    }
  }
})

export const audioMuted: Rule[] = [ruleFor('audio-in/muted', 'audioIn', 'input'), ruleFor('audio-out/muted', 'audioOut', 'output')]
