import type { AudioResult } from '../../../facts/answers.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { reconnect, you } from '../../steps.ts'
import type { FixStep } from '../../finding.ts'
import { carrying, rowsWith } from './endpoints.ts'

/** Findings that already tell why nothing is heard. */
const EXPLAINED = ['audio-in/muted', 'audio-in/privacy-denied', 'audio-in/wrong-default', 'audio/volume-zero', 'audio/service-stopped']

interface Level {
  id: string
  kind: AudioResult['kind']
  title: string
  cause: string
  fix: FixStep[]
  explained: readonly string[]
}

const LEVELS: readonly Level[] = [
  {
    id: 'audio-in/silent',
    kind: 'mic-silent',
    title: 'Nothing arrives from your microphone while you speak.',
    cause: 'The level stays at the noise floor for the whole test although the microphone is listed and not muted in the system.',
    fix: [
      you('Look for a mute switch on the headset, its cable or the keyboard.'),
      you('Check the plug, the batteries and the cable; try the microphone in another program on your device.'),
      reconnect
    ],
    explained: EXPLAINED
  },
  {
    id: 'audio-in/clipping',
    kind: 'mic-clipping',
    title: 'Your microphone is too loud: speech is distorted.',
    cause: 'Peaks reach 0 dBFS, so the loudest parts are cut off.',
    fix: [
      you('Lower the input volume, or the microphone boost, and speak from farther away.', 'Settings > System > Sound > Input > Volume')
    ],
    explained: []
  }
]

const of = (level: Level): Rule => ({
  id: level.id,
  trust: 'inferred',
  capability: 'audioIn',
  impact: level.kind === 'mic-silent' ? 'device' : 'quality',
  evaluate(context, earlier) {
    const results = context.audio(level.kind)
    if (results.length === 0 || earlier.some((finding) => level.explained.includes(finding.rule))) return undefined
    const sides = new Set(results.map((result) => result.side))
    return {
      severity: 'warning',
      seen: 'read',
      rows: rowsWith(
        context,
        carrying(context, 'input').filter(({ side }) => sides.has(side))
      ),
      title: level.title,
      cause: level.cause,
      evidence: results.map((result) => ({
        side: result.side,
        source: `microphone test${result.device === undefined ? '' : ` of ${result.device}`}`,
        value: `${level.kind}${result.value === undefined ? '' : `, ${result.value}${typeof result.value === 'number' ? ' dBFS' : ''}`}`
      })),
      fix: level.fix,
      links: [LINKS.redirectAudio]
    }
  }
})

export const audioLevels: Rule[] = LEVELS.map(of)
