import { say } from '../../../../words/index.ts'
import { you } from '../../../steps.ts'
import { doubtRule } from '../doubt.ts'

export const pairOtherClient = doubtRule('other-client', ({ client, local }, context) => ({
  // Programs on other systems send the name that they are told (FreeRDP's /client-hostname), or one of their own.
  ...(context.os('local') === 'windows' ? { severity: 'warning' as const } : { severity: 'info' as const, guess: true as const }),
  title: say('pair/other-client.title', { client, local }),
  cause: say('pair/other-client.cause', { client, local }),
  evidence: [
    { side: 'local', source: say('pair.source.machine'), value: local },
    { side: 'session', source: say('pair/other-client.source.client'), value: client }
  ],
  fix: [you('pair/other-client.fix.run-there', { client }), you('pair/other-client.fix.open-here', { local })]
}))
