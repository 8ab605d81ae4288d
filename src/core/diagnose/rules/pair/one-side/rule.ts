import { say } from '../../../../words/index.ts'
import { you } from '../../../steps.ts'
import { doubtRule, sideEvidence } from '../doubt.ts'

export const pairOneSide = doubtRule('one-side', ({ side }, context) => ({
  severity: 'problem',
  title: say('pair/one-side.title', { side }),
  cause: say('pair/one-side.cause', { side }),
  evidence: sideEvidence(context, (place) => say('pair.value.of-side', { side: context.facts.snapshot(place)?.side ?? place })),
  fix: [you('pair.fix.other-side', { side: side === 'local' ? 'session' : 'local' })]
}))
