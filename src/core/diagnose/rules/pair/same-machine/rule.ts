import { say } from '../../../../words/index.ts'
import { you } from '../../../steps.ts'
import { doubtRule, machineName, sideEvidence } from '../doubt.ts'

export const pairSameMachine = doubtRule('same-machine', ({ name, remote }, context) => ({
  severity: 'problem',
  title: say('pair/same-machine.title', { name }),
  cause: say('pair/same-machine.cause', { place: remote ? 'session' : 'local' }),
  evidence: sideEvidence(context, (place) => machineName(context, place)),
  fix: [you('pair.fix.other-side', { side: remote ? 'local' : 'session' })]
}))
