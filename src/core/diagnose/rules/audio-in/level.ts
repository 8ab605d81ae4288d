import type { Fact } from '../../../facts/fact.ts'
import { LINKS } from '../../../capabilities/links.ts'
import { say } from '../../../words/index.ts'
import type { Text } from '../../../words/index.ts'
import { evidenceOf } from '../../evidence.ts'
import type { FixStep } from '../../finding.ts'
import type { Impact, Rule } from '../../rule.ts'
import type { Context } from '../../context.ts'
import { carrying, rowsWith } from '../audio/endpoints.ts'

/** What a microphone's level showed. */
export interface Level {
  id: 'audio-in/silent' | 'audio-in/clipping'
  kind: 'mic-silent' | 'mic-clipping'
  impact: Impact
  fix: FixStep[]
  /** Another cause and other steps, where more is known than that nothing is heard. */
  better?: (context: Context) => { cause: Text; fix: FixStep[]; proof: readonly Fact<'sound-test'>[] } | undefined
  /** Rules that already tell why nothing is heard. */
  explainedBy: readonly string[]
}

const sourceOf = ({ device }: Fact<'sound-test'>['value']): Text =>
  device === undefined ? say('microphone-test.source') : say('at.sound-test', { device })

/** A test's value is a level, a sentence, or not known. */
function valueOf(id: Level['id'], { value }: Fact<'sound-test'>['value']): Text {
  if (value === undefined) return say(`${id}.value`)
  return typeof value === 'number' ? say(`${id}.value.level`, { level: value }) : say(`${id}.value.note`, { note: value })
}

/** A rule about the level of a microphone test. */
export const levelRule = ({ id, kind, impact, fix, better, explainedBy }: Level): Rule => ({
  id,
  trust: 'inferred',
  capability: 'audioIn',
  impact,
  explainedBy,
  needs: ['sound-test'],
  uses: ['endpoint', 'machine', 'client'],
  evaluate(context) {
    const tests = context.facts.all('sound-test').filter(({ value }) => value.kind === kind)
    if (tests.length === 0) return undefined
    const sides = new Set(tests.map(({ side }) => side))
    const known = better?.(context)
    return {
      severity: 'warning',
      proof: tests,
      rows: rowsWith(
        context,
        carrying(context, 'input').filter(({ side }) => sides.has(side))
      ),
      title: say(`${id}.title`),
      cause: known?.cause ?? say(`${id}.cause`),
      evidence: [
        ...tests.map((test) => evidenceOf(test, valueOf(id, test.value), sourceOf(test.value))),
        ...(known?.proof ?? []).map((test) => evidenceOf(test, say('microphone-test.moves'), sourceOf(test.value)))
      ],
      fix: known?.fix ?? fix,
      links: [LINKS.redirectAudio]
    }
  }
})
