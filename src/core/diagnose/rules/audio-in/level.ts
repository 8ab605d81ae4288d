import type { AudioResult } from '../../../facts/answers.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import type { FixStep } from '../../finding.ts'
import { carrying, rowsWith } from '../audio/endpoints.ts'
import { say } from '../../../words/index.ts'
import type { Text } from '../../../words/index.ts'

/** What a microphone's level showed. */
export interface Level {
  id: string
  kind: AudioResult['kind']
  title: Text
  cause: Text
  fix: FixStep[]
  /** Rules that already tell why nothing is heard. */
  explained: readonly string[]
}

/** A rule about the level of a microphone test. */
export const levelRule = (level: Level): Rule => ({
  id: level.id,
  trust: 'inferred',
  capability: 'audioIn',
  impact: level.kind === 'mic-silent' ? 'device' : 'quality',
  explainedBy: level.explained,
  needs: ['sound-test'],
  uses: ['endpoint'],
  evaluate(context) {
    const results = context.soundTests(level.kind)
    if (results.length === 0) return undefined
    const sides = new Set(results.map((result) => result.side))
    return {
      severity: 'warning',
      proof: context.factsOf(results),
      rows: rowsWith(
        context,
        carrying(context, 'input').filter(({ side }) => sides.has(side))
      ),
      title: level.title,
      cause: level.cause,
      evidence: results.map((result) => ({
        side: result.side,
        source: say('audio/levels.source.of', {
          detail: result.device === undefined ? '' : say('audio/levels.source.of.part', { device: result.device })
        }),
        value: say('audio/levels.value.of', {
          kind: level.kind,
          detail:
            result.value === undefined
              ? ''
              : say('audio/levels.value.of.part', {
                  value: result.value,
                  detail: typeof result.value === 'number' ? say('audio/levels.value.of.part.dbfs') : ''
                })
        })
      })),
      fix: level.fix,
      links: [LINKS.redirectAudio]
    }
  }
})
