import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

export const helloConsiderRcg: Rule = {
  id: 'whfb/consider-rcg',
  trust: 'vendor',
  capability: 'hello',
  impact: 'note',
  followUp: true,
  needs: [['machine', 'certificate', 'message', 'event']],
  evaluate(context, fired = []) {
    const failing = fired.filter((id) => id.startsWith('whfb/'))
    if (failing.length === 0 || context.os('local') === 'linux' || context.os('local') === 'macos') return undefined
    return {
      severity: 'info',
      // It follows from the other findings; nothing that was read is its cause.
      proof: [],
      title: say('whfb/consider-rcg.title'),
      cause: say('whfb/consider-rcg.cause'),
      evidence: failing.map((id) => ({
        side: 'local',
        source: say('whfb/consider-rcg.source.windows-hello-sign-in'),
        value: id
      })),
      fix: [
        helpdesk('whfb/consider-rcg.fix.try-one-connection', undefined, 'mstsc.exe /remoteGuard'),
        administrator(
          'whfb/consider-rcg.fix.allow-remote-computers-prefer',
          undefined,
          'Computer Configuration > Policies > Administrative Templates > System > Credentials Delegation > Restrict delegation of credentials to remote servers'
        )
      ],
      links: [LINKS.remoteCredentialGuard, LINKS.helloRdp]
    }
  }
}
