import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { you } from '../../steps.ts'
import { enumeration } from '../../blocks.ts'
import { carrying, rowsWith, soundSettings } from './endpoints.ts'
import type { Direction } from './endpoints.ts'

const of = (id: string, capability: 'audioIn' | 'audioOut', direction: Direction, subject: string): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'device',
  evaluate(context) {
    const muted = carrying(context, direction).filter(({ endpoint }) => endpoint.muted === true)
    if (muted.length === 0) return undefined
    const places = enumeration([...new Set(muted.map(({ side }) => (side === 'local' ? 'on your device' : 'in the session')))])
    return {
      severity: 'warning',
      seen: 'read',
      rows: rowsWith(context, muted),
      title: `${subject} muted ${places}.`,
      cause: 'The endpoint is muted, so nothing passes although redirection works.',
      evidence: muted.map(({ side, endpoint }) => ({ side, source: `mute of ${endpoint.name}`, value: 'on' })),
      fix: muted.map(({ side, endpoint }) =>
        you(
          `Switch mute off for "${endpoint.name}" ${side === 'local' ? 'on your device' : 'in the session'}.`,
          `${soundSettings(context.os(side))} > ${direction === 'input' ? 'Input' : 'Output'}`
        )
      ),
      links: [LINKS.redirectAudio]
    }
  }
})

export const audioMuted: Rule[] = [
  of('audio-in/muted', 'audioIn', 'input', 'Your microphone is'),
  of('audio-out/muted', 'audioOut', 'output', 'Your speakers are')
]
