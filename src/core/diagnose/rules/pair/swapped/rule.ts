import { say } from '../../../../words/index.ts'
import { you } from '../../../steps.ts'
import { doubtRule, sideEvidence } from '../doubt.ts'

export const pairSwapped = doubtRule('swapped', (_doubt, context) => ({
  severity: 'problem',
  title: say('pair/swapped.title'),
  cause: say('pair/swapped.cause'),
  evidence: sideEvidence(context, (place) => say('pair.value.of-side', { side: context.facts.snapshot(place)?.side ?? place })),
  fix: [you('pair/swapped.fix.exchange')]
}))
