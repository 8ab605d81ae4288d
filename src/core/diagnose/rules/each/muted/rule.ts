import { LINKS } from '../../../../capabilities/links.ts'
import { items, say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'
import { carrying, rowsWith, soundSettingsOf } from '../../audio/endpoints.ts'
import type { Direction } from '../../audio/endpoints.ts'

const ruleFor = (id: string, capability: 'audioIn' | 'audioOut', direction: Direction): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'device',
  needs: ['endpoint'],
  uses: ['machine'],
  evaluate(context) {
    const muted = carrying(context, direction).filter(({ value }) => value.muted === true)
    if (muted.length === 0) return undefined
    const places = [...new Set(muted.map(({ side }) => side))].map((side) => say(`place.${side}`))
    return {
      severity: 'warning',
      proof: muted,
      rows: rowsWith(context, muted),
      title: say(`muted.title.${direction}`, { places: items('and', places) }),
      cause: say('muted.cause'),
      evidence: muted.map((endpoint) => evidenceOf(endpoint, say('value.on'), say('muted.source', { name: endpoint.value.name }))),
      fix: muted.map(({ side, value }) =>
        you('muted.fix.unmute', { name: value.name, place: say(`place.${side}`) }, soundSettingsOf(context.os(side), direction))
      ),
      links: [LINKS.redirectAudio]
    }
  }
})

export const audioMuted: Rule[] = [ruleFor('audio-in/muted', 'audioIn', 'input'), ruleFor('audio-out/muted', 'audioOut', 'output')]
