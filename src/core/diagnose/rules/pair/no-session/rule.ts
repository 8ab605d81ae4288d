import { say } from '../../../../words/index.ts'
import { you } from '../../../steps.ts'
import { evidenceOf } from '../../../evidence.ts'
import { doubtRule } from '../doubt.ts'

export const pairNoSession = doubtRule('no-session', ({ name, facts }) => ({
  severity: 'problem',
  title: say('pair/no-session.title'),
  cause: say('pair/no-session.cause', { name }),
  evidence: facts.map((fact) => evidenceOf(fact, say('pair/no-session.value.console'), say('pair/no-session.source.session'))),
  fix: [you('pair.fix.other-side', { side: 'session' })]
}))
